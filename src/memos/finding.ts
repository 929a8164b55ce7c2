import type { Span } from '../domain/index.ts'

/** What of a memo is looked up. */
export type Sort = 'figure' | 'date' | 'office' | 'quotation' | 'attribution'

/**
 * What the sources say to it. `supported`: one says so, and none against it. `disputed`: one says otherwise, whether or not
 * another says so. `outdated`: one said so, and a later one has what followed. `reworded`: the words of a quotation differ.
 * `not-found`: none says so, and none says otherwise.
 */
export type Status = 'supported' | 'disputed' | 'outdated' | 'reworded' | 'not-found'

/** In the order in which they deserve attention. */
export const STATUSES: readonly Status[] = ['disputed', 'not-found', 'outdated', 'reworded', 'supported']

/** How a place in a source stands to what is looked up. */
export type Bearing = 'says-so' | 'says-otherwise' | 'came-later' | 'worded-so' | 'is-nearest'

/** A place in a source: its whole clause and, in it, the words that matter; spans count UTF-16 units of its text. */
export interface Witness {
  readonly bearing: Bearing
  readonly source: string
  readonly claim: string | null
  readonly span: Span
  readonly words: Span
}

/** What was looked up, and what came of it. The span counts UTF-16 units of the memo's text. */
export interface Finding {
  readonly sort: Sort
  readonly span: Span
  readonly words: string
  readonly status: Status
  /** One sentence for a person, which names the sources. */
  readonly explanation: string
  readonly witnesses: readonly Witness[]
}

/** What came of one item: all but what the item itself tells. */
export type Outcome = Pick<Finding, 'status' | 'explanation' | 'witnesses'>
