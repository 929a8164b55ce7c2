import { hasVerb } from './after-verb.ts'
import type { Item } from './items.ts'
import { isInnerMark, personAt, phraseOf } from './phrases.ts'
import { contentRanges, isMark, type Range, segmentStart, trimmed } from './ranges.ts'
import type { Report } from './reports.ts'
import { reportOf, type Scene } from './scene.ts'
import type { Subject } from './subjects.ts'
import { isSurelyFinite, RELATIVES } from './word-classes.ts'

const LONGEST_SOURCE = 30

const PHRASES = ['according to', 'in the words of'].map((phrase) => phrase.split(' '))

/** How many items "according to" or "in the words of" takes up at item `at`: 0 where neither stands there. */
const phraseLength = (items: readonly Item[], at: number): number =>
  PHRASES.find((phrase) => phrase.every((word, index) => items[at + index]?.norm === word))?.length ?? 0

/** Whether a phrase that names the source of words stands at item `at`: "according to", "in the words of". */
export const isAccording = (items: readonly Item[], at: number): boolean => phraseLength(items, at) > 0

/** The source named after "according to", up to the next mark. */
const sourceAt = (items: readonly Item[], from: number): Subject | null => {
  let to = from
  while (to < Math.min(items.length, from + LONGEST_SOURCE) && !endsSource(items, from, to)) to += 1
  if (to === from) return null
  const phrase = personAt(items, from, to) ?? phraseOf(items, from, to)
  return { phrase, start: from, end: to, relative: false }
}

/** "a report on January 15, 2026, …": the comma inside a date. */
const isDateComma = (items: readonly Item[], at: number): boolean =>
  isMark(items[at], ',') && items[at - 1]?.kind === 'number' && /^(?:19|20)\d\d$/u.test(items[at + 1]?.norm ?? '')

const endsSource = (items: readonly Item[], from: number, at: number): boolean => {
  const item = items[at]
  if (item === undefined || item.kind === 'quote') return true
  if (item.kind === 'mark') return item.name === null && !isInnerMark(items, at) && !isDateComma(items, at)
  if (item.name !== null || !isSurelyFinite(item.norm)) return false
  return !items.slice(from, at).some((before) => RELATIVES.has(before.norm))
}

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
  const rest = isMark(items[after], ',') ? contentRanges(items, after + 1) : null
  const next = rest?.ranges[0]
  if (before.to <= before.from || TIES.test(items[before.to - 1]?.norm ?? ''))
    return next === undefined ? null : { range: next, end: rest?.end ?? after }
  const whole = hasVerb(items, before.from, before.to) || next === undefined || before.to - before.from === 1
  return whole ? { range: before, end: after } : { range: { from: before.from, to: next.to }, end: rest?.end ?? after }
}

/** What "according to" at item `at` reports, or null where it has neither source nor words. */
export const accordingReport = (scene: Scene, at: number): { readonly report: Report; readonly end: number } | null => {
  const { items } = scene.passage
  const subject = sourceAt(items, at + phraseLength(items, at))
  if (subject === null) return null
  const words = wordsOf(scene, at, pastParenthesis(items, subject.end))
  if (words === null || words.range.to <= words.range.from) return null
  const report = reportOf(scene, { from: at, to: at + phraseLength(items, at) }, subject, [words.range])
  return { report, end: Math.max(words.end, subject.end) }
}
