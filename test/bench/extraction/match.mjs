/** @typedef {{ readonly start: number, readonly end: number }} Span Half-open, in UTF-16 units of the row's text. */

/** @param {Span} a @param {Span} b */
export const shared = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/**
 * Pairs spans one to one, those first that have most of their places in common (overlap over union).
 * @template {Span} G @template {Span} F
 * @param {readonly G[]} gold @param {readonly F[]} found @param {(gold: G, found: F) => boolean} [may]
 */
export const pairs = (gold, found, may = () => true) => {
  const candidates = gold
    .flatMap((g) => found.map((f) => ({ g, f, likeness: likeness(g, f) })))
    .filter(({ g, f, likeness: own }) => own > 0 && may(g, f))
    .sort((a, b) => b.likeness - a.likeness)
  const free = { gold: new Set(gold), found: new Set(found) }
  const paired = []
  for (const { g, f } of candidates) {
    if (!free.gold.has(g) || !free.found.has(f)) continue
    free.gold.delete(g)
    free.found.delete(f)
    paired.push({ gold: g, found: f })
  }
  return { paired, missed: [...free.gold], false: [...free.found] }
}

/** @param {Span} a @param {Span} b */
const likeness = (a, b) => shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))

/** Counts of one measure; `valued` are the hits whose value is right too. */
export class Tally {
  hits = 0
  missed = 0
  false = 0
  valued = 0

  /** Shares between 0 and 1; F1 of spans, and F1 of spans whose value is right too. */
  figures() {
    const found = this.hits + this.false
    const gold = this.hits + this.missed
    return {
      gold,
      precision: share(this.hits, found),
      recall: share(this.hits, gold),
      f1: share(2 * this.hits, found + gold),
      valueF1: share(2 * this.valued, found + gold),
    }
  }
}

/** @param {number} part @param {number} whole */
export const share = (part, whole) => (whole === 0 ? 0 : part / whole)
