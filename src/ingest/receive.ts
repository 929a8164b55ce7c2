import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import type { Refusal } from '../domain/index.ts'
import { notAFile, tooLarge, unreadable } from './refusals.ts'

/** Ten million bytes, as the reader has it: asked for before the bytes of a huge file fill the memory. */
const MOST_BYTES = 10_000_000

/** The bytes of a file and their sha256 in hexadecimal digits. */
export interface Received {
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** Reads a file, or says why it can't be read; never throws. */
export const receive = async (file: string): Promise<Received | { readonly refusal: Refusal }> => {
  try {
    const stats = await stat(file)
    if (!stats.isFile()) return { refusal: notAFile(file) }
    if (stats.size > MOST_BYTES) return { refusal: tooLarge(file, stats.size, MOST_BYTES) }
    const bytes = await readFile(file)
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    return { refusal: unreadable(file, error) }
  }
}
