import type { Statement } from './ledger.ts'
import { alike } from './names.ts'

/** Why two sources count as one witness, the reason that tells most first. */
export const ORIGINS = ['quotes', 'speaker', 'byline', 'copy', 'outlet'] as const

/**
 * `quotes`: one names as its speaker the body that published the other. `speaker`: both name one speaker. `byline`: one is
 * by the outlet of the other, an agency. `copy`: one passage stands in both. `outlet`: both state one publisher.
 */
export type Origin = (typeof ORIGINS)[number]

/** Two statements that go back to one; of `quotes` and `byline`, the first is the origin. `words` of each show it. */
export interface OneOrigin {
  readonly reason: Origin
  readonly sources: readonly [string, string]
  readonly claims: readonly [string, string]
  readonly words: readonly [string, string]
}

type Words = readonly [string, string]

/** Why the second of two statements has no witness of its own beside the first, in the words of both; null where it may. */
const REASONS: Readonly<Record<Origin, (a: Statement, b: Statement) => Words | null>> = {
  quotes: ({ source: { publisher } }, { claim: { body } }) =>
    body.speaker !== null && publisher !== null && alike(bare(body.speaker), publisher)
      ? [publisher, body.speaker]
      : null,
  // "The ministry" and "a ministry" are one origin.
  speaker: ({ claim: { body: a } }, { claim: { body: b } }) =>
    a.speaker !== null && b.speaker !== null && alike(bare(a.speaker), bare(b.speaker)) ? [a.speaker, b.speaker] : null,
  byline: ({ source: { publisher } }, { source: { author } }) =>
    publisher !== null && author !== null && isSame(publisher, author) ? [publisher, author] : null,
  copy: (a, b) => (isCopy(a, b) ? [passageOf(a), passageOf(b)] : null),
  outlet: ({ source: { outlet: a } }, { source: { outlet: b } }) => (a && b && isSame(a, b) ? [a, b] : null),
}

const bare = (speaker: string): string => speaker.replace(/^(?:the|a|an|its|their) /i, '')

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

const found = (reason: Origin, a: Statement, b: Statement): OneOrigin | null => {
  const words = REASONS[reason](a, b)
  return words && { reason, sources: [a.source.id, b.source.id], claims: [a.claim.id, b.claim.id], words }
}

/** Why two statements of two sources go back to one, either way round; null where nothing tells that they do. */
export function oneOrigin(a: Statement, b: Statement): OneOrigin | null {
  for (const reason of ORIGINS) {
    const origin = found(reason, a, b) ?? found(reason, b, a)
    if (origin !== null) return origin
  }
  return null
}

/** Shorter sentences are alike by chance. */
const FEWEST_WORDS = 8

/** So much of the words of two sentences (Jaccard index, 0…1) is a copy with a word changed here and there. */
const COPIED = 0.75

function isCopy(a: Statement, b: Statement): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [fewer, more] = x.size < y.size ? [x, y] : [y, x]
  if (fewer.size < FEWEST_WORDS || fewer.size < COPIED * more.size) return false
  let shared = 0
  for (const word of fewer) if (more.has(word)) shared += 1
  return shared / (x.size + y.size - shared) >= COPIED
}

const passageOf = ({ claim, source }: Statement): string => source.text.slice(claim.span.start, claim.span.end)

const remembered = new WeakMap<Statement, ReadonlySet<string>>()

/** The words of a claim's sentence; found once for each. */
function wordsOf(entry: Statement): ReadonlySet<string> {
  const known = remembered.get(entry)
  if (known !== undefined) return known
  const words = new Set(
    passageOf(entry)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  remembered.set(entry, words)
  return words
}
