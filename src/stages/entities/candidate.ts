import type { EntityLabel } from '../../domain/index.ts'
import { remembered } from '../../lexicon/remembered.ts'
import type { Clause, Word } from './words.ts'

/** Words `from` … `to` (exclusive) of a clause. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** How much a name counts that is known beforehand. */
export const KNOWN_WEIGHT = 6

/** How much speaks for each label. */
export type Scores = Partial<Record<EntityLabel, number>>

/**
 * A stretch of capitalised words that may be a mention, with what its surroundings say. `name` is its words as
 * written; `usual` the name of a known or composed entity; `titles` stand beside it.
 */
export interface Candidate extends Range {
  readonly clause: Clause
  readonly name: string
  readonly usual: string | null
  readonly known: EntityLabel | null
  readonly titles: readonly string[]
  readonly scores: Scores
  readonly isInitial: boolean
}

/** The text that words cover, with single spaces; "Attorney General" + "'s" closes up. */
export const phraseOf = (words: readonly Word[], range: Range): string => {
  let phrase = ''
  let end: number | null = null
  for (const { text, span } of words.slice(range.from, range.to)) {
    phrase += end !== null && span.start > end ? ` ${text}` : text
    end = span.end
  }
  return phrase
}

/** Adds up scores. */
export const plus = (a: Scores, b: Scores): Scores => {
  const sum: Scores = { ...a }
  for (const label of Object.keys(b) as EntityLabel[]) sum[label] = (sum[label] ?? 0) + (b[label] ?? 0)
  return sum
}

/** The label with the most weight, if it has at least `least`. */
export const best = (scores: Scores, least: number): EntityLabel | null => {
  let winner: EntityLabel | null = null
  for (const label of Object.keys(scores) as EntityLabel[])
    if ((scores[label] ?? 0) >= least && (winner === null || (scores[label] ?? 0) > (scores[winner] ?? 0)))
      winner = label
  return winner
}

const ASCII = /^[ -~]*$/

const withoutAccents = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'")

/** A name as it is compared: lower case, straight quotes, without accents or a leading article. */
export const keyOf = remembered((name) => {
  const plain = ASCII.test(name) ? name : withoutAccents(name)
  return plain.toLowerCase().replace(/^the /, '').replace(/\s+/g, ' ')
})
