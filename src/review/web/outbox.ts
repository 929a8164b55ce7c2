import { apiPath, post, Refused } from './api.ts'

/** How far a decision has come: on its way, on disk, or waiting in this tab for a server that does not answer. */
export type Progress = 'saving' | 'saved' | 'waiting'

/** A decision to be written down: what it is of, and where the desk takes it. */
export interface Asked {
  readonly subject: string
  readonly path: string
  readonly body: unknown
}

/** What became of a decision, for whoever shows it. */
export interface Sent {
  readonly subject: string
  readonly progress: Progress
  /** Words of the server where it refused; the decision is then not kept. */
  readonly refused: string | null
  readonly waiting: number
}

const KEY = 'variorum.outbox'
const AGAIN = 2000

const stored = (): readonly Asked[] => {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '[]')
  } catch {
    return []
  }
}

const keep = (asked: readonly Asked[]): void => localStorage.setItem(KEY, JSON.stringify(asked))

/**
 * Sends decisions in their order, one after the other. They stand in local storage until the server has them on disk, so
 * that a closed tab loses none; where the server does not answer, it is tried again.
 */
export const outbox = (tell: (sent: Sent) => void) => {
  let isBusy = false
  const report = (subject: string, progress: Progress, refused: string | null = null): void =>
    tell({ subject, progress, refused, waiting: progress === 'waiting' ? stored().length : 0 })
  const work = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    for (let [first] = stored(); first !== undefined; [first] = stored()) {
      try {
        await post(first.path, first.body)
        keep(stored().slice(1))
        report(first.subject, 'saved')
      } catch (error) {
        if (!(error instanceof Refused)) {
          report(first.subject, 'waiting')
          setTimeout(work, AGAIN)
          break
        }
        keep(stored().slice(1))
        report(first.subject, 'saved', error.message)
      }
    }
    isBusy = false
  }
  return {
    send: (asked: Asked): void => {
      // It goes where it was said, also from a page of another collection.
      keep([...stored(), { ...asked, path: apiPath(asked.path) }])
      report(asked.subject, 'saving')
      void work()
    },
    /** Sends what an earlier tab left. */
    resume: (): void => void work(),
  }
}
