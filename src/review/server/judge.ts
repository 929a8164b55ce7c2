import { z } from 'zod'
import { type Judgement, judgementOf, REASONS, standingJudgements } from '../../domain/index.ts'
import type { Disputed } from '../../telling/board.ts'
import type { Undone } from '../contract/index.ts'
import { after } from './after.ts'
import { type Desk, pairsToJudge } from './desk.ts'
import { judgementInWords } from './dispute.ts'
import type { Site } from './site.ts'
import type { Act } from './undo.ts'

const LONGEST_NOTE = 10_000
const MOST_PEOPLE = 100

/** What the page may ask to be written down. */
export const JUDGEMENT_SHAPE = z.strictObject({
  dispute: z.string(),
  ruling: z.enum(['conflict', 'no-conflict', 'later']),
  reason: z.enum(REASONS).optional(),
  right: z.string().optional(),
  note: z.string().max(LONGEST_NOTE).optional(),
  overrules: z.array(z.string().max(100)).min(1).max(MOST_PEOPLE).optional(),
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

/** Why what is said of other people's words is not taken: these must stand, and be of this dispute. */
const faultInOverruling = (
  { ruling, overrules = [] }: Asked,
  { dispute, desk, person }: { readonly dispute: Disputed; readonly desk: Desk; readonly person: string },
): string | null => {
  if (overrules.length === 0) return null
  if (ruling === 'later') return 'Who puts a dispute off overrules nobody: decide it, or leave the words as they are.'
  const others = (desk.standing(dispute)?.words ?? []).filter((word) => word.person !== person)
  if (overrules.every((id) => others.some((word) => word.id === id))) return null
  return 'What others say of this dispute has changed since: open it again, and decide with their words in view.'
}

/** Writes down what a person says of a dispute; gives the words of a fault where it can't be taken. */
export const judge = async (asked: Asked, { store, person, read, isBlind }: Site): Promise<Judgement | string> => {
  const desk = await read()
  const dispute = desk.board.disputes.find(({ id }) => id === asked.dispute)
  if (dispute === undefined)
    return 'This dispute is no longer there: the sources were compared anew. Open the queue again.'
  const { ruling, reason = null, right = null, note = '', overrules } = asked
  const judgement = judgementOf({
    ...{ dispute: dispute.id, pairs: pairsToJudge(dispute), ruling, reason, right, note, person },
    ...(overrules !== undefined && { overrules: overrules.toSorted() }),
    ...((await isBlind()) && { blind: true as const }),
    ...{ withdraws: null, decidedAt: asked.decidedAt },
  })
  // A page that never heard the answer sends the same once more.
  if (desk.judgements.some(({ id }) => id === judgement.id)) return judgement
  const fault = faultIn(asked, dispute.positions) ?? faultInOverruling(asked, { dispute, desk, person })
  if (fault !== null) return fault
  await store.putJudgement(judgement)
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
        ...{ withdraws: last.id, decidedAt: after(last.decidedAt) },
      }),
    )
    return { path: `/disputes/${last.dispute}`, words: `Took back: ${judgementInWords(last)}.` }
  }
  return { decidedAt: last.decidedAt, takeBack }
}
