import { type Draft, withRole } from '../draft.ts'
import { isOpen, isStressed, type Pass, startsLower, wordCount } from './shape.ts'

const LONGEST_WORDS = 14
const LONGEST = 110

/** A heading ends as no sentence does; a question may be one, a colon only after a number or a few words. */
const endsLikeHeading = (text: string): boolean =>
  !/[.!;,…]["'”’)]*$/.test(text) && (!text.endsWith(':') || wordCount(text) < 5)

const looksLikeHeading = ({ text }: Draft): boolean =>
  text.length <= LONGEST &&
  wordCount(text) <= LONGEST_WORDS &&
  /\p{L}/u.test(text) &&
  !startsLower(text) &&
  !/^["“]/.test(text) &&
  endsLikeHeading(text)

/** Whether a line of plain text stands above something longer or above another heading, and not inside a list. */
const leadsOver = (draft: Draft, next: Draft | undefined): boolean =>
  next !== undefined && next.role !== 'furniture' && next.role !== 'comment' && next.text.length > draft.text.length / 2

/** Gives short lines without a sentence's end, and paragraphs all in bold, the role of headings. */
export const headings: Pass = (drafts, { isPlain }) =>
  drafts.map((draft, index) => {
    if (!isOpen(draft) || draft.role !== 'body' || !looksLikeHeading(draft)) return draft
    const found = isPlain ? leadsOver(draft, drafts[index + 1]) : isStressed(draft)
    return found ? withRole(draft, 'heading') : draft
  })
