import { dateIn } from '../dates.ts'
import { type Draft, withRole } from '../draft.ts'
import { endsSentence, isOpen, isStressed, type Pass, wordCount } from './shape.ts'

const BY =
  /^(?:[Bb]y|BY|(?:[Pp]osted|[Ww]ritten|[Rr]eported|[Pp]ublished|[Tt]ext|[Ww]ords|[Ss]tory|[Aa]rticle) by)\s+\p{Lu}/u
const STAMP =
  /^(?:first )?(?:published|updated|posted|issued|released|dated|date|last (?:updated|modified|reviewed)|embargoed(?: until)?|for (?:immediate )?release)\b/i
const AGO = /^(?:\d{1,3}|an?) (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b/i
/** "Jane Doe, senior fellow, Some Institute" */
const NAMED = /^\p{Lu}[\p{L}.’'-]+(?: (?:(?:de|del|la|van|von|der|den|bin|al)\b|\p{Lu}[\p{L}.’'-]*)){1,4},\s+\S/u
const ISSUER = /^(?:issued|signed|released) by\b/i

/** Whether a line says by whom or when a text was written ("By Ana Ruiz", "Published 3 May 2021"). */
export const isByline = (text: string): boolean => {
  if (wordCount(text) > 25 || text.length > 200) return false
  if (AGO.test(text) && wordCount(text) < 10) return true
  const short = wordCount(text) < 15 && !/[.!?]["'”’)]*$/.test(text)
  if (BY.test(text) && !isSentence(text)) return wordCount(text) < 16 || dateIn(text) !== null
  return short && (dateIn(text) !== null || (STAMP.test(text) && /\d|release/i.test(text)))
}

/** "By Friday the river had reached the bridge." is a sentence; "By Ana Ruiz, staff writer." is not. */
const isSentence = (text: string): boolean => endsSentence(text) && wordCount(text) > 7

/** Whether a line is a name and an office without a sentence's end ("Ana Ruiz, chair of the board"). */
export const isSignature = ({ text }: Draft): boolean =>
  wordCount(text) < 16 && !endsSentence(text) && (NAMED.test(text) || ISSUER.test(text)) && !/\d/.test(text)

/** The index of the first long paragraph: before it stands the head of the article. */
const firstProse = (drafts: readonly Draft[]): number => {
  const index = drafts.findIndex(({ role, text }) => role === 'body' && wordCount(text) > 24)
  return index < 0 ? drafts.length : index
}

/** A head has at most this many lines. */
const LONGEST_HEAD = 14

const lastOpen = (drafts: readonly Draft[]): number =>
  drafts.findLastIndex(({ role }) => role !== 'comment' && role !== 'furniture')

/** Gives the lines that name the author or the day, above the article or as a signature below it, their role. */
export const bylines: Pass = (drafts) => {
  const head = Math.min(firstProse(drafts), LONGEST_HEAD)
  const last = lastOpen(drafts)
  return drafts.map((draft, index) => {
    if (!isOpen(draft)) return draft
    const above = index < head && (isByline(draft.text) || (index > 0 && isSignature(draft)))
    const below = index >= last && last > 2 && isSignature(draft) && (isStressed(draft) || draft.group >= 0)
    const near = index >= head && index < head + 3 && BY.test(draft.text) && isByline(draft.text)
    return above || below || near ? withRole(draft, 'byline') : draft
  })
}
