import type { Entry } from '../ledger.ts'

/** A claim of a clock time, in whole minutes since 1970 as its clock shows them. */
export interface Clock {
  readonly entry: Entry
  readonly minute: number
}

const MILLISECONDS = 60_000

/** The clock time of a claim that dates something to the minute; null for all others. */
export function clockOf(entry: Entry): Clock | null {
  const { value } = entry.claim.body
  if (value.type !== 'date' || value.at === null || value.from === null) return null
  return { entry, minute: Date.parse(`${value.from}T${value.at}Z`) / MILLISECONDS }
}
