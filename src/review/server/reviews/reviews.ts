import { differInRight, standingJudgements } from '../../../domain/index.ts'
import type { Reader } from '../../../store/index.ts'
import type { DifferingRow, Judged, PairShown, Reviewer, ReviewsShown } from '../../contract/index.ts'
import type { Desk } from '../desk.ts'
import { judgementInWords } from '../dispute.ts'
import { rowOf } from '../queue.ts'
import { visible } from '../words.ts'
import { agreedOf, type Shared, sharedBy } from './agreed.ts'
import { type Opinion, opinionsOf } from './opinions.ts'

const reviewerOf = (person: string, opinions: readonly Opinion[], { judgements }: Desk): Reviewer => {
  const own = opinions.filter((one) => one.person === person)
  const settling = standingJudgements(judgements).filter(
    (one) => visible(one.person) === person && (one.overrules ?? []).length > 0,
  )
  const count = (of: Judged): number => own.filter((one) => one.of === of).length
  return {
    person,
    counts: { disputes: count('disputes'), claims: count('claims'), framings: count('framings') },
    settled: new Set(settling.map(({ dispute }) => dispute)).size,
    blind: own.filter(({ isBlind }) => isBlind).length,
    last:
      [...own, ...settling]
        .map(({ decidedAt }) => decidedAt)
        .sort()
        .at(-1) ?? '',
  }
}

const peopleIn = (opinions: readonly Opinion[], { judgements }: Desk): readonly string[] =>
  [
    ...new Set([
      ...opinions.map(({ person }) => person),
      ...standingJudgements(judgements).flatMap(({ person, overrules = [] }) =>
        overrules.length > 0 ? [visible(person)] : [],
      ),
    ]),
  ].sort()

/** Who judged how much, and how far each two of them agree. */
export const reviewsShown = async (desk: Desk, reader: Reader): Promise<ReviewsShown> => {
  const opinions = await opinionsOf(desk, reader)
  const people = peopleIn(opinions, desk)
  const pairs = people.flatMap((a, at) =>
    people.slice(at + 1).map((b) => ({ a, b, agreed: agreedOf(sharedBy(opinions, a, b)) })),
  )
  return {
    people: people.map((person) => reviewerOf(person, opinions, desk)),
    pairs: pairs.filter(({ agreed }) => agreed.length > 0),
  }
}

/** So many rows of a sort are shown at most. */
const MOST = 500

const differ = ({ a, b }: Shared): boolean => a.verdict !== b.verdict || differInRight(a.right, b.right)

/** What an adjudication says of a dispute, where one stands. */
const settledBy = (item: string, desk: Desk): string | null => {
  const dispute = desk.board.disputes.find(({ id }) => id === item)
  const standing = dispute === undefined ? null : desk.standing(dispute)
  const last = standing?.words.findLast(({ overrules = [] }) => overrules.length > 0)
  return last === undefined || standing?.isDivided ? null : `${judgementInWords(last)} · ${visible(last.person)}`
}

const rowShown = async ({ a, b }: Shared, desk: Desk): Promise<DifferingRow> => {
  const dispute = desk.board.disputes.find(({ id }) => id === a.item)
  return {
    path: a.path,
    title: dispute === undefined ? a.title : (await rowOf(dispute, desk)).title,
    ...{ a: { words: a.words, note: a.note }, b: { words: b.words, note: b.note } },
    settled: a.of === 'disputes' ? settledBy(a.item, desk) : null,
  }
}

/** How far two people agree, with the rows on which they differ; null where one of them judged nothing. */
export const pairShown = async (a: string, b: string, desk: Desk, reader: Reader): Promise<PairShown | null> => {
  const opinions = await opinionsOf(desk, reader)
  const people = peopleIn(opinions, desk)
  if (a === b || !people.includes(a) || !people.includes(b)) return null
  const shared = sharedBy(opinions, a, b)
  const agreed = agreedOf(shared).map(async (one) => {
    const differing = shared.filter((each) => each.a.of === one.of && differ(each))
    const rows = await Promise.all(differing.slice(0, MOST).map((each) => rowShown(each, desk)))
    return { ...one, differing: differing.length, rows }
  })
  return { a, b, agreed: await Promise.all(agreed) }
}
