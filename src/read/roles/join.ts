import { type Draft, draftOf } from '../draft.ts'
import { PLAIN, type Run } from '../run.ts'
import { capitalShare, endsSentence, isOpen, type Pass, SENTENCE_SEAM, startsLower, wordCount } from './shape.ts'

/** Words after which no sentence ends. */
const OPEN_END =
  /(?:,|\b(?:a|an|the|and|or|but|nor|of|to|in|on|at|by|for|from|with|as|than|that|which|who|whose|whom|its|their|his|her|our|my|your|this|these|those|is|are|was|were|be|been|has|have|had|will|would|could|should|may|might|must|can|not|into|over|under|between|about|after|before|since|until|while|because|if|when|where|also|more|most|some|any|no|each|every))$/i

/** Fewer words make a heading or a list's entry, not half a paragraph. */
const FEWEST = 10

/** As many words make half a sentence where the other half stands on the very next line. */
const FEWEST_IN_LINES = 4

/** The words after the last sentence that has come to its end. */
const unfinished = (text: string): string => text.split(SENTENCE_SEAM).at(-1) ?? text

/** Whether a paragraph breaks off in the middle of a sentence; a name below a quotation ("… enough. Ana Ruiz") does not. */
export const breaksOff = ({ role, text }: Draft): boolean =>
  role === 'body' &&
  wordCount(text) >= FEWEST &&
  !endsSentence(text) &&
  (OPEN_END.test(text) || capitalShare(unfinished(text)) < 0.7)

const isNextLine = (draft: Draft, next: Draft): boolean => draft.group >= 0 && draft.group === next.group

/** Whether the very next line ends a sentence that a short line has begun ("It was a wet\nnight in town."). */
const endsOnNextLine = (draft: Draft, next: Draft): boolean =>
  isNextLine(draft, next) &&
  [draft, next].every(({ role }) => role === 'body') &&
  wordCount(draft.text) >= FEWEST_IN_LINES &&
  !endsSentence(draft.text) &&
  !startsLower(draft.text) &&
  startsLower(next.text) &&
  /[.!?]["'”’)]*$/.test(next.text)

/** "( 40 km )" at the start of a line belongs to what stands before it. */
const ASIDE = /^\(\s*\d/

/** A sentence begins with these capitals: no name does. */
const BEGINS = /^["“]?(?:He|She|It|They|We|There|These|Those|However|But|Not|Meanwhile)\b/

/** What may stand between the halves of a paragraph: lines of the page, and captions. */
const mayStandBetween = ({ role }: Draft): boolean => role === 'furniture' || role === 'caption'

/** Whether `next` goes on the sentence that `draft` breaks off; `apart` tells that a line of the page is between. */
const goesOn = (draft: Draft, next: Draft, apart: boolean): boolean => {
  if (!isOpen(next) || next.role !== 'body' || next.afterRule) return false
  if (startsLower(next.text) || (isNextLine(draft, next) && ASIDE.test(next.text))) return true
  if (draft.group < 0) return false // markup parts paragraphs on purpose, so that only small letters go on
  if (BEGINS.test(next.text)) return false
  if (OPEN_END.test(draft.text)) return true
  return apart && wordCount(next.text) >= FEWEST / 2 && capitalShare(next.text) < 0.7
}

const BLANK: Run = { text: ' ', raw: 0, rawLength: 0, ...PLAIN }

/** What stands between two parts: nothing after the hyphen of a word that the page has cut. */
const between = (before: Draft | undefined): Run[] =>
  before === undefined || /\p{L}-$/u.test(before.text) ? [] : [BLANK]

/** One paragraph of its parts. */
const joined = (first: Draft, parts: readonly Draft[]): Draft =>
  draftOf(
    parts.flatMap((part, index) => [...between(parts[index - 1]), ...part.runs]),
    first,
  ) ?? first

/** How many drafts may stand between two halves. */
const FURTHEST = 4

/** The index of the half that goes on the draft at `index`, or null. */
const nextHalf = (drafts: readonly Draft[], draft: Draft, index: number): number | null => {
  for (let at = index + 1; at <= index + 1 + FURTHEST; at += 1) {
    const next = drafts[at]
    if (next === undefined) return null
    if (goesOn(draft, next, at > index + 1)) return at
    if (!mayStandBetween(next)) return null
  }
  return null
}

const nextPart = (drafts: readonly Draft[], draft: Draft, index: number): number | null => {
  if (breaksOff(draft)) return nextHalf(drafts, draft, index)
  const next = drafts[index + 1]
  return next !== undefined && endsOnNextLine(draft, next) ? index + 1 : null
}

/** The indices of all parts of the paragraph that begins at `index`; one for a paragraph that is whole. */
const partsFrom = (drafts: readonly Draft[], index: number): number[] => {
  const parts = [index]
  for (let at: number | null = index; at !== null; ) {
    const draft: Draft | undefined = drafts[at]
    at = draft === undefined ? null : nextPart(drafts, draft, at)
    if (at !== null) parts.push(at)
  }
  return parts
}

/** Joins the parts of a paragraph that the end of a page has cut in the middle of a sentence, where the last stands. */
export const join: Pass = (drafts) => {
  const settled: (Draft | null)[] = [...drafts]
  const taken = new Set<number>()
  for (const [index, draft] of drafts.entries()) {
    const parts = taken.has(index) ? [] : partsFrom(drafts, index)
    if (parts.length < 2) continue
    for (const part of parts) {
      taken.add(part)
      settled[part] = null
    }
    const whole = parts.map((part) => drafts[part]).filter((part) => part !== undefined)
    settled[parts.at(-1) ?? index] = joined(draft, whole)
  }
  return settled.filter((draft) => draft !== null)
}
