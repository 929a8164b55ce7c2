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

const AGAIN = 2000

/** The decisions that wait under a name in local storage. */
const shelf = (name: string) => {
  const stored = (): readonly Asked[] => {
    try {
      return JSON.parse(localStorage.getItem(name) ?? '[]')
    } catch {
      return []
    }
  }
  const keep = (asked: readonly Asked[]): void => localStorage.setItem(name, JSON.stringify(asked))
  /** What came in its place meanwhile stays. */
  const drop = (done: Asked): void => {
    const written = JSON.stringify(done)
    keep(stored().filter((one) => JSON.stringify(one) !== written))
  }
  return { stored, keep, drop }
}

/** What the desk says of a decision; null where it does not answer. */
const answerTo = async ({ path, body }: Asked): Promise<Pick<Sent, 'refused'> | null> => {
  try {
    await post(path, body)
    return { refused: null }
  } catch (error) {
    return error instanceof Refused ? { refused: error.message } : null
  }
}

/**
 * Sends decisions in their order, one after the other. They stand in local storage until the server has them on disk, so
 * that a closed tab loses none; where the server does not answer, it is tried again. `name` is where they stand.
 */
export const outbox = (tell: (sent: Sent) => void, name = 'variorum.outbox') => {
  const { stored, keep, drop } = shelf(name)
  let isBusy = false
  let pause: ReturnType<typeof setTimeout> | undefined
  const report = (subject: string, progress: Progress, refused: string | null = null): void =>
    tell({ subject, progress, refused, waiting: progress === 'waiting' ? stored().length : 0 })
  const work = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    for (let [first] = stored(); first !== undefined; [first] = stored()) {
      const answer = await answerTo(first)
      if (answer === null) {
        report(first.subject, 'waiting')
        setTimeout(work, AGAIN)
        break
      }
      drop(first)
      report(first.subject, 'saved', answer.refused)
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
    /** Keeps it in the place of what waits of the same subject, and sends it once nothing came in its place for so long (ms). */
    sendLast: (asked: Asked, after: number): void => {
      keep([...stored().filter(({ subject }) => subject !== asked.subject), asked])
      report(asked.subject, 'saving')
      clearTimeout(pause)
      pause = setTimeout(() => void work(), after)
    },
    /** Sends what an earlier tab left. */
    resume: (): void => void work(),
  }
}
