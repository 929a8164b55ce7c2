/**
 * A run of characters on its way into the canonical text, with its place in the decoded file (UTF-16 units).
 * Where `text` is as long as `rawLength` it is the raw text itself, white space aside; else it stands for all of it.
 */
export interface Run {
  readonly text: string
  readonly raw: number
  readonly rawLength: number
  /** Inside a link. */
  readonly linked: boolean
  /** Bold or italic. */
  readonly stressed: boolean
}

/** How a run is marked up. */
export type Style = Pick<Run, 'linked' | 'stressed'>

/** A run without markup. */
export const PLAIN: Style = { linked: false, stressed: false }

/** The piece `[start, end)` of the decoded file as a run. */
export const runOf = (raw: string, start: number, end: number, style: Style = PLAIN): Run => ({
  text: raw.slice(start, end),
  raw: start,
  rawLength: end - start,
  ...style,
})

/** White space other than one blank. */
const isBlank = (text: string): boolean => /^\s+$/.test(text)

/** Runs of white space that are not one blank, and characters that print nothing (soft hyphen, zero width, controls). */
// The controls are left of U+0009 and right of U+000D: those between are white space.
const UNTIDY = /\s{2,}|[^\S ]|[\u{ad}\u{200b}\u{2060}\u{feff}\p{Cc}]/gu

/** A piece of a run that keeps its place: in step it is cut, standing for something else it stays whole. */
const cut = (run: Run, start: number, end: number): Run => ({
  ...run,
  text: run.text.slice(start, end),
  raw: run.raw + start,
  rawLength: end - start,
})

/** Splits a run at its untidy places: each white space becomes a blank, what prints nothing is left out. */
const split = (run: Run): Run[] => {
  if (run.text.length !== run.rawLength) return isBlank(run.text) ? [{ ...run, text: ' ' }] : [run]
  const parts: Run[] = []
  let from = 0
  for (const { 0: gap, index } of run.text.matchAll(UNTIDY)) {
    if (index > from) parts.push(cut(run, from, index))
    from = index + gap.length
    if (isBlank(gap)) parts.push({ ...cut(run, index, from), text: ' ' })
  }
  if (from < run.text.length) parts.push(from === 0 ? run : cut(run, from, run.text.length))
  return parts
}

const touches = (a: Run, b: Run): boolean => a.raw + a.rawLength === b.raw

/** What is left of `next` after `last`, when both meet in white space: one blank for all of it. */
const afterBlank = (runs: Run[], next: Run): Run | null => {
  const last = runs.at(-1)
  if (last !== undefined && !last.text.endsWith(' ')) return next
  if (next.text !== ' ') return next.text.startsWith(' ') ? cut(next, 1, next.text.length) : next
  if (last?.text === ' ' && touches(last, next)) {
    runs[runs.length - 1] = { ...last, rawLength: last.rawLength + next.rawLength }
  }
  return null
}

const inStep = (run: Run): boolean => run.text.length === run.rawLength

const mergeable = (a: Run, b: Run): boolean =>
  inStep(a) && inStep(b) && touches(a, b) && a.linked === b.linked && a.stressed === b.stressed

/** Joins runs that follow one another in the file without a change of style. */
const merge = (runs: readonly Run[]): Run[] => {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (last !== undefined && mergeable(last, run)) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text, rawLength: last.rawLength + run.rawLength }
    } else merged.push(run)
  }
  return merged
}

/** Runs without the blank that ends the last of them. */
const trimEnd = (runs: readonly Run[]): readonly Run[] => {
  const last = runs.at(-1)
  if (!last?.text.endsWith(' ')) return runs
  const rest = runs.slice(0, -1)
  return last.text === ' ' ? rest : [...rest, cut(last, 0, last.text.length - 1)]
}

/**
 * Runs as they stand in a block of canonical text: every white space one blank, none at either end, nothing that does
 * not print ("a\u00a0 b\n" → "a b").
 */
export const tidy = (runs: readonly Run[]): Run[] => {
  const kept: Run[] = []
  for (const run of runs) {
    for (const part of split(run)) {
      const rest = afterBlank(kept, part)
      if (rest !== null && rest.text !== '') kept.push(rest)
    }
  }
  return merge(trimEnd(kept))
}

/** The runs of the stretch `[start, end)` of what some runs print; what stands for several characters stays whole. */
export const sliceRuns = (runs: readonly Run[], start: number, end: number): Run[] => {
  const parts: Run[] = []
  let at = 0
  for (const run of runs) {
    const from = Math.max(0, start - at)
    const to = Math.min(run.text.length, end - at)
    if (from < to) parts.push(inStep(run) ? cut(run, from, to) : run)
    at += run.text.length
  }
  return parts
}
