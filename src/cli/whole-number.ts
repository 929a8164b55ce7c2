import { InvalidArgumentError } from 'commander'

/** Reads the number of a --limit. */
export const wholeNumber = (given: string): number => {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given)
  throw new InvalidArgumentError('Expected a whole number from 1 up.')
}
