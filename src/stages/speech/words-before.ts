import { hasVerb } from './bare-clause.ts'
import type { Item } from './items.ts'
import { contentRanges, isMark, type Range, segmentStart, trimmed } from './ranges.ts'
import type { Reading, Scene } from './scene.ts'
import type { Subject } from './subjects.ts'
import { BE, isSurelyFinite, PREPOSITIONS, PRONOUNS } from './word-classes.ts'

/** "The figures, said the bank, were wrong", "It is not true, he said, that": the clause goes on after the insertion. */
const goesOnAfter = (items: readonly Item[], comma: number): boolean => {
  const next = items[comma + 1]
  return isMark(items[comma], ',') && next !== undefined && (next.norm === 'that' || isSurelyFinite(next.norm))
}

/** Whether an attribution is over at item `at`: "he told the hearing" ends there, "he announced the plan" does not. */
const endsTail = (items: readonly Item[], at: number): boolean =>
  items[at] === undefined || items[at]?.kind === 'mark' || PRONOUNS.get(items[at]?.norm ?? '') === 'relative'

/** An attribution that stands behind its words: its subject, the item of its verb, and the item after both. */
interface Attribution {
  readonly subject: Subject
  readonly verb: number
  readonly after: number
}

/** "It was, says Doe, a good day", "the plan would, Doe said, cost nothing": words that cannot end a clause. */
const breaksOff = (items: readonly Item[], { to }: Range): boolean => {
  const { norm = '', name = null } = items[to - 1] ?? {}
  return (
    name === null &&
    (BE.has(norm) || PREPOSITIONS.has(norm) || /^(?:will|would|can|could|must|should|has|had)$/u.test(norm))
  )
}

/** The words before an attribution that follows them ("C, X said"), with what goes on after it where they are no clause. */
export const wordsBefore = (scene: Scene, attribution: Attribution): Reading | null => {
  const { items } = scene.passage
  const { subject, after } = attribution
  const marked = isMark(items[subject.start - 1], ',—')
  if (!marked) return null
  const before = trimmed(items, { from: segmentStart(items, subject.start - 1, scene.low), to: subject.start - 1 })
  if (before.to <= before.from || !endsTail(items, after)) return null
  const resumed = resumedClause(items, before, after)
  if (resumed !== null) return { subject, ranges: [resumed], end: resumed.to }
  if (hasVerb(items, before.from, before.to) && !goesOnAfter(items, after) && !breaksOff(items, before))
    return { subject, ranges: [before, ...secondClause(items, attribution)], end: after }
  const rest = contentRanges(items, after + 1)
  const goesOn = hasVerb(items, after + 1, rest.end) || (breaksOff(items, before) && rest.end > after + 1)
  if (!isMark(items[after], ',') || !goesOn) return null
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

/** The comma behind the relative clause in which the speaker is described: "says the clerk [who found it], …". */
const pastRelative = (items: readonly Item[], after: number): number => {
  let at = after
  while (PRONOUNS.get(items[after]?.norm ?? '') === 'relative' && at < items.length && !isMark(items[at], ',.;:'))
    at += 1
  return at
}

/**
 * "A, she said, and it was B": a second clause with a subject of its own belongs to the same speaker; behind a cue in
 * the present so does whatever was ("A, says the clerk, and the door was open").
 */
const secondClause = (items: readonly Item[], { verb, after }: Attribution): Range[] => {
  const comma = pastRelative(items, after)
  if (!isMark(items[comma], ',') || !/^(?:and|but)$/u.test(items[comma + 1]?.norm ?? '')) return []
  const content = contentRanges(items, comma + 2).ranges.slice(0, 1)
  if (/^(?:it|they|there|this|that)$/u.test(items[comma + 2]?.norm ?? '')) return content
  const isPresent = items[verb]?.norm.endsWith('s') === true
  const told = content.filter(({ from, to }) =>
    items.slice(from, to).some(({ norm }) => /^(?:was|were|had)$/u.test(norm)),
  )
  return isPresent ? told : []
}
