import { type Draft, withRole } from '../draft.ts'
import { isBio } from './bios.ts'
import { REFERENCE_HEAD } from './phrases/section-heads.ts'
import { depthsIn, isOpen, type Pass, wordCount } from './shape.ts'

/**
 * An entry of a list of works: an address, a year in parentheses, a number in brackets, an author with initials, a
 * quoted title before its house and year.
 */
const ENTRY =
  /["”]\s*[—–-]\s.{3,80}\b\d{4}\.?$|https?:\/\/|\bdoi:|\((?:[^()]{0,40}\b)?(?:1[5-9]|20)\d\d[a-z]?\)|^\[\d{1,3}\]|^\^|^\p{Lu}[\p{L}-]+, \p{Lu}\.|\b(?:ibid|op\. cit)\b/iu

const APPENDIX = /^(?:appendix|annex)\b/i

const isHead = ({ text }: Draft): boolean => text.length < 60 && REFERENCE_HEAD.test(text)

/** The index of the head of the references, or -1: it stands late, and an entry follows it. */
const headIndex = (drafts: readonly Draft[]): number => {
  const depths = depthsIn(drafts)
  return drafts.findLastIndex(
    (draft, index) => isHead(draft) && (depths[index] ?? 0) > 0.3 && ENTRY.test(drafts[index + 1]?.text ?? ''),
  )
}

/** What stands below the references: words about the author or the house, short lines of the site, or an appendix. */
const roleBelow = (draft: Draft): Draft => {
  if (isBio(draft.text, [])) return withRole(draft, 'bio')
  return wordCount(draft.text) < 26 ? withRole(draft, 'furniture') : draft
}

/** Gives the entries of the list of works their role, and settles what stands below it up to the next heading. */
export const references: Pass = (drafts) => {
  const head = headIndex(drafts)
  if (head < 0) return [...drafts]
  const isEntry = (draft: Draft) => isOpen(draft) && ENTRY.test(draft.text)
  const end = drafts.findIndex((draft, index) => index > head && !isEntry(draft))
  const stop = drafts.findIndex((draft, index) => index > head && (draft.depth > 0 || APPENDIX.test(draft.text)))
  return drafts.map((draft, index) => {
    if (index <= head || !isOpen(draft) || (stop > 0 && index >= stop)) return draft
    return end < 0 || index < end ? withRole(draft, 'reference') : roleBelow(draft)
  })
}
