import type { Item } from './items.ts'
import { contentRanges, isMark } from './ranges.ts'
import type { Cue, Reading } from './scene.ts'
import type { Subject } from './subjects.ts'
import { DETERMINERS } from './word-classes.ts'

/** What follows "to" where nothing is asked of anybody: "asked not to be named", "asked to remain anonymous". */
export const NEGATED_REQUEST = /^(?:not|remain|be)$/u

/** "accused her of lying", "accused the firm every year of holding back water": the deed after "of". */
export const accusation = (items: readonly Item[], cue: Cue, subject: Subject): Reading | null => {
  for (let at = cue.to; at < Math.min(items.length, cue.to + 20) && !isMark(items[at], ',.;:'); at += 1) {
    if (items[at]?.norm !== 'of' || !items[at + 1]?.norm.endsWith('ing')) continue
    const { ranges, end } = contentRanges(items, at + 1)
    return { subject, ranges: ranges.slice(0, 1), end }
  }
  return null
}

/** "asked anybody who was there to call", "urged drivers to stay at home": what is asked for, from "to" on. */
export const request = (items: readonly Item[], cue: Cue, subject: Subject): Reading | null => {
  if (subject.phrase === null || items[cue.to]?.norm === 'for' || isMark(items[cue.to], ',')) return null
  for (let at = cue.to + 1; at < Math.min(items.length, cue.to + 25) && !isMark(items[at], ',.;:'); at += 1) {
    const next = items[at + 1]
    if (items[at]?.norm === 'not') return null
    if (items[at]?.norm !== 'to' || !/^\p{Ll}+$/u.test(next?.norm ?? '') || next?.capital) continue
    if (DETERMINERS.has(next?.norm ?? '') || NEGATED_REQUEST.test(next?.norm ?? '')) continue
    const { ranges, end } = contentRanges(items, at)
    return { subject, ranges: ranges.slice(0, 1), end }
  }
  return null
}
