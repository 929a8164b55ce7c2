import type { Refusal } from '../domain/index.ts'

/** What the system said, in the words of its error code ("ENOENT: no such file or directory"). */
const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return message.split(", '")[0]?.split(', ')[0] ?? message
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** A path that leads nowhere: misspelt, or a link whose target is gone. */
export const notFound = (path: string, error: unknown): Refusal => {
  if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') return unreadable(path, error)
  return {
    path,
    rule: 'not-found',
    reason: 'There is no such file, or it is a link whose target is gone.',
    remedy: 'Check the name; remove or mend the link.',
  }
}

/** A file or folder that the system does not let us read. */
export const unreadable = (path: string, error: unknown): Refusal => ({
  path,
  rule: 'unreadable',
  reason: `The file can't be read (${reasonOf(error)}).`,
  remedy: 'Check its rights and whether its disk is there.',
})

/** A file that was named and is of a type that nothing here reads. */
export const unknownType = (path: string): Refusal => ({
  path,
  rule: 'unknown-type',
  reason: 'Files of this type are not read.',
  remedy: 'Save the article as .md, .txt or .html and add that file.',
})

/** A pipe, socket or device under the name of an article. */
export const notAFile = (path: string): Refusal => ({
  path,
  rule: 'not-a-file',
  reason: 'This is a pipe, socket or device and not a file.',
  remedy: 'Save what it gives in a file and add that file.',
})

/** A file that another program was writing when it was read. */
export const changing = (path: string): Refusal => ({
  path,
  rule: 'changing',
  reason: 'The file was written to while it was read.',
  remedy: 'Wait until whatever writes it has finished, then ingest it again.',
})

/** A file that is longer than any article. */
export const tooLarge = (path: string, size: number, limit: number): Refusal => ({
  path,
  rule: 'too-large',
  reason: `The file has ${size} bytes; at most ${limit} are read.`,
  remedy: 'Split it into its articles, one file each.',
})

/** A second file of the same ingest that says it is the same source, with other content. */
export const sameIdentity = (path: string, identity: string, first: string): Refusal => ({
  path,
  rule: 'same-source',
  reason: `It says that it is the same source as ${first} (${identity}), but its content differs.`,
  remedy: identity.includes('://')
    ? 'Remove one of the two, or correct the URL that it states.'
    : 'Ingest the folder that holds both, so that their names differ, or rename one.',
})

/** A file on which our own code failed. */
export const readerFailed = (path: string, error: unknown): Refusal => ({
  path,
  rule: 'reader-failed',
  reason: `Variorum failed on this file (${error instanceof Error ? error.message : String(error)}).`,
  remedy: 'Report this with the file; saving the article as plain .txt may help meanwhile.',
})

/** A file that kept its thread busy for too long. */
export const tooSlow = (path: string, seconds: number): Refusal => ({
  path,
  rule: 'too-slow',
  reason: `Analysing it took longer than ${seconds} s and was ended.`,
  remedy: 'Split it into its articles, one file each, or give it more time with --seconds.',
})

/** A file whose analysis does not fit into the memory that one file may have. */
export const outOfMemory = (path: string, megabytes: number): Refusal => ({
  path,
  rule: 'out-of-memory',
  reason: `Analysing it took more than ${megabytes} MB of memory and was ended.`,
  remedy: 'Split it into its articles, one file each, or give it more memory with --megabytes.',
})
