import type { Span } from '../../domain/index.ts'
import type { Passage } from './passages.ts'
import type { Phrase } from './phrases.ts'

/** Reported words: exactly the quoted words where direct, else the content clause. */
export interface Content {
  readonly span: Span
  readonly direct: boolean
}

/**
 * Words with their cue and speaker in one passage. `phrase` is null where the subject is that of the clause before.
 * `extent` covers the words, the speaker and the cue; `at` is the item by which the speaker is looked up.
 */
export interface Report {
  readonly passage: Passage
  readonly phrase: Phrase | null
  readonly cue: Span
  readonly contents: readonly Content[]
  readonly extent: Span
  readonly at: number
}
