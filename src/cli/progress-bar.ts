import { SingleBar } from 'cli-progress'
import type { Progress } from '../ingest/index.ts'

/** Shows how far an ingest has come; does nothing where nobody watches. */
export interface ProgressBar {
  readonly show: (progress: Progress) => void
  readonly stop: () => void
}

/** A bar on the stream of a terminal, or none for `null`. */
export const progressBar = (stream: NodeJS.WriteStream | null): ProgressBar => {
  if (stream === null) return { show: () => undefined, stop: () => undefined }
  const format = ' {bar} {value}/{total} {name}'
  const bar = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true, barsize: 24 })
  let started = false
  return {
    show: (progress) => {
      if (progress.phase === 'compare') bar.update({ name: 'comparing all sources' })
      else if (started) bar.update(progress.done, { name: progress.path ?? '' })
      else bar.start(progress.total, 0, { name: '' })
      started = true
    },
    stop: () => bar.stop(),
  }
}
