import type { ClaimReview, CodingReview, Decision, HandAnnotation, Judgement, Note, SameTerm } from '../domain/index.ts'
import type { AllDecisions } from '../store/index.ts'
import { valueInShort } from './value-in-short.ts'

type InWords = { readonly [Name in keyof AllDecisions]: (one: AllDecisions[Name][number]) => string }

const BACK = 'took something back'

const merge = ({ kind, parts }: Decision): string => {
  if (kind === 'undo') return BACK
  const of = parts.flat().some((part) => part.startsWith('claim_')) ? 'claims' : 'names'
  return kind === 'merge' ? `${parts.length} sets of ${of} are one` : `a set of ${of} is another than the rest`
}

/** What a person makes of a dispute, in words. */
export const RULINGS = { conflict: 'conflict', 'no-conflict': 'not a conflict', later: 'look later' } as const

const judgement = ({ ruling, reason, right, noneRight, overrules = [] }: Judgement): string => {
  if (ruling === null) return BACK
  const which = noneRight ? 'none is right' : right === null ? null : `right: ${right}`
  const more = [reason, which, overrules.length > 0 ? 'over others' : null]
  return ['dispute', RULINGS[ruling], ...more.flatMap((part) => part ?? [])].join(', ')
}

const framing = ({ coding, status }: CodingReview): string =>
  `framing ${status}: ${coding.frame} of ${coding.target} in “${coding.words}”`

const claim = ({ status, edit, words, withdraws }: ClaimReview): string => {
  if (withdraws !== null) return BACK
  const value = status === 'edited' && edit !== null ? ` to ${valueInShort(edit.value)}` : ''
  return `claim ${status}${value} in “${words}”`
}

const annotation = ({ laid, text }: HandAnnotation): string =>
  laid === null ? BACK : `${laid.layer} added by hand: “${text}”`

const term = ({ words }: SameTerm): string =>
  words.length === 0 ? BACK : `the same here: ${words.map((word) => `“${word}”`).join(', ')}`

const note = ({ subject, words, text, replaces, withdraws }: Note): string => {
  if (withdraws !== null) return `took back a note on a ${subject.on}, “${words}”`
  return `${replaces === null ? 'note' : 'note changed'} on a ${subject.on}, “${words}”: ${text}`
}

/** What a person said, in words, by sort. */
export const SAID_IN_WORDS: InWords = {
  ...{ decisions: merge, judgements: judgement, codingReviews: framing, claimReviews: claim, byHand: annotation },
  ...{ finishedPasses: () => 'finished a blind pass', terms: term, notes: note },
}
