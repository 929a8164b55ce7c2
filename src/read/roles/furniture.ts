import { type Draft, linksOf, withRole } from '../draft.ts'
import { CALL_LINE, CALL_LINK, CONTACT, SITE_WORDS } from './phrases/calls.ts'
import { SITE_LINES } from './phrases/site-lines.ts'
import { type Context, depthsIn, isOpen, isStressed, linkWords, type Pass, segmentsOf, wordCount } from './shape.ts'

/** No line of furniture is longer; a paragraph that happens to speak of subscribers is. */
const LONGEST = 60

const matchesPhrase = (text: string): boolean => SITE_LINES.some(({ pattern }) => pattern.test(text))

/** Whether a line is one of those that sites put around their articles ("3 min read", "Skip to content"). */
export const isFurnitureLine = (text: string): boolean =>
  text.length < 500 && wordCount(text) <= LONGEST && matchesPhrase(text)

/** A bar of links: at least three short parts, none of them a sentence or a figure. */
const isNavigation = (text: string): boolean => {
  const parts = segmentsOf(text)
  return parts.length > 2 && parts.every((part) => wordCount(part) < 4 && !/\d|[.!?;:]$/.test(part))
}

const isCallPart = (part: string): boolean => CALL_LINK.test(part) || isFurnitureLine(part)

/** At least half of the parts of a line call on the reader ("Share · Copy link · 318 shares"). */
const isCallBar = (text: string): boolean => {
  const parts = segmentsOf(text)
  return parts.length > 1 && parts.filter(isCallPart).length * 2 >= parts.length
}

/** Whether the text before a link has come to an end, so that the link is no part of a sentence. */
const standsFree = (before: string): boolean => /(?:^|[.!?:·|→)\]*”"]|\p{Extended_Pictographic})\s*$/u.test(before)

/** A line that ends in a link that calls on the reader ("Join 900 neighbours. [Subscribe]"). */
const endsInCall = (draft: Draft): boolean => {
  const calls = linksOf(draft).filter(({ start, end }) => CALL_LINK.test(draft.text.slice(start, end).trim()))
  const [first] = calls
  if (first === undefined || calls.length < linksOf(draft).length) return false
  const after = draft.text.slice(calls.at(-1)?.end)
  return after.length < 4 && (isStressed(draft) || standsFree(draft.text.slice(0, first.start)))
}

/** A line that begins by calling on the reader and goes on about the site ("Sign up for our newsletter"). */
const beginsWithCall = (text: string): boolean =>
  wordCount(text) < 26 &&
  CALL_LINE.test(text) &&
  (SITE_WORDS.test(text) || /\b(?:you|your|us|our)\b/i.test(text) || wordCount(text) < 4)

/** A line for the press at the end of a release ("Media contact: …"). */
const isContact = (text: string): boolean =>
  wordCount(text) < 45 && CONTACT.test(text) && !/\.\s\p{Lu}.*\.\s\p{Lu}/u.test(text)

/** A last line in italics that speaks of the site's subscribers. */
const isSiteNote = (draft: Draft): boolean => isStressed(draft) && SITE_WORDS.test(draft.text)

const isFurniture = (draft: Draft, depth: number): boolean => {
  const { text } = draft
  if (wordCount(text) > LONGEST) return false
  if (isFurnitureLine(text) || isCallBar(text) || beginsWithCall(text) || endsInCall(draft)) return true
  if (depth > 0.7 && (isContact(text) || isSiteNote(draft))) return true
  return linkWords(draft).length > 0 && linkWords(draft).join('').length > text.length * 0.6 && isNavigation(text)
}

/** Lines that stand directly under a mark of advertising are part of it; a longer group is the article again. */
const isAdvertised = (drafts: readonly Draft[], index: number): boolean => {
  const [before, draft, after] = [drafts[index - 1], drafts[index], drafts[index + 1]]
  if (before === undefined || draft === undefined || before.group !== draft.group || draft.group < 0) return false
  return /^(?:advertisement|sponsored(?: content)?|promoted|ad)$/i.test(before.text) && after?.group !== draft.group
}

/** Lines of the head of a page stand together with its navigation ("The Daily · Home | News | Sport"). */
const mastheadGroups = (drafts: readonly Draft[], { isPlain }: Context): ReadonlySet<number> => {
  const head = isPlain ? drafts.slice(0, 8) : []
  return new Set(head.filter(({ text }) => isNavigation(text) || /^skip to /i.test(text)).map(({ group }) => group))
}

const MASTHEAD_WORDS = 8

/** Gives lines of the site (navigation, sharing, subscriptions, press contacts) their role. */
export const furniture: Pass = (drafts, context) => {
  const depths = depthsIn(drafts)
  const groups = mastheadGroups(drafts, context)
  const inMasthead = (draft: Draft, index: number) =>
    index < 8 && groups.has(draft.group) && wordCount(draft.text) <= MASTHEAD_WORDS
  return drafts.map((draft, index) => {
    if (!isOpen(draft)) return draft
    const found = isFurniture(draft, depths[index] ?? 0) || isAdvertised(drafts, index) || inMasthead(draft, index)
    return found || (context.isPlain && isNavigation(draft.text)) ? withRole(draft, 'furniture') : draft
  })
}
