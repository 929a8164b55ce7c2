import { hasVerb } from './bare-clause.ts'
import type { Item } from './items.ts'
import { namedSource } from './named-source.ts'
import { contentRanges, isMark, type Range, segmentStart, trimmed } from './ranges.ts'
import type { Report } from './reports.ts'
import { reportOf, type Scene } from './scene.ts'

const PHRASES = ['according to', 'in the words of'].map((phrase) => phrase.split(' '))

/** How many items "according to" or "in the words of" takes up at item `at`: 0 where neither stands there. */
const phraseLength = (items: readonly Item[], at: number): number =>
  PHRASES.find((phrase) => phrase.every((word, index) => items[at + index]?.norm === word))?.length ?? 0

/** Whether a phrase that names the source of words stands at item `at`: "according to", "in the words of". */
export const isAccording = (items: readonly Item[], at: number): boolean => phraseLength(items, at) > 0

/** The item after a parenthesis such as "(PEC)". */
const pastParenthesis = (items: readonly Item[], at: number): number => {
  if (!isMark(items[at], '(')) return at
  let to = at
  while (to < items.length && !isMark(items[to], ')')) to += 1
  return to + 1
}

const TIES = /^(?:which|who|that|and|but)$/u

/** The words that the source stands for: after it at the start of a clause, else before it, or on both sides of it. */
const wordsOf = (scene: Scene, at: number, after: number): { readonly range: Range; readonly end: number } | null => {
  const { items } = scene.passage
  const low = segmentStart(items, at, scene.low)
  const before = trimmed(items, { from: low, to: at })
  const quoted = isMark(items[after], ',') ? after + 1 : after
  if (items[quoted]?.kind === 'quote') return { range: { from: quoted, to: quoted + 1 }, end: quoted + 1 }
  const opens = isMark(items[after], ',') || items[after]?.kind === 'word' || items[after]?.kind === 'number'
  const rest = opens ? contentRanges(items, quoted) : null
  const next = rest?.ranges[0]
  if (before.to <= before.from || TIES.test(items[before.to - 1]?.norm ?? ''))
    return next === undefined ? null : { range: next, end: rest?.end ?? after }
  const whole = hasVerb(items, before.from, before.to) || next === undefined || before.to - before.from === 1
  return whole ? { range: before, end: after } : { range: { from: before.from, to: next.to }, end: rest?.end ?? after }
}

/** What "according to" at item `at` reports, or null where it has neither source nor words. */
export const accordingReport = (scene: Scene, at: number): { readonly report: Report; readonly end: number } | null => {
  const { items } = scene.passage
  const subject = namedSource(items, at + phraseLength(items, at))
  if (subject === null) return null
  const words = wordsOf(scene, at, pastParenthesis(items, subject.end))
  if (words === null || words.range.to <= words.range.from) return null
  const report = reportOf(scene, { from: at, to: at + phraseLength(items, at) }, subject, [words.range])
  return { report, end: Math.max(words.end, subject.end) }
}
