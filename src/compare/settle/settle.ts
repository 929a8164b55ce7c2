import type { ConflictKind, Expression, Place, Verdict } from '../../domain/index.ts'
import type { Ledger } from '../ledger.ts'
import type { Pair } from '../pair.ts'

/** Why two values that exclude each other do not clash, with the further spans that the reason uses. */
export interface Reason {
  readonly verdict: Exclude<Verdict, 'conflict'>
  readonly explanation: string
  readonly parts?: readonly Place[]
  /** Its arithmetic as data, where it is arithmetic. */
  readonly expression?: Expression | null
}

/** One innocent reason. A settler is added by one file and one line in `settlers.ts`. */
export interface Settler {
  readonly rule: string
  readonly kinds: readonly ConflictKind[]
  /** Whether it also explains values that agree but look different, such as one amount in two units. */
  readonly explainsAgreement?: true
  readonly settle: (pair: Pair, ledger: Ledger) => Reason | null
}
