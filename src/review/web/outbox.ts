import type { JudgementAsked } from '../contract.ts'
import { post, Refused } from './api.ts'

/** How far a judgement has come: on its way, on disk, or waiting in this tab for a server that does not answer. */
export type Progress = 'saving' | 'saved' | 'waiting'

/** What became of a judgement, for whoever shows it. */
export interface Sent {
  readonly dispute: string
  readonly progress: Progress
  /** Words of the server where it refused; the judgement is then not kept. */
  readonly refused: string | null
  readonly waiting: number
}

const KEY = 'variorum.outbox'
const AGAIN = 2000

const stored = (): readonly JudgementAsked[] => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]')
  } catch {
    return []
  }
}

const keep = (asked: readonly JudgementAsked[]): void => localStorage.setItem(KEY, JSON.stringify(asked))

/**
 * Sends judgements in their order, one after the other. They stand in local storage until the server has them on disk, so
 * that a closed tab loses none; where the server does not answer, it is tried again.
 */
export const outbox = (tell: (sent: Sent) => void) => {
  let isBusy = false
  const report = (dispute: string, progress: Progress, refused: string | null = null): void =>
    tell({ dispute, progress, refused, waiting: progress === 'waiting' ? stored().length : 0 })
  const work = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    for (let [first] = stored(); first !== undefined; [first] = stored()) {
      try {
        await post('/judgements', first)
        keep(stored().slice(1))
        report(first.dispute, 'saved')
      } catch (error) {
        if (!(error instanceof Refused)) {
          report(first.dispute, 'waiting')
          setTimeout(work, AGAIN)
          break
        }
        keep(stored().slice(1))
        report(first.dispute, 'saved', error.message)
      }
    }
    isBusy = false
  }
  return {
    send: (asked: JudgementAsked): void => {
      keep([...stored(), asked])
      report(asked.dispute, 'saving')
      void work()
    },
    /** Sends what an earlier tab left. */
    resume: (): void => void work(),
  }
}
