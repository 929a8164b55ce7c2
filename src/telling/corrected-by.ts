import type { StoredClaim } from '../store/index.ts'
import { valueInShort } from './value-in-short.ts'

/** "corrected by Anna Riis, read as 47"; null where a claim stands as it was read. */
export const correctedBy = ({ correction }: Pick<StoredClaim, 'correction'>): string | null =>
  correction === null ? null : `corrected by ${correction.person}, read as ${valueInShort(correction.read.body.value)}`
