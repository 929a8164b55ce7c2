import { basename, relative, resolve, sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type FSWatcher, watch } from 'chokidar'
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

/** Wakes whoever waits; a ring that nobody waits for is lost. */
const doorbell = () => {
  let ring = (): void => undefined
  const rung = (): Promise<void> =>
    new Promise((done) => {
      ring = done
    })
  return { ring: () => ring(), rung }
}

interface Told {
  readonly seen: (path: string) => void
  readonly failed: (error: unknown) => void
}

/** Begins to watch; resolves once all that is there has been told, or it failed, or it is stopped. */
const begin = async (roots: readonly string[], signal: AbortSignal, { seen, failed }: Told): Promise<FSWatcher> => {
  const watcher = watch([...roots], { ignored: passedOver(roots) })
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, seen)
  watcher.on('error', failed)
  await new Promise<void>((done) => {
    watcher.once('ready', done)
    watcher.once('error', () => done())
    signal.addEventListener('abort', () => done(), { once: true })
  })
  return watcher
}

/** Watches folders, and gives files once they have not changed for `settle` milliseconds. */
export const arrivalsIn = async (
  folders: readonly string[],
  settle: number,
  signal: AbortSignal,
): Promise<Arrivals> => {
  const { note, rested, isEmpty, isWaiting } = restingPlace(settle)
  const { ring, rung } = doorbell()
  const faults: unknown[] = []
  const seen = (path: string): void => {
    note(path, performance.now())
    ring()
  }
  const failed = (error: unknown): void => {
    faults.push(error)
    ring()
  }
  signal.addEventListener('abort', ring, { once: true })
  const roots = folders.map((folder) => resolve(folder))
  const watcher = await begin(roots, signal, { seen, failed })
  let isFirst = true
  const next = async (): Promise<Rested | null> => {
    while (!signal.aborted) {
      if (faults.length > 0) throw faults[0]
      const found = isFirst && isEmpty() ? { files: [], gone: [] } : rested(performance.now())
      isFirst = isFirst && found === null
      if (found !== null) return found
      await (isEmpty() ? rung() : pause(settle / 2, undefined, { signal }).catch(() => undefined))
    }
    return null
  }
  return { next, again: (files) => files.forEach(seen), isWaiting, close: () => watcher.close() }
}
