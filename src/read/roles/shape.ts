import { type Draft, linksOf, stressesOf } from '../draft.ts'

/** Number of words in a text. */
export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** Whether a text ends as a sentence does ("… he said.”"), or leads over to what comes ("The report finds:"). */
export const endsSentence = (text: string): boolean => /[.!?:;…]["'”’»)\]*†\d]{0,4}$/.test(text)

/** What parts two sentences beyond doubt: no abbreviation is a word of three small letters. */
export const SENTENCE_SEAM = /(?<=\s\p{Ll}{3,}[.!?…]["'”’)\]]*)\s+(?=\p{Lu})/u

/** Whether a text begins in lower case. */
export const startsLower = (text: string): boolean => /^["'“‘([]?\p{Ll}/u.test(text)

/** The share of a text's longer words that begin with a capital letter. */
export const capitalShare = (text: string): number => {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.length === 0 ? 1 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length
}

/** Whether a draft is bold or italic from end to end. */
export const isStressed = (draft: Draft): boolean => {
  const covered = stressesOf(draft).reduce((sum, { start, end }) => sum + end - start, 0)
  return covered >= draft.text.replace(/^[^\p{L}\p{N}]+/u, '').length && covered > 0
}

/** The words of a draft's links. */
export const linkWords = (draft: Draft): string[] =>
  linksOf(draft).map(({ start, end }) => draft.text.slice(start, end).trim())

/** The parts of a line that is parted by dots, bars or arrows ("Home | News | Sport"). */
export const segmentsOf = (text: string): string[] =>
  text
    .split(/\s+[·•|→»/]\s+|\s*[|·•→]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** A step that settles some roles: it gives back the drafts in their order, some with other roles. */
export type Pass = (drafts: readonly Draft[], context: Context) => Draft[]

/** What a pass may know besides the drafts. */
export interface Context {
  /** Whether the format has no markup, so that headings and page furniture show only in the words. */
  readonly isPlain: boolean
  /** The names of the authors that the file states. */
  readonly authors: readonly string[]
}

/** Whether a draft is still a plain paragraph, a list's entry or a quotation, so that its words may tell more. */
export const isOpen = (draft: Draft): boolean =>
  !draft.stated && (draft.role === 'body' || draft.role === 'list-item' || draft.role === 'block-quote')

/** How far each draft stands in the text: 0 for the first, up to 1, by its length. */
export const depthsIn = (drafts: readonly Draft[]): number[] => {
  const total = drafts.reduce((sum, draft) => sum + draft.text.length, 0) || 1
  let before = 0
  return drafts.map((draft) => {
    const depth = before / total
    before += draft.text.length
    return depth
  })
}
