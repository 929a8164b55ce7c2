import { isCollectionName } from '../domain/index.ts'

/** "2026-05" is no subject, "harbour-tunnel" is one. */
const LETTERS = /\p{L}{3}/u

/**
 * The collection of a file that was found through a folder: the first folder below it that names a subject. `path` is
 * relative to the folder that was named; null where the file lies in no such folder.
 */
export const collectionOf = (path: string): string | null =>
  path
    .split('/')
    .slice(0, -1)
    .find((folder) => LETTERS.test(folder) && isCollectionName(folder)) ?? null
