import type { Band, ConflictKind, PlacedClaim } from '../../domain/index.ts'
import type { Entry, Ledger } from '../ledger.ts'
import type { Pair } from '../pair.ts'

/**
 * What a check makes of two values of one type: they exclude each other, surely so where they look like one value with
 * a slip of the pen (`slip`, which no better match elsewhere can explain away) and hardly so where little else ties them
 * (`tentative`, worth a word only if arithmetic explains them); they are the same; they are close enough that a reader
 * would ask (`near`); or they have nothing to do with each other (null).
 */
export type Outcome = 'exclusive' | 'tentative' | 'slip' | 'same' | 'near' | null

/** One way in which two claims can clash. A check is added by one file and one line in `checks.ts`. */
export interface Check {
  readonly kind: ConflictKind
  readonly rule: string
  /** Only claims of one group are held against each other; null leaves a claim out. */
  readonly group: (claim: PlacedClaim) => string | null
  /** The least similarity (cosine, 0…1) of two subjects that may be one thing. */
  readonly likeness: number
  /** Whether sources that share no names are held against each other: the same words are a meeting of their own. */
  readonly amongStrangers?: true
  /** Whether claims of one source may clash with each other. */
  readonly within: boolean
  /** Claims of one source that say the same thing by this key are held against others once; absent: each is. */
  readonly distinct?: (claim: PlacedClaim) => string
  readonly compare: (a: Entry, b: Entry, similarity: number, ledger: Ledger) => Outcome
  /** What ties the two besides their likeness, 0…1: it ranks the pairs of one claim. */
  readonly tie?: (a: Entry, b: Entry) => number
  /** How sure a conflict is, where the likeness of the subjects does not tell; absent: by likeness. */
  readonly band?: (pair: Pair, ledger: Ledger) => Band
  /** One sentence for a person, naming values, dates and speakers. */
  readonly explain: (pair: Pair, ledger: Ledger) => string
}
