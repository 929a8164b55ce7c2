import { statSync } from 'node:fs'

/** The size and time of a file, which change while it is written; null where there is none. */
const stateOf = (file: string): string | null => {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stats?.isFile() ? `${stats.size} ${stats.mtimeNs} ${stats.ino}` : null
}

interface Waiting {
  readonly state: string | null
  readonly since: number
}

/** Files that came to rest together: those that are there, and those that are not any more. */
export interface Rested {
  readonly files: readonly string[]
  readonly gone: readonly string[]
}

/** So many times as long as a file must be at rest, it waits for those that came with it. */
const PATIENCE = 5

/**
 * Files that came, changed or went, until they are at rest: a file that is still written to changes its size or time.
 * `settle` is how long a file must stay as it is, in milliseconds, as all times here are.
 */
export const restingPlace = (settle: number) => {
  const waiting = new Map<string, Waiting>()
  const note = (file: string, now: number): void => {
    waiting.set(file, { state: stateOf(file), since: now })
  }
  /** Takes those out that are at rest, once all are or the first have waited long enough for the others. */
  const rested = (now: number): Rested | null => {
    for (const [file, { state }] of waiting) if (stateOf(file) !== state) note(file, now)
    const atRest = [...waiting].filter(([, { since }]) => now - since >= settle)
    const isDue = atRest.length === waiting.size || atRest.some(([, { since }]) => now - since >= PATIENCE * settle)
    if (atRest.length === 0 || !isDue) return null
    for (const [file] of atRest) waiting.delete(file)
    return {
      files: atRest.flatMap(([file, { state }]) => (state === null ? [] : [file])),
      gone: atRest.flatMap(([file, { state }]) => (state === null ? [file] : [])),
    }
  }
  return { note, rested, isEmpty: () => waiting.size === 0, isWaiting: (file: string) => waiting.has(file) }
}
