import { type Draft, withRole } from '../draft.ts'
import { AUTHOR_HEAD } from './phrases/section-heads.ts'
import { depthsIn, isOpen, isStressed, type Pass, wordCount } from './shape.ts'

/** A name and what its bearer is, in the voice of a note about an author ("Ana Ruiz is a professor at …"). */
const NOTE =
  /^(?:the )?(\p{Lu}[\p{L}\p{N}.’'()²-]*(?: (?:(?:de|del|la|van|von|der|den|bin|al|for|of|and|the)\b|\(?\p{Lu}[\p{L}\p{N}.’'()²-]*)){0,7}),? (?:is|was|serves?|supervises|writes?|covers?|teaches|reports?|works?|leads?|directs?|edits?|holds?|has been|has (?:written|reported|worked|covered))\b/u

const TRADE =
  /\b(?:professor|lecturer|journalist|reporter|correspondent|columnist|columns?|editor|writer|author|fellow|researcher|research|analyst|scholar|historian|economist|lawyer|director|consultant|think tank|institute|non-?profit|experience|former|novelist|critic|blogger|freelance|teaches|studies|specializ(?:es|ing)|covers|based in|newsletter|book)\b/i

const LONGEST = 120

/** Whether a paragraph is a note about an author or a house; `authors` are the names that the file states. */
export const isBio = (text: string, authors: readonly string[]): boolean => {
  const name = wordCount(text) <= LONGEST ? NOTE.exec(text)?.[1] : undefined
  if (name === undefined || !TRADE.test(text)) return false
  return authors.length === 0 || authors.some((author) => author.includes(name) || name.includes(author))
}

/** The section under "About the author": all up to the next heading of the markup, or to the site's own lines. */
const sectionOf = (drafts: readonly Draft[]): { from: number; to: number } => {
  const head = drafts.findIndex(({ text }) => AUTHOR_HEAD.test(text))
  const end = drafts.findIndex(
    (draft, index) => index > head && (draft.depth > 0 || draft.role === 'furniture' || draft.role === 'comment'),
  )
  return { from: head < 0 ? drafts.length : head + 1, to: end < 0 ? drafts.length : end }
}

/** What a house says of itself below what it prints ("… is an independent, non-profit think tank"). */
const HOUSE =
  /\bis an? (?:[\p{L}-]+,? (?:and )?){0,6}(?:organi[sz]ation|think tank|institut(?:e|ion)|foundation|nonprofit|charity|news (?:site|service|agency))\b/u

const isHouse = (text: string): boolean => isBio(text, []) && HOUSE.test(text)

/** From here on a note about the author may stand. */
const LATE = 0.6

/** Gives notes about the author, below the article or under a head of their own, their role. */
export const bios: Pass = (drafts, { authors }) => {
  const section = sectionOf(drafts)
  const depths = depthsIn(drafts)
  const last = drafts.findLastIndex(({ role }) => role !== 'furniture' && role !== 'comment')
  return drafts.map((draft, index) => {
    if (!isOpen(draft) && draft.role !== 'heading') return draft
    if (index >= section.from && index < section.to) return withRole(draft, 'bio')
    if (!isOpen(draft) || (depths[index] ?? 0) < LATE) return draft
    const known = authors.length > 0 && isBio(draft.text, authors)
    const isLast = index === last && isHouse(draft.text)
    return known || isLast || (isStressed(draft) && isBio(draft.text, [])) ? withRole(draft, 'bio') : draft
  })
}
