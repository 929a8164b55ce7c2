import type { Span } from './span.ts'
import type { DateInterval, Value } from './value.ts'

/** What sort of figure a number is. An event and a running total differ innocently; two levels of one day do not. */
export type Figure = 'event' | 'running' | 'level' | 'rate' | 'share' | 'change' | 'plan' | 'limit'

/** `rejected`: the source cites it in order to reject it, so it is not the source's own claim. */
export type Commitment = 'asserted' | 'reported' | 'doubted' | 'rejected'

/**
 * What a claim is about, as the words of its clause tell: the evidence from which things are linked across sources.
 * `head` is the lower-case singular noun that is counted, dated or placed ("dam"); `names` are full names of entities
 * in the clause; `classes` its event classes ("die", "begin"); `arguments` the lower-case singular nouns that its event is
 * said of; `stems` the Porter stems of its content words and
 * `context` those of the rest of the sentence.
 */
export interface Subject {
  readonly head: string | null
  readonly names: readonly string[]
  readonly classes: readonly string[]
  readonly arguments: readonly string[]
  readonly stems: readonly string[]
  readonly context: readonly string[]
}

/** One asserted value. Its span is the clause; `words` is where the value itself stands, inside the clause. */
export interface ClaimBody {
  readonly slot: string
  readonly value: Value
  readonly words: Span
  readonly subject: Subject
  readonly figure: Figure | null
  readonly place: string | null
  readonly time: DateInterval | null
  readonly scope: string | null
  readonly speaker: string | null
  readonly commitment: Commitment
  readonly polarity: 'affirmed' | 'denied'
  readonly modality: 'actual' | 'planned' | 'possible'
}
