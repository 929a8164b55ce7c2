import type { Item } from './items.ts'
import { isInnerMark } from './phrases.ts'
import { isTitle } from './quote-before.ts'
import { attributionFollows, contentRanges, isMark, type Range, trimmed } from './ranges.ts'
import type { Cue, Reading, Scene } from './scene.ts'
import type { Subject } from './subjects.ts'
import { OBJECT_PRONOUNS } from './word-classes.ts'

/** The item of the first quotation from `at` on in the same clause, or null. */
const quoteInClause = (items: readonly Item[], at: number): number | null => {
  for (let to = at; to < Math.min(items.length, at + 30); to += 1) {
    if (items[to]?.kind === 'quote') return to
    if (isMark(items[to], ';:') || (isMark(items[to], '.') && !isInnerMark(items, to))) return null
    if (!isMark(items[to], ',')) continue
    if (/^(?:and|but|or|while|though)$/u.test(items[to + 1]?.norm ?? '') || attributionFollows(items, to)) return null
  }
  return null
}

const isNameOnly = (items: readonly Item[], { from, to }: Range): boolean =>
  to - from <= 2 && items.slice(from, to).every((item) => item.capital)

/** "called it [a mistake]", "which it called [unaffordable]", "called the plan [a mistake]". */
const namingStart = (items: readonly Item[], cue: Cue, subject: Subject): number | null => {
  const object = items[cue.to]
  if (/^(?:which|what)$/u.test(items[subject.start - 1]?.norm ?? '')) return cue.to
  if (object === undefined || /^(?:for|on|off|in|up|out|at|to|upon|away|back|again)$/u.test(object.norm)) return null
  if (OBJECT_PRONOUNS.has(object.norm) || object.norm === 'that' || object.norm === 'this') return cue.to + 1
  for (let at = cue.to + 1; at < Math.min(items.length, cue.to + 9); at += 1) {
    if (isMark(items[at], ',.;:')) return null
    if (/^(?:an?|the)$/u.test(items[at]?.norm ?? '') && items[at - 1]?.kind === 'word')
      return items[at]?.norm === 'the' || /^(?:of|in|on|for|to)$/u.test(items[at - 1]?.norm ?? '') ? null : at
  }
  return null
}

/** The next comma, stop or the like from `at` on. */
const upToMark = (items: readonly Item[], at: number): number => {
  let to = at
  while (to < items.length && !isMark(items[to], ',.;:—')) to += 1
  return to
}

/** What somebody or something is called, with or without quotation marks. */
export const named = (scene: Scene, cue: Cue, subject: Subject): Reading | null => {
  const { items } = scene.passage
  const part = quotedPart(scene, cue, subject)
  if (part !== null) return part
  const start = namingStart(items, cue, subject)
  if (start === null || start >= items.length) return null
  const end = upToMark(items, start)
  const words = trimmed(items, { from: start, to: end })
  return words.to <= words.from || isNameOnly(items, words) ? null : { subject, ranges: [words], end }
}

/** 'praised "the crews on the ridge"': the first quotation in the clause of the verb. */
export const quotedPart = ({ text, passage }: Scene, cue: Cue, subject: Subject): Reading | null => {
  const quoted = quoteInClause(passage.items, cue.to)
  return quoted === null || isTitle(text, passage.items[quoted])
    ? null
    : { subject, ranges: [{ from: quoted, to: quoted + 1 }], end: quoted + 1 }
}

/** "described the raid as a success": the object with what it is called; the quotation alone where there is one. */
export const describedAs = (scene: Scene, cue: Cue, subject: Subject): Reading | null => {
  const { items } = scene.passage
  const part = quotedPart(scene, cue, subject)
  if (part !== null) return part
  const { ranges, end } = contentRanges(items, cue.to)
  const [first] = ranges
  const as =
    first === undefined ? -1 : items.findIndex((item, at) => at > first.from && at < first.to && item.norm === 'as')
  return first === undefined || as < 0 || !cue.verb.takes.has('as') ? null : { subject, ranges: [first], end }
}
