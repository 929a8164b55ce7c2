import type { Draft } from '../../draft.ts'
import type { Cue } from './cue.ts'

/** "The views expressed in this article are those of the author." */
const DISCLAIMER =
  /\b(?:views|opinions) (?:expressed|in this (?:article|column|piece|essay)|presented)\b.{0,80}\b(?:authors?|writers?|columnists?)\b/i

/** A letter to a paper: "To the Editor:", "Sir, – ". */
const LETTER = /^(?:to the editor\b|dear (?:sir|editor)\b|sir,? [–—-])/i

/** Somebody argues in the first person; who only tells what they saw says none of these. */
const ARGUES =
  /\b(?:I (?:\p{L}+ly )?(?:believe|think|argue|contend|submit|suspect|doubt|fear|urge|propose|would argue)|in my (?:view|opinion|judge?ment)|my (?:view|argument|point) is)\b/giu

/** One such phrase may slip in anywhere. */
const FEWEST = 2

/** Words in quotation marks are somebody else's; a quotation that goes on in the next paragraph has no closing mark. */
const withoutQuotations = (text: string): string => text.replace(/[“"][^”"]*(?:[”"]|$)/gu, ' ')

/** "Q:", "MODERATOR:": what follows is the answer of somebody who is asked. */
const isTurn = ({ text }: Draft): boolean => /^(?:Q|A|\p{Lu}[\p{Lu} .'’-]{2,30}):/u.test(text)

const argues = (drafts: readonly Draft[]): boolean => {
  const own = drafts.filter(({ role }) => role === 'body')
  if (own.some(isTurn)) return false
  return own.flatMap(({ text }) => withoutQuotations(text).match(ARGUES) ?? []).length >= FEWEST
}

/** An opinion by its voice: a letter, the usual disclaimer, or an argument in the first person. */
export const byVoice: Cue = ({ drafts }) => {
  const first = drafts.find(({ role }) => role === 'body')
  const disclaims = drafts.some(({ role, text }) => role !== 'comment' && DISCLAIMER.test(text))
  return disclaims || LETTER.test(first?.text ?? '') || argues(drafts) ? 'opinion' : null
}
