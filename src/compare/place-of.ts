import type { Place } from '../domain/index.ts'
import type { Entry } from './ledger.ts'

/** Where a claim stands. */
export const placeOf = ({ claim, source }: Entry): Place => ({ source: source.id, span: claim.span })
