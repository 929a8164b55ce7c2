import { UsageError } from './plain-error.ts'

/** Who decides: the name given by --by, else that of the account. */
export const personOf = (by: string | undefined, isNeeded = true): string => {
  const person = (by ?? process.env.USER ?? process.env.USERNAME ?? '').trim()
  if (person !== '' || !isNeeded) return person
  throw new UsageError('A decision is somebody\'s: say whose with --by, for example --by "Anna Riis".')
}
