import { z } from 'zod'
import { type FinishedPass, finishedPassOf } from '../../../domain/index.ts'
import type { Site } from '../site.ts'

/** What the page may ask to be written down of a pass: that it ended. */
export const PASS_SHAPE = z.strictObject({ decidedAt: z.iso.datetime() })

const NOTHING = { decisions: [], judgements: [], codingReviews: [], claimReviews: [], byHand: [] }

/** Writes down that the person has finished their blind pass; a string says why it can't be. */
export const finishPass = async (
  { decidedAt }: z.output<typeof PASS_SHAPE>,
  { store, person, isBlind }: Site,
): Promise<FinishedPass | string> => {
  const pass = finishedPassOf({ finished: true, note: '', person, decidedAt })
  // A page that never heard the answer sends the same once more.
  if ((await store.finishedPasses()).some(({ id }) => id === pass.id)) return pass
  if (!(await isBlind())) return 'There is no blind pass to finish: all is shown already.'
  await store.putAllDecisions({ ...NOTHING, finishedPasses: [pass] })
  return pass
}
