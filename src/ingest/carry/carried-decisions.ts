import {
  type Carried,
  type ClaimReview,
  type CodingReview,
  claimReviewOf,
  codingReviewOf,
  type Decision,
  decisionOf,
  type HandAnnotation,
  handAnnotationOf,
  type Judgement,
  judgementOf,
  type Laid,
  type Span,
  type StandingAnnotation,
  standingByHand,
  standingClaimReviews,
  standingDecisions,
  standingJudgements,
  standingNotes,
  standingReviews,
} from '../../domain/index.ts'
import { type AllDecisions, convertBody, sourceId } from '../../store/index.ts'
import { carriedNote } from './carried-note.ts'
import {
  type Fate,
  fateOf,
  handOf,
  isSure,
  type Left,
  leftOf,
  type Passage,
  signed,
  together,
  UNTOUCHED,
} from './fate.ts'

/** What people decided that speaks of claims and sentences. */
export type Decided = Pick<
  AllDecisions,
  'decisions' | 'judgements' | 'codingReviews' | 'claimReviews' | 'byHand' | 'notes'
>

/** What is carried over: decisions that repeat earlier ones, and those that a person has to look at. */
export interface CarriedOver {
  readonly copies: Decided
  readonly left: readonly Left[]
}

const ofClaim = (review: ClaimReview, passage: Passage): Fate<ClaimReview> => {
  const { id: from, claim, edit, ...said } = review
  const hand = handOf(from, passage)
  if (!passage.from.gone.has(claim)) return UNTOUCHED
  const to = passage.claim(claim)
  const words = edit === null ? null : (passage.points(edit.words)?.span ?? null)
  if (!isSure(to, hand) || (edit !== null && words === null))
    return { copies: [], left: [leftOf(from, 'claim', claim, passage)] }
  const copy = claimReviewOf({
    ...{ ...said, ...signed(hand), claim: to.claim, sha256: passage.to.sha256, carried: { from, proof: to.proof } },
    edit: edit === null || words === null ? null : { ...edit, words },
  })
  return { copies: [copy], left: [] }
}

const sorted = ([a, b]: readonly [string, string]): readonly [string, string] => (a < b ? [a, b] : [b, a])

const ofJudgement = (judgement: Judgement, passage: Passage, copied: ReadonlyMap<string, string>): Fate<Judgement> => {
  const { id: from, pairs, overrules, ...said } = judgement
  const hand = handOf(from, passage)
  const { sure, lost, proof, now } = fateOf(pairs.flat(), passage, hand)
  const kept = pairs.filter((pair) => pair.every((claim) => !lost.has(claim)) && pair.some((claim) => sure.has(claim)))
  if (kept.length === 0)
    return { copies: [], left: [...lost].map((claim) => leftOf(from, 'judgement', claim, passage)) }
  const moved = kept.map(([a, b]) => sorted([now(a), now(b)])).toSorted((a, b) => (a.join() < b.join() ? -1 : 1))
  const over = overrules === undefined ? {} : { overrules: overrules.map((id) => copied.get(id) ?? id).toSorted() }
  return {
    copies: [judgementOf({ ...said, ...signed(hand), ...over, pairs: moved, carried: { from, proof } })],
    left: [],
  }
}

/** Judgements in the order in which they were made: one that overrules comes after those that it overrules. */
const ofJudgements = (judgements: readonly Judgement[], passage: Passage): Fate<Judgement> => {
  const copied = new Map<string, string>()
  const fates = judgements.map((judgement) => {
    const fate = ofJudgement(judgement, passage, copied)
    for (const { id } of fate.copies) copied.set(judgement.id, id)
    return fate
  })
  return together(fates)
}

