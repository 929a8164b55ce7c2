import { hasVerb } from './after-verb.ts'
import type { Item } from './items.ts'
import { contentRanges, isMark, type Range, segmentStart, trimmed } from './ranges.ts'
import type { Reading, Scene } from './scene.ts'
import type { Subject } from './subjects.ts'
import { isSurelyFinite, PRONOUNS } from './word-classes.ts'

/** "The figures, said the bank, were wrong", "It is not true, he said, that": the clause goes on after the insertion. */
const goesOnAfter = (items: readonly Item[], comma: number): boolean => {
  const next = items[comma + 1]
  return isMark(items[comma], ',') && next !== undefined && (next.norm === 'that' || isSurelyFinite(next.norm))
}

/** Whether an attribution is over at item `at`: "he told the hearing" ends there, "he announced the plan" does not. */
const endsTail = (items: readonly Item[], at: number): boolean =>
  items[at] === undefined || items[at]?.kind === 'mark' || PRONOUNS.get(items[at]?.norm ?? '') === 'relative'

/** The words before an attribution that follows them ("C, X said"), with what goes on after it where they are no clause. */
export const wordsBefore = (scene: Scene, subject: Subject, after: number): Reading | null => {
  const { items } = scene.passage
  const marked = isMark(items[subject.start - 1], ',—')
  if (!marked) return null
  const before = trimmed(items, { from: segmentStart(items, subject.start - 1, scene.low), to: subject.start - 1 })
  if (before.to <= before.from || !endsTail(items, after)) return null
  const resumed = resumedClause(items, before, after)
  if (resumed !== null) return { subject, ranges: [resumed], end: resumed.to }
  if (hasVerb(items, before.from, before.to) && !goesOnAfter(items, after))
    return { subject, ranges: [before, ...secondClause(items, after)], end: after }
  const rest = contentRanges(items, after + 1)
  if (!isMark(items[after], ',') || !hasVerb(items, after + 1, rest.end)) return null
  return { subject, ranges: [trimmed(items, { from: before.from, to: rest.end })], end: rest.end }
}

/** "and on Sunday, he concedes, he slept": the words before the insertion are no clause but open the one that follows. */
const resumedClause = (items: readonly Item[], before: Range, comma: number): Range | null => {
  if (!isMark(items[comma], ',') || !PRONOUNS.has(items[comma + 1]?.norm ?? '')) return null
  let from = before.to
  while (from > before.from && !isMark(items[from - 1], ',')) from -= 1
  if (from === before.from || hasVerb(items, from, before.to)) return null
  return trimmed(items, { from, to: contentRanges(items, comma + 1).end })
}

/** "A, she said, and it was B": a second clause with a subject of its own belongs to the same speaker. */
const secondClause = (items: readonly Item[], comma: number): Range[] => {
  const subject = items[comma + 2]
  if (!isMark(items[comma], ',') || !/^(?:and|but)$/u.test(items[comma + 1]?.norm ?? '')) return []
  if (!/^(?:it|they|there|this|that)$/u.test(subject?.norm ?? '')) return []
  return contentRanges(items, comma + 2).ranges.slice(0, 1)
}
