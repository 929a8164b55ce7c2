import { InvalidArgumentError } from 'commander'

/** A day, or a time to the minute, second or below, UTC. */
const WRITTEN = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z?)?$/

const [FIRST, LAST] = ['0000-00-00T00:00:00.000', '0000-00-00T23:59:59.999']

const filledFrom = (written: string, pattern: string): string => {
  const given = written.replace('Z', '')
  return `${given}${pattern.slice(given.length)}Z`
}

/** The first moment of a day, minute or second, as an ISO time, UTC. */
export const startOf = (written: string): string => filledFrom(written, FIRST)

/** The last moment of a day, minute or second, as an ISO time, UTC. */
export const endOf = (written: string): string => filledFrom(written, LAST)

/** Reads a day or a time, as it is written; times are UTC. */
export const dayOrTime = (given: string): string => {
  const day = given.slice(0, 10)
  const isDay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day)
  if (WRITTEN.test(given) && isDay && !Number.isNaN(Date.parse(endOf(given)))) return given
  throw new InvalidArgumentError('Expected a day (2026-03-01) or a time (2026-03-01T09:30Z).')
}
