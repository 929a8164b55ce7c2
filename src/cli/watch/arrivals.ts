import { basename, relative, resolve, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { watch } from 'chokidar'
import { formatOf } from '../../read/index.ts'
import { type Rested, restingPlace } from './at-rest.ts'

/** What arrives in folders; all paths are absolute. */
export interface Arrivals {
  /** The files that came to rest next; null once it is stopped. The first are those that were there, if any. */
  readonly next: () => Promise<Rested | null>
  /** Gives files back that could not be taken in: they come again once they are at rest. */
  readonly again: (files: readonly string[]) => void
  /** Whether a file is still being written, as far as is known. */
  readonly isWaiting: (file: string) => boolean
  readonly close: () => Promise<void>
}

/** Hidden files and folders, and the files with which offices mark what is open ("~$draft.md"). */
const HIDDEN = /^(?:\.(?!\.)|~\$)/

/** What is passed over, as ingest does: hidden entries below a folder, and files of unknown types. */
const passedOver = (folders: readonly string[]) => (path: string, stats?: { readonly isFile: () => boolean }) => {
  const below = folders.map((folder) => relative(folder, path)).find((way) => !way.startsWith('..')) ?? ''
  return (
    below.split(sep).some((part) => HIDDEN.test(part)) ||
    (stats?.isFile() === true && formatOf(basename(path)) === null)
  )
}

/** Watches folders, and gives files once they have not changed for `settle` milliseconds. */
export const arrivalsIn = async (
  folders: readonly string[],
  settle: number,
  signal: AbortSignal,
): Promise<Arrivals> => {
  const roots = folders.map((folder) => resolve(folder))
  const { note, rested, isEmpty, isWaiting } = restingPlace(settle)
  const watcher = watch(roots, { ignored: passedOver(roots) })
  let [wake, failed] = [() => {}, null as Error | null]
  const seen = (path: string): void => {
    note(path, performance.now())
    wake()
  }
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, seen)
  watcher.on('error', (error) => {
    failed = error instanceof Error ? error : new Error(String(error))
    wake()
  })
  signal.addEventListener('abort', () => wake(), { once: true })
  await new Promise<void>((done) => {
    watcher.once('ready', done)
    watcher.once('error', () => done())
    signal.addEventListener('abort', () => done(), { once: true })
  })
  let isFirst = true
  const next = async (): Promise<Rested | null> => {
    while (!signal.aborted) {
      if (failed !== null) throw failed
      const found = isFirst && isEmpty() ? { files: [], gone: [] } : rested(performance.now())
      if (found !== null) {
        isFirst = false
        return found
      }
      if (isEmpty())
        await new Promise<void>((done) => {
          wake = done
        })
      else await pause(settle / 2, undefined, { signal }).catch(() => undefined)
    }
    return null
  }
  return { next, again: (files) => files.forEach(seen), isWaiting, close: () => watcher.close() }
}
