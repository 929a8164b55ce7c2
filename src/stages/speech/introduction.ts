import { cueAt } from './passage-reports.ts'
import type { Passage } from './passages.ts'
import { isMark, segmentStart } from './ranges.ts'
import type { Report } from './reports.ts'
import { reportOf } from './scene.ts'
import { subjectBefore } from './subjects.ts'

/** "In a letter the firm denied this:" at the end of a paragraph: who says, and by which cue, what the next one holds; or null. */
export const introduction = (text: string, passage: Passage): Report | null => {
  const { items } = passage
  if (!isMark(items.at(-1), ':')) return null
  for (let at = items.length - 2; at > 0; at -= 1) {
    const cue = cueAt(passage, at)
    if (cue === null || !cue.verb.takes.has('quote')) continue
    const subject = subjectBefore(items, cue.subject, segmentStart(items, cue.subject, 0))
    const isKnown = subject !== null && subject.phrase !== null && !subject.relative
    return isKnown ? reportOf({ text, passage, low: 0, inner: false }, cue, subject, []) : null
  }
  return null
}
