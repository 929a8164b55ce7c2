import { createHash } from 'node:crypto'
import { type FileHandle, open, stat } from 'node:fs/promises'
import type { Refusal } from '../domain/index.ts'
import { changing, notAFile, tooLarge, unreadable } from './refusals.ts'

/** Ten million bytes, as the reader has it: asked for before the bytes of a huge file fill the memory. */
const MOST_BYTES = 10_000_000

/** The bytes of a file and their sha256 in hexadecimal digits. */
export interface Received {
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** Bytes as a file that was received. */
export const receivedOf = (bytes: Uint8Array): Received => ({
  ...{ bytes, sha256: createHash('sha256').update(bytes).digest('hex') },
})

const stateOf = async (handle: FileHandle): Promise<string> => {
  const { size, mtimeNs } = await handle.stat({ bigint: true })
  return `${size} ${mtimeNs}`
}

/** The bytes of a file of one moment; null where it was written to meanwhile. */
const unchanged = async (file: string): Promise<Uint8Array | null> => {
  const handle = await open(file)
  try {
    const before = await stateOf(handle)
    const bytes = await handle.readFile()
    return (await stateOf(handle)) === before && before.startsWith(`${bytes.length} `) ? bytes : null
  } finally {
    await handle.close()
  }
}

/** Reads a file, or says why it can't be read; never throws. */
export const receive = async (file: string): Promise<Received | { readonly refusal: Refusal }> => {
  try {
    const stats = await stat(file)
    if (!stats.isFile()) return { refusal: notAFile(file) }
    if (stats.size > MOST_BYTES) return { refusal: tooLarge(file, stats.size, MOST_BYTES) }
    const bytes = await unchanged(file)
    if (bytes === null) return { refusal: changing(file) }
    return receivedOf(bytes)
  } catch (error) {
    return { refusal: unreadable(file, error) }
  }
}
