import type { Entry } from './ledger.ts'

/** The last day that a claim may speak of: its own date, else the day it was published; null where neither is known. */
export const asOf = ({ claim, source }: Entry): string | null => claim.body.time?.to ?? source.published
