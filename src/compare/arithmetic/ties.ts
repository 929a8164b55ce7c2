import type { Term, Terms } from './term.ts'

/** What it is worth to stand in one sentence, or shortly behind one another in one source. */
const IN_ONE_SENTENCE = 0.4
const NEIGHBOURS = 0.2

/** How far apart neighbours stand at most, in UTF-16 units. */
const NEAR = 300

/** How much two figures have in common, by their subjects and by where they stand; 0 for those of two stories. */
export function tie(a: Term, b: Term, terms: Terms): number {
  if (!terms.acquainted(a.entry, b.entry)) return 0
  if (a.sentence === b.sentence) return IN_ONE_SENTENCE
  const distance = Math.abs(a.entry.claim.span.start - b.entry.claim.span.start)
  const isNear = a.entry.source === b.entry.source && distance <= NEAR
  return terms.likeness(a, b) + (isNear ? NEIGHBOURS : 0)
}

/** The two best of the three ties among three figures, added: the third may hang on either of them. */
export function tiesOf([a, b, c]: readonly [Term, Term, Term], terms: Terms): number {
  const [, second = 0, best = 0] = [tie(a, b, terms), tie(a, c, terms), tie(b, c, terms)].sort((x, y) => x - y)
  return second + best
}
