import { contentId } from './content-id.ts'

/**
 * A person has finished a blind pass, and sees from then on what others have said. `finished` is always true: what is
 * written down is that it ended. `decidedAt` is an ISO time, UTC.
 */
export interface FinishedPass {
  readonly id: string
  readonly finished: true
  readonly note: string
  readonly person: string
  readonly decidedAt: string
}

/** A finished pass with the id of its content. */
export const finishedPassOf = (said: Omit<FinishedPass, 'id'>): FinishedPass => ({
  id: contentId('decision', said),
  ...said,
})
