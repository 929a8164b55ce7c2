import type { SameTerm } from '../domain/index.ts'
import { stem } from '../lexicon/stem.ts'

/** A word or phrase that means the same as others: as it is written in a decision, and the stems of its words. */
export interface Expression {
  readonly written: string
  readonly stems: readonly string[]
}

/** Words that mean the same by one or more decisions, the latest first; sorted by how they are written. */
export interface Synonyms {
  readonly words: readonly Expression[]
  readonly decisions: readonly SameTerm[]
}

/** The stems of the words of a text, in order: "Strike actions" → strike, action. */
export const stemsIn = (written: string): readonly string[] =>
  (written.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => stem(word))
