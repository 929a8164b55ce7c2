import { type Draft, withRole } from '../draft.ts'
import { breaksOff } from './join.ts'
import { endsSentence, isOpen, type Pass, startsLower, wordCount } from './shape.ts'

/** A running foot with its page ("Title – page 1 of 2", "Page 7"). */
const PAGE = /(?:^|[\s|·–—-])p(?:age|\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*$|^\d{1,4}\s*\|\s*p\s?a\s?g\s?e\b/i
/** A page number alone on its line ("- 12 -", "3 / 9"). */
const NUMBER = /^[-–—[\s]*\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?[-–—\]\s]*$/

const LONGEST = 100

const isPageLine = ({ text }: Draft): boolean => text.length <= LONGEST && PAGE.test(text)

/** Lines that differ only in a number are one running line. */
const keyOf = (text: string): string => text.toLowerCase().replace(/\d+/g, '#')

const mayRun = (draft: Draft): boolean => isOpen(draft) && draft.text.length <= LONGEST && wordCount(draft.text) < 16

const counted = (drafts: readonly Draft[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const draft of drafts) {
    if (mayRun(draft)) counts.set(keyOf(draft.text), (counts.get(keyOf(draft.text)) ?? 0) + 1)
  }
  return counts
}

/** As often as this a line has to come back before it counts as a running head. */
const FEWEST = 3

const standsAlone = (drafts: readonly Draft[], index: number): boolean =>
  drafts[index - 1]?.group !== drafts[index]?.group && drafts[index + 1]?.group !== drafts[index]?.group

/** A short line between the halves of a sentence is no part of it, whatever it says. */
const interrupts = (drafts: readonly Draft[], index: number): boolean => {
  const [before, draft, after] = [drafts[index - 1], drafts[index], drafts[index + 1]]
  if (before === undefined || draft === undefined || after === undefined) return false
  if (startsLower(draft.text) || endsSentence(draft.text) || wordCount(draft.text) > 12) return false
  return breaksOff(before) && after.role === 'body' && startsLower(after.text) && wordCount(after.text) > 4
}

/** Gives the running heads, running feet and page numbers of a printed text their role. */
export const pages: Pass = (drafts, { isPlain }) => {
  const counts = counted(isPlain ? drafts : [])
  const runs = (draft: Draft) => !endsSentence(draft.text) && (counts.get(keyOf(draft.text)) ?? 0) >= FEWEST
  const isFurniture = (draft: Draft, index: number) => {
    if (isPageLine(draft)) return true
    const isAlone = isPlain && standsAlone(drafts, index)
    return isAlone && (NUMBER.test(draft.text) || runs(draft) || interrupts(drafts, index))
  }
  return drafts.map((draft, index) =>
    mayRun(draft) && isFurniture(draft, index) ? withRole(draft, 'furniture') : draft,
  )
}