const ofMerge = (decision: Decision, passage: Passage): Fate<Decision> => {
  const { id: from, parts, ...said } = decision
  const hand = handOf(from, passage)
  const { sure, lost, proof, now } = fateOf(parts.flat(), passage, hand)
  const moved = parts.map((part) =>
    part
      .filter((claim) => !lost.has(claim))
      .map(now)
      .toSorted(),
  )
  if (sure.size === 0 || moved.some((part) => part.length === 0))
    return { copies: [], left: [...lost].map((claim) => leftOf(from, 'merge', claim, passage)) }
  return { copies: [decisionOf({ ...said, ...signed(hand), parts: moved, carried: { from, proof } })], left: [] }
}

const ofFraming = (review: CodingReview, { from: { source }, to, sentence }: Passage): Fate<CodingReview> => {
  const { id: from, coding, ...said } = review
  if (coding.source !== source || source === to.source) return UNTOUCHED
  const proof = sentence(coding.words)
  if (proof !== null && proof !== 'edited')
    return {
      copies: [codingReviewOf({ ...said, coding: { ...coding, source: to.source }, carried: { from, proof } })],
      left: [],
    }
  return {
    copies: [],
    left: [
      { decision: from, sort: 'framing', source: to.source, proof: proof ?? 'orphaned', was: coding.words, is: null },
    ],
  }
}

/** What was laid by hand goes along whole, or not at all. */
const laidOn = (laid: Laid, points: Passage['points']): Laid | null => {
  let isWhole = true
  const moved = (span: Span): Span => {
    const place = points(span)
    if (place === null) isWhole = false
    return place?.span ?? span
  }
  const there = { ...laid, span: moved(laid.span), body: convertBody(laid.layer, laid.body, moved) } as Laid
  return isWhole ? there : null
}

const ofAnnotation = (annotation: StandingAnnotation, passage: Passage): Fate<HandAnnotation> => {
  const { id: from, sha256, ...said } = annotation
  const { from: earlier, to, points } = passage
  if (sourceId(sha256) !== earlier.source || earlier.source === to.source) return UNTOUCHED
  const [words, laid] = [points(said.words), laidOn(said.laid, points)]
  if (words === null || laid === null)
    return {
      copies: [],
      left: [{ decision: from, sort: 'annotation', source: to.source, proof: 'orphaned', was: said.text, is: null }],
    }
  const carried = { from, proof: words.proof }
  return { copies: [handAnnotationOf({ ...said, sha256: to.sha256, words: words.span, laid, carried })], left: [] }
}

/** What stands, but for what was carried over before: its repetition may have been withdrawn since. */
const open = <One extends { readonly id: string; readonly carried?: Carried }>(
  standing: readonly One[],
  all: readonly { readonly carried?: Carried }[],
): readonly One[] => {
  const done = new Set(all.flatMap(({ carried }) => carried?.from ?? []))
  return standing.filter(({ id }) => !done.has(id))
}

/**
 * Repeats what people decided on an earlier reading for a later one, each decision by its own person and time, where its
 * words stand there still. Nothing is moved to words that were changed: these are left for a person.
 */
export const carriedDecisions = (all: Decided, passage: Passage): CarriedOver => {
  const merges = together(open(standingDecisions(all.decisions), all.decisions).map((one) => ofMerge(one, passage)))
  const judgements = ofJudgements(open(standingJudgements(all.judgements), all.judgements), passage)
  const claims = together(
    open(standingClaimReviews(all.claimReviews), all.claimReviews).map((one) => ofClaim(one, passage)),
  )
  const annotations = together(open(standingByHand(all.byHand), all.byHand).map((one) => ofAnnotation(one, passage)))
  const framings = together(
    open(standingReviews(all.codingReviews), all.codingReviews).map((one) => ofFraming(one, passage)),
  )
  const notes = together(open(standingNotes(all.notes), all.notes).map((one) => carriedNote(one, passage)))
  return {
    copies: {
      ...{ decisions: merges.copies, judgements: judgements.copies },
      ...{ codingReviews: framings.copies, claimReviews: claims.copies, byHand: annotations.copies },
      notes: notes.copies,
    },
    left: [...merges.left, ...judgements.left, ...claims.left, ...framings.left, ...annotations.left, ...notes.left],
  }
}
