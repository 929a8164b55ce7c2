import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '../contract/index.ts'
import { withinCollection } from './collection.ts'

/** The server answered that it can't: its words say what to do. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

const wordsIn = async (response: Response): Promise<string> => {
  const body: Problem | null = await response.json().catch(() => null)
  return body?.error ?? `The desk answered with ${response.status}. Reload the page.`
}

const answered = async <T>(response: Response): Promise<T> => {
  if (!response.ok) throw new Refused(await wordsIn(response))
  return response.json()
}

/** Where the desk answers for a path: within the collection that is looked at; a path from "/api/" on is whole already. */
export const apiPath = (path: string): string => (path.startsWith('/api/') ? path : withinCollection(`/api${path}`))

/** Reads from the desk; throws `Refused`, or a TypeError where the server is gone. */
const get = async <T>(path: string): Promise<T> => answered<T>(await fetch(apiPath(path)))

/** Asks the desk to write something down; throws as `get` does. */
export const post = async <T>(path: string, body: unknown): Promise<T> =>
  answered<T>(
    await fetch(apiPath(path), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )

/** Hands the desk a file, of which it writes nothing down; throws as `get` does. */
export const handIn = async <T>(path: string, file: Blob): Promise<T> =>
  answered<T>(
    await fetch(apiPath(path), {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    }),
  )

/** What is known of something on the server: the last content stays while new content comes. */
export interface Loaded<T> {
  readonly value: T | null
  readonly error: string | null
  /** Whether the value is of the path that is asked for, and not the last one while that is read. */
  readonly isOf: boolean
  readonly reload: () => void
}

const GONE = 'The desk does not answer. Start "variorum review" again; nothing that was shown as saved is lost.'

/** What went wrong, in words for the person. */
export const wordsOfError = (error: unknown): string => (error instanceof Refused ? error.message : GONE)

/** What was read before, by path: shown at once, while it is read again. */
const remembered = new Map<string, unknown>()

/** Reads paths that will be asked for next. */
export const fetchAhead = (paths: readonly string[]): void => {
  for (const path of paths.map(apiPath))
    if (!remembered.has(path))
      get(path).then(
        (value) => remembered.set(path, value),
        () => undefined,
      )
}

const known = <T>(path: string | null): T | null =>
  path === null ? null : ((remembered.get(path) as T | undefined) ?? null)

/** Reads a path, and again whenever it changes or `reload` is called. */
export const useLoaded = <T>(asked: string | null): Loaded<T> => {
  const path = asked === null ? null : apiPath(asked)
  const [read, set] = useState<{ path: string | null; value: T | null; error: string | null }>({
    ...{ path: null, value: null, error: null },
  })
  const [turn, next] = useState(0)
  useEffect(() => {
    if (path === null) return
    let isCurrent = true
    get<T>(path)
      .then((value) => {
        remembered.set(path, value)
        if (isCurrent) set({ path, value, error: null })
      })
      .catch((error: Error) => {
        if (isCurrent) set((old) => ({ ...old, path, error: wordsOfError(error) }))
      })
    return () => {
      isCurrent = false
    }
  }, [path, turn])
  const isRead = read.path === path
  return {
    value: isRead ? read.value : (known<T>(path) ?? read.value),
    error: isRead ? read.error : null,
    isOf: isRead ? read.error === null : known<T>(path) !== null,
    reload: () => next((count) => count + 1),
  }
}
