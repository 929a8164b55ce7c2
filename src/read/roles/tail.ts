import { type Draft, linksOf, withRole } from '../draft.ts'
import { isBio } from './bios.ts'
import { isSignature } from './bylines.ts'
import { depthsIn, endsSentence, isOpen, isStressed, type Pass, wordCount } from './shape.ts'

/** What an editor adds below an article and what belongs to it: a correction states facts. */
const NOTE = /^(?:correction|clarification|update|editors?['’]? ?s? note|note)\b/i

const LONGEST = 50

/** A rule before this part of a text opens a section of it. */
const LATE = 0.35

/** A line that ends in one or several links that are no part of a sentence. */
const endsInLinks = (draft: Draft): boolean => {
  const links = linksOf(draft)
  const [first, last] = [links[0], links.at(-1)]
  if (first === undefined || last === undefined || draft.text.length - last.end > 3) return false
  return isStressed(draft) || /(?:^|[.!?:·|→*]["”’)]?)\s*$/.test(draft.text.slice(0, first.start))
}

/** The role of a line below the last rule of a text, where what is not the article's own stands. */
const roleBelow = (draft: Draft): Draft => {
  if (NOTE.test(draft.text) || wordCount(draft.text) > LONGEST) return draft
  if (endsInLinks(draft)) return withRole(draft, 'furniture')
  if (!isStressed(draft) || /^["“]/.test(draft.text)) return draft
  if (isBio(draft.text, [])) return withRole(draft, 'bio')
  return isSignature(draft)
    ? withRole(draft, 'byline')
    : endsSentence(draft.text)
      ? withRole(draft, 'furniture')
      : draft
}

/** Settles the lines below the last horizontal rule near the end of a text: notes on the author, subscriptions. */
export const tail: Pass = (drafts) => {
  const depths = depthsIn(drafts)
  const rule = drafts.findLastIndex(({ afterRule }) => afterRule)
  return drafts.map((draft, index) =>
    rule > 0 && index >= rule && (depths[rule] ?? 0) > LATE && isOpen(draft) ? roleBelow(draft) : draft,
  )
}
