import { z } from 'zod'
import { type Judgement, judgementOf, REASONS, standingJudgements } from '../../domain/index.ts'
import type { Store } from '../../store/index.ts'
import type { Undone } from '../contract/index.ts'
import { type Desk, pairsToJudge } from './desk.ts'
import { judgementInWords } from './dispute.ts'
import type { Site } from './site.ts'
import type { Act } from './undo.ts'

const LONGEST_NOTE = 10_000

/** What the page may ask to be written down. */
export const JUDGEMENT_SHAPE = z.strictObject({
  dispute: z.string(),
  ruling: z.enum(['conflict', 'no-conflict', 'later']),
  reason: z.enum(REASONS).optional(),
  right: z.string().optional(),
  note: z.string().max(LONGEST_NOTE).optional(),
  decidedAt: z.iso.datetime(),
})

type Asked = z.output<typeof JUDGEMENT_SHAPE>

/** Why a judgement is not taken, in words for the person; null where it is. */
const faultIn = ({ ruling, reason, right }: Asked, positions: readonly { readonly value: string }[]): string | null => {
  if (ruling === 'no-conflict' && reason === undefined) return 'Not a conflict needs a reason: choose one.'
  if (ruling !== 'no-conflict' && reason !== undefined) return 'A reason belongs to what is not a conflict.'
  if (right !== undefined && ruling !== 'conflict') return 'Only in a conflict one value may be right.'
  if (right !== undefined && !positions.some(({ value }) => value === right))
    return 'The value that was called right is none of this dispute any more: open it again.'
  return null
}

/** Writes down what a person says of a dispute; gives the words of a fault where it can't be taken. */
export const judge = async (asked: Asked, person: string, desk: Desk, store: Store): Promise<Judgement | string> => {
  const dispute = desk.board.disputes.find(({ id }) => id === asked.dispute)
  if (dispute === undefined)
    return 'This dispute is no longer there: the sources were compared anew. Open the queue again.'
  const fault = faultIn(asked, dispute.positions)
  if (fault !== null) return fault
  const { ruling, reason = null, right = null, note = '' } = asked
  const judgement = judgementOf({
    ...{ dispute: dispute.id, pairs: pairsToJudge(dispute), ruling, reason, right, note, person },
    ...{ withdraws: null, decidedAt: asked.decidedAt },
  })
  // A page that never heard the answer sends the same once more.
  if (!desk.judgements.some(({ id }) => id === judgement.id)) await store.putJudgement(judgement)
  return judgement
}

/** The last judgement of a person that still stands. */
export const lastJudgement = async ({ person, store }: Site): Promise<Act | null> => {
  const last = standingJudgements(await store.judgements()).findLast((each) => each.person === person)
  if (last === undefined) return null
  const takeBack = async (): Promise<Undone> => {
    await store.putJudgement(
      judgementOf({
        ...{ dispute: last.dispute, pairs: last.pairs, ruling: null, reason: null, right: null, note: '', person },
        ...{ withdraws: last.id, decidedAt: new Date().toISOString() },
      }),
    )
    return { path: `/disputes/${last.dispute}`, words: `Took back: ${judgementInWords(last)}.` }
  }
  return { decidedAt: last.decidedAt, takeBack }
}
