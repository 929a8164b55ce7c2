import type { Span } from '../../domain/index.ts'
import type { Passage } from './passages.ts'
import type { Phrase } from './phrases.ts'
import type { Range } from './ranges.ts'

/** Reported words: exactly the quoted words where direct, else the content clause; `range` are its items. */
export interface Content {
  readonly span: Span
  readonly range: Range
  readonly direct: boolean
}

/**
 * Words with their cue and speaker in one passage. `phrase` is null where the subject is that of the clause before.
 * `extent` covers the words, the speaker and the cue; `at` is the item by which the speaker is looked up. `inner` are
 * the reports within its words: "the paper said [that he believes …]".
 */
export interface Report {
  readonly passage: Passage
  readonly phrase: Phrase | null
  readonly cue: Span
  readonly contents: readonly Content[]
  readonly extent: Span
  readonly at: number
  readonly inner: readonly Report[]
}
