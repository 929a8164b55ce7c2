import { explain } from '../../compare/explain.ts'
import { type Comparison, type Judgement, type Position, standingJudgements } from '../../domain/index.ts'
import type { Store, StoredClaim } from '../../store/index.ts'
import type { Disputed } from '../../telling/board.ts'
import { onPaper } from '../../telling/on-paper.ts'
import { rulingInWords } from '../../telling/ruling-in-words.ts'
import type { DisputeShown, ExplainedShown, HistoryLine, PersonsWord, PositionShown } from '../contract/index.ts'
import type { Desk } from './desk.ts'
import { paneOf, type Signed } from './pane.ts'
import { labelOf, rowOf, wordsOf } from './queue.ts'
import { witnessesShown } from './witnesses.ts'
import { visible } from './words.ts'

const claimsOf = (ids: readonly string[], { board }: Desk): readonly StoredClaim[] =>
  ids.flatMap((id) => board.claims.get(id) ?? [])

/** What something explains of the sentences or the thing of a dispute: it stays in view beside the conflict. */
const explainedBeside = (dispute: Disputed, desk: Desk): readonly Comparison[] => {
  const own = claimsOf(
    dispute.positions.flatMap(({ claims }) => claims),
    desk,
  )
  const isBeside = (id: string): boolean => {
    const claim = desk.board.claims.get(id)
    return own.some(
      (one) => one.source === claim?.source && one.span.start < claim.span.end && claim.span.start < one.span.end,
    )
  }
  const sources = new Set(own.map(({ source }) => source))
  const near = [...sources].flatMap(desk.explained.ofSource).filter(({ claims }) => claims.some(isBeside))
  return [...new Set([...desk.explained.ofThing(dispute.thing.id), ...near])]
}

const signedOf = (comparisons: readonly Comparison[], desk: Desk): readonly Signed[] =>
  claimsOf([...new Set(comparisons.flatMap(({ claims }) => claims))], desk).map((claim) => ({
    claim,
    sign: 'explained' as const,
  }))

/** One pane for each source of a position: its first claim there. */
const positionShown = async (position: Position, beside: readonly Signed[], desk: Desk): Promise<PositionShown> => {
  const claims = claimsOf(position.claims, desk)
  const first = [...new Map(claims.toReversed().map((claim) => [claim.source, claim])).values()].reverse()
  return {
    value: position.value,
    label: labelOf(position, desk),
    witnesses: witnessesShown(await desk.lineageOf(claims), desk),
    panes: await Promise.all(first.map((claim) => paneOf(claim, beside, desk))),
  }
}

const explainedShown = async (comparison: Comparison, desk: Desk): Promise<ExplainedShown> => {
  const { id, rule, explanation, expression, claims } = comparison
  const [a, b] = await Promise.all(claimsOf(claims, desk).map((claim) => wordsOf(claim, desk)))
  const told = expression === null ? explanation : `${onPaper(expression)}. ${explanation}`
  return { id, rule, explanation: visible(told), words: [a ?? '', b ?? ''] }
}

/** Several sources give the same figures: one sum is told once. */
const distinct = (explained: readonly ExplainedShown[]): readonly ExplainedShown[] => [
  ...new Map(explained.map((one) => [`${one.rule} ${one.words.toSorted().join(' ')}`, one])).values(),
]

/** A judgement in words, as history and undo tell it. */
export const judgementInWords = (judgement: Judgement): string => visible(rulingInWords(judgement))

/** Whose words an adjudication overrules. */
const over = ({ overrules = [] }: Judgement, all: readonly Judgement[]): string => {
  const people = all.filter(({ id }) => overrules.includes(id)).map(({ person }) => visible(person))
  return people.length === 0 ? '' : `, over ${people.join(' and ')}`
}

const historyOf = (dispute: Disputed, { judgements }: Desk): readonly HistoryLine[] => {
  const pairs = new Set(dispute.comparisons.map(({ claims }) => claims.toSorted().join(' ')))
  const own = judgements.filter((each) => each.pairs.some((pair) => pairs.has(pair.toSorted().join(' '))))
  const withdrawn = new Set(judgements.flatMap(({ withdraws }) => withdraws ?? []))
  const overruled = new Set(standingJudgements(judgements).flatMap(({ overrules = [] }) => overrules))
  return own.map((each) => ({
    ...{ id: each.id, words: judgementInWords(each) + over(each, own), note: visible(each.note) },
    ...{ person: visible(each.person), decidedAt: each.decidedAt },
    ...{ isWithdrawn: withdrawn.has(each.id), isOverruled: overruled.has(each.id) },
  }))
}

const peopleOn = (dispute: Disputed, { standing }: Desk, person: string): readonly PersonsWord[] =>
  (standing(dispute)?.words ?? []).map((each) => ({
    ...{ id: each.id, words: judgementInWords(each), note: visible(each.note), person: visible(each.person) },
    ...{ isOwn: each.person === person, decidedAt: each.decidedAt },
  }))

/** A dispute with all that a person needs to judge it; null where there is none of this id. */
export const disputeShown = async (id: string, desk: Desk, person: string): Promise<DisputeShown | null> => {
  const dispute = desk.board.disputes.find((one) => one.id === id)
  if (dispute === undefined) return null
  const [first] = dispute.comparisons
  const beside = explainedBeside(dispute, desk)
  const signed = signedOf(beside, desk)
  return {
    ...(await rowOf(dispute, desk)),
    ...{ slot: dispute.slot, rule: first.rule, summary: visible(first.explanation), pairs: dispute.comparisons.length },
    positions: await Promise.all(dispute.positions.map((position) => positionShown(position, signed, desk))),
    explained: distinct(await Promise.all(beside.map((comparison) => explainedShown(comparison, desk)))),
    people: peopleOn(dispute, desk, person),
    history: historyOf(dispute, desk),
  }
}

/** The settlers that were tried on the surest comparison of a dispute, none of which explained it; null as above. */
export const triedOn = async (id: string, desk: Desk, store: Store): Promise<readonly string[] | null> => {
  const dispute = desk.board.disputes.find((one) => one.id === id)
  if (dispute === undefined) return null
  const explanation = explain(await store.comparedSources(), dispute.comparisons[0], {
    decisions: await store.decisions(),
    terms: await store.terms(),
  })
  return explanation?.settlers.map(({ rule }) => rule) ?? []
}
