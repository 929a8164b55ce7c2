import { type Draft, withRole } from '../draft.ts'
import { endsSentence, isOpen, isStressed, type Pass, SENTENCE_SEAM, startsLower, wordCount } from './shape.ts'

const LONGEST_WORDS = 14
const LONGEST = 110
/** As many words above a list are the sentence that leads over to it. */
const LIST_LEAD = 8

/** A heading ends as no sentence does; a short question may be one, and a few words with a colon. */
const endsLikeHeading = (text: string): boolean => {
  if (/[.!;,…]["'”’)]*$/.test(text)) return false
  return wordCount(text) < (text.endsWith(':') ? 5 : text.endsWith('?') ? 9 : LONGEST_WORDS + 1)
}

const looksLikeHeading = ({ text }: Draft): boolean =>
  text.length <= LONGEST &&
  wordCount(text) <= LONGEST_WORDS &&
  /\p{L}/u.test(text) &&
  !startsLower(text) &&
  !/^["“]/.test(text) &&
  endsLikeHeading(text)

/** Whether a line of plain text stands above something longer, or above what only a heading can stand above. */
const leadsOver = (draft: Draft, next: Draft | undefined): boolean =>
  next !== undefined &&
  (next.role === 'body'
    ? next.text.length > draft.text.length / 2
    : next.role !== 'list-item' || wordCount(draft.text) < LIST_LEAD)

/** Titles are longer than the headings between paragraphs. */
const LONGEST_TITLE = 200

/** Whether the first line of a plain text is its title: it stands apart and ends as no sentence does. */
const isTitle = (draft: Draft, next: Draft | undefined): boolean =>
  next !== undefined &&
  next.role !== 'list-item' &&
  draft.group !== next.group &&
  draft.text.length <= LONGEST_TITLE &&
  /^["“‘]?(?:\p{Lu}|\d+(?![.)\d]))/u.test(draft.text) &&
  !SENTENCE_SEAM.test(draft.text) &&
  !endsSentence(draft.text)

/** For each draft the next one that belongs to the article. */
const followers = (drafts: readonly Draft[]): (Draft | undefined)[] => {
  const next: (Draft | undefined)[] = []
  let follower: Draft | undefined
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index]
    next[index] = follower
    if (draft && draft.role !== 'furniture' && draft.role !== 'comment') follower = draft
  }
  return next
}

/** Gives short lines without a sentence's end, and paragraphs all in bold, the role of headings. */
export const headings: Pass = (drafts, { isPlain }) => {
  const next = followers(drafts)
  const first = isPlain ? drafts.findIndex(({ role }) => role !== 'furniture' && role !== 'byline') : -1
  return drafts.map((draft, index) => {
    if (!isOpen(draft) || draft.role !== 'body') return draft
    if (index === first && isTitle(draft, next[index])) return withRole(draft, 'heading')
    if (!looksLikeHeading(draft)) return draft
    const found = isPlain ? leadsOver(draft, next[index]) : isStressed(draft)
    return found ? withRole(draft, 'heading') : draft
  })
}
