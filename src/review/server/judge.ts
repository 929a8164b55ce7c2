import { z } from 'zod'
import { type Judgement, judgementOf, REASONS, sameTermOf, standingJudgements, termsOf } from '../../domain/index.ts'
import type { Disputed } from '../../telling/board.ts'
import type { Undone } from '../contract/index.ts'
import { after } from './after.ts'
import { type Desk, pairsToJudge } from './desk.ts'
import { judgementInWords } from './dispute.ts'
import type { Site } from './site.ts'
import { sayBoth, termsWith, undoOfJudgement, undoOfTerm } from './terms/said.ts'
import { faultInWords } from './terms/try-term.ts'
import type { Act } from './undo.ts'

const LONGEST_NOTE = 10_000
const MOST_PEOPLE = 100
const LONGEST_TERM = 200
const MOST_TERMS = 20

/** What the page may ask to be written down. */
export const JUDGEMENT_SHAPE = z.strictObject({
  dispute: z.string(),
  ruling: z.enum(['conflict', 'no-conflict', 'later']),
  reason: z.enum(REASONS).optional(),
  right: z.string().optional(),
  noneRight: z.literal(true).optional(),
  note: z.string().max(LONGEST_NOTE).optional(),
  terms: z.array(z.string().max(LONGEST_TERM)).min(1).max(MOST_TERMS).optional(),
  overrules: z.array(z.string().max(100)).min(1).max(MOST_PEOPLE).optional(),
  decidedAt: z.iso.datetime(),
})

type Asked = z.output<typeof JUDGEMENT_SHAPE>

/** Why a judgement is not taken, in words for the person; null where it is. */
const faultIn = (
  { ruling, reason, right, noneRight, terms }: Asked,
  positions: readonly { readonly value: string }[],
): string | null => {
  if (ruling === 'no-conflict' && reason === undefined) return 'Not a conflict needs a reason: choose one.'
  if (ruling !== 'no-conflict' && reason !== undefined) return 'A reason belongs to what is not a conflict.'
  if (right !== undefined && ruling !== 'conflict') return 'Only in a conflict one value may be right.'
  if (noneRight && (ruling !== 'conflict' || right !== undefined))
    return 'None is right only in a conflict of which no value is called right.'
  if (right !== undefined && !positions.some(({ value }) => value === right))
    return 'The value that was called right is none of this dispute any more: open it again.'
  if (terms !== undefined && reason !== 'same-term') return 'Words belong to the reason that they mean the same.'
  return terms === undefined ? null : faultInWords(termsOf(terms))
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

/** The words that mean the same, said in one act with a judgement. */
const termOf = (terms: readonly string[], { id, note, person, decidedAt }: Judgement) =>
  sameTermOf({ words: termsOf(terms), judgement: id, withdraws: null, note, person, decidedAt })

/** Writes down what a person says of a dispute; gives the words of a fault where it can't be taken. */
export const judge = async (asked: Asked, site: Site): Promise<Judgement | string> => {
  const { person, read, isBlind } = site
  const desk = await read()
  // A page that never heard the answer sends the same once more; the words in it may have ended the dispute.
  const known = desk.judgements.find(
    (each) =>
      each.person === person &&
      each.dispute === asked.dispute &&
      each.ruling === asked.ruling &&
      each.decidedAt === asked.decidedAt,
  )
  if (known !== undefined) return known
  const dispute = desk.board.disputes.find(({ id }) => id === asked.dispute)
  if (dispute === undefined)
    return 'This dispute is no longer there: the sources were compared anew. Open the queue again.'
  const { ruling, reason = null, right = null, noneRight, note = '', overrules } = asked
  const judgement = judgementOf({
    ...{ dispute: dispute.id, pairs: pairsToJudge(dispute), ruling, reason, right, note, person },
    ...(noneRight && { noneRight }),
    ...(overrules !== undefined && { overrules: overrules.toSorted() }),
    ...((await isBlind()) && { blind: true as const }),
    ...{ withdraws: null, decidedAt: asked.decidedAt },
  })
  const fault = faultIn(asked, dispute.positions) ?? faultInOverruling(asked, { dispute, desk, person })
  if (fault !== null) return fault
  await sayBoth([judgement], asked.terms === undefined ? [] : [termOf(asked.terms, judgement)], site)
  return judgement
}

/** The last judgement of a person that still stands. */
export const lastJudgement = async (site: Site): Promise<Act | null> => {
  const { person, store } = site
  const last = standingJudgements(await store.judgements()).findLast((each) => each.person === person)
  if (last === undefined) return null
  const takeBack = async (): Promise<Undone> => {
    const now = after(last.decidedAt)
    const terms = (await termsWith(last, site)).map((term) => undoOfTerm(term, person, now))
    await sayBoth([undoOfJudgement(last, person, now)], terms, site)
    return { path: `/disputes/${last.dispute}`, words: `Took back: ${judgementInWords(last)}.` }
  }
  return { decidedAt: last.decidedAt, takeBack }
}
