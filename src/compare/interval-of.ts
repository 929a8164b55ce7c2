import type { Interval } from '../domain/index.ts'
import type { Entry } from './ledger.ts'

/** The figure of a claim; null where its value is of another type. */
export const intervalOf = ({ claim }: Entry): Interval | null =>
  claim.body.value.type === 'interval' ? claim.body.value : null

/** The single value of a claim's figure; 0 where it has none. */
export const worth = (entry: Entry): number => intervalOf(entry)?.value ?? 0
