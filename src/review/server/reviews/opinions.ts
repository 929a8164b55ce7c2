import {
  codingKey,
  type Judgement,
  standingClaimReviews,
  standingJudgements,
  standingReviews,
  takenForRight,
  wordsOn,
} from '../../../domain/index.ts'
import type { Reader } from '../../../store/index.ts'
import type { Judged } from '../../contract/index.ts'
import { reviewInWords } from '../claims/claim.ts'
import { type Desk, pairsToJudge } from '../desk.ts'
import { judgementInWords } from '../dispute.ts'
import { visible } from '../words.ts'

/**
 * What one person said of one item by themselves. `isYes`: a conflict, a claim accepted as it stands, a framing accepted.
 * Two opinions whose `verdict` differs can't both stand.
 */
export interface Opinion {
  readonly of: Judged
  readonly item: string
  readonly title: string
  readonly path: string
  readonly person: string
  readonly isYes: boolean
  readonly verdict: string
  readonly right: ReturnType<typeof takenForRight>
  readonly words: string
  readonly note: string
  readonly isBlind: boolean
  readonly decidedAt: string
}

const isDecided = ({ ruling }: Judgement): boolean => ruling === 'conflict' || ruling === 'no-conflict'

/** An adjudication knows what others said: it is no word by itself, and what it overruled is one still. */
const ofDisputes = ({ board, judgements }: Desk): readonly Opinion[] => {
  const find = wordsOn(standingJudgements(judgements).filter(({ overrules = [] }) => overrules.length === 0))
  return board.disputes.flatMap((dispute) =>
    find(pairsToJudge(dispute))
      .filter(isDecided)
      .map(
        (said): Opinion => ({
          ...{ of: 'disputes', item: dispute.id, title: '', path: `/disputes/${dispute.id}?state=all` },
          ...{ person: visible(said.person), isYes: said.ruling === 'conflict', verdict: said.ruling ?? '' },
          ...{ right: takenForRight(said), words: judgementInWords(said), note: visible(said.note) },
          ...{ isBlind: said.blind === true, decidedAt: said.decidedAt },
        }),
      ),
  )
}

const ofClaims = async (reader: Reader): Promise<readonly Opinion[]> => {
  const reviews = standingClaimReviews(await reader.claimReviews())
  const last = new Map(reviews.map((review) => [`${review.claim} ${review.person}`, review]))
  return [...last.values()].map((said) => ({
    ...{ of: 'claims', item: said.claim, title: visible(said.words), path: `/claims/${said.claim}` },
    ...{ person: visible(said.person), isYes: said.status === 'accepted', verdict: said.status, right: null },
    ...{ words: reviewInWords(said), note: visible(said.note), isBlind: false, decidedAt: said.decidedAt },
  }))
}

const ofFramings = async (reader: Reader): Promise<readonly Opinion[]> =>
  standingReviews(await reader.codingReviews()).map((said) => {
    const { source, words, target, frame } = said.coding
    return {
      ...{ of: 'framings', item: codingKey(said.coding), title: visible(`${target} as ${frame}: “${words}”`) },
      ...{ path: `/sources/${source}`, person: visible(said.person), isYes: said.status === 'accepted' },
      ...{ verdict: said.status, right: null, words: said.status, note: visible(said.note) },
      ...{ isBlind: false, decidedAt: said.decidedAt },
    }
  })

/** What each person said of each item by themselves, as far as it stands. */
export const opinionsOf = async (desk: Desk, reader: Reader): Promise<readonly Opinion[]> => [
  ...ofDisputes(desk),
  ...(await ofClaims(reader)),
  ...(await ofFramings(reader)),
]
