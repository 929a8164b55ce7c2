import type { Format, Refusal } from '../domain/index.ts'
import { binaryKind, binaryOffset } from './binary.ts'
import { scanUtf8 } from './utf8.ts'
import { decodeWindows1252, fitsWindows1252, isWindows1252Label } from './windows-1252.ts'

/** Ten million bytes: longer than any article, short enough to be read at once. */
const MAX_BYTES = 10_000_000

/** What a file's bytes say: its text without byte-order mark, or why they say none. */
export type Decoded = { readonly raw: string } | Refused

interface Refused {
  readonly refusal: Refusal
}

/** The bytes of a file with what its name tells. */
export interface Received {
  readonly path: string
  readonly bytes: Uint8Array
  readonly format: Format
  readonly maxBytes?: number | undefined
}

const refuse = (path: string, rule: string, reason: string, remedy: string): Refused => ({
  refusal: { path, rule, reason, remedy },
})

const lineOf = (bytes: Uint8Array, offset: number): number => {
  let line = 1
  for (let at = 0; at < offset; at += 1) if (bytes[at] === 10) line += 1
  return line
}

const tooLarge = (path: string, size: number, limit: number): Refused =>
  refuse(
    path,
    'too-large',
    `The file has ${size} bytes; at most ${limit} are read.`,
    'Split it into its articles, one file each.',
  )

const empty = (path: string): Refused =>
  refuse(path, 'empty', 'The file holds nothing but white space.', 'Fetch the article again, or leave the file out.')

const binary = (path: string, what: string): Decoded =>
  refuse(path, 'binary', `The file is not text: ${what}.`, 'Save the article as .txt, .md or .html and add that file.')

const damaged = (path: string, bytes: Uint8Array, offset: number, what: string): Decoded =>
  refuse(
    path,
    'damaged-utf-8',
    `${what} at byte ${offset} (line ${lineOf(bytes, offset)}) of a UTF-8 text.`,
    'Fetch or copy the file again; if it was cut, restore its end.',
  )

/** Which of the two orders of UTF-16 a file without mark is in: nearly every second byte of a Latin text is NUL. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const size = Math.min(bytes.length & ~1, 4096)
  const zeros = [0, 0]
  for (let at = 0; at < size; at += 1) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (size < 4 || Math.max(even, odd) < size * 0.2 || Math.min(even, odd) > size * 0.02) return null
  return even > odd ? 'utf-16be' : 'utf-16le'
}

const utf16Label = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : unmarkedUtf16(bytes)
}

const decodeWith = (label: string, bytes: Uint8Array): string | null => {
  if (isWindows1252Label(label)) return decodeWindows1252(bytes)
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null // damaged bytes, or no such encoding
    throw error
  }
}

const decodeUtf16 = (path: string, bytes: Uint8Array, label: string): Decoded => {
  const raw = decodeWith(label, bytes)
  if (raw !== null && !raw.includes('\0')) return { raw }
  return refuse(
    path,
    'damaged-utf-16',
    `The ${label.toUpperCase()} text of ${bytes.length} bytes is cut or damaged.`,
    'Fetch the file again, or save it as UTF-8.',
  )
}

/** The encoding that a web page declares in its first bytes, if any ("iso-8859-1"). */
const declaredCharset = (bytes: Uint8Array): string | null => {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<(?:meta|\?xml)[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?([\w-]{2,30})/i.exec(opening)?.[1] ?? null
}

const decodeEightBit = ({ path, bytes, format }: Received): Decoded => {
  const { broken, cut, multibyte } = scanUtf8(bytes)
  if (broken === null) return { raw: new TextDecoder('utf-8').decode(bytes) }
  const declared = format === 'html' ? declaredCharset(bytes) : null
  const byPage = declared && !/^utf-?8$/i.test(declared) ? decodeWith(declared, bytes) : null
  if (byPage !== null) return { raw: byPage }
  if (cut) return damaged(path, bytes, broken, 'A character is cut off by the end of the file')
  if (multibyte > 0) return damaged(path, bytes, broken, 'A byte that belongs to no character stands')
  if (fitsWindows1252(bytes)) return { raw: decodeWindows1252(bytes) }
  return refuse(
    path,
    'unknown-encoding',
    `Byte ${broken} (line ${lineOf(bytes, broken)}) is neither UTF-8 nor Windows-1252.`,
    'Save the file as UTF-8.',
  )
}

/** Whether a UTF-32 mark opens the file; it begins like that of UTF-16 and would be taken for it. */
const isUtf32 = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0

const decodeBytes = (received: Received): Decoded => {
  const { path, bytes } = received
  const kind = binaryKind(bytes)
  if (kind !== null) return binary(path, `it is ${kind}`)
  if (isUtf32(bytes)) return refuse(path, 'unknown-encoding', 'The file is UTF-32.', 'Save the file as UTF-8.')
  const label = utf16Label(bytes)
  if (label !== null) return decodeUtf16(path, bytes, label)
  const offset = binaryOffset(bytes)
  if (offset === null) return decodeEightBit(received)
  return binary(path, `byte ${offset} (line ${lineOf(bytes, offset)}) is a control character`)
}

/** Refuses a file that is too large to be read, or empty. */
export const refusalOfSize = ({ path, bytes, maxBytes = MAX_BYTES }: Omit<Received, 'format'>): Refused | null => {
  if (bytes.length > maxBytes) return tooLarge(path, bytes.length, maxBytes)
  return bytes.length === 0 ? empty(path) : null
}

/**
 * The text that a file's bytes hold: UTF-8 with or without mark, UTF-16, Windows-1252, or what a web page declares.
 * Nothing is replaced or guessed away: bytes that are damaged are refused with their place.
 */
export const decode = (received: Received): Decoded => {
  const { path } = received
  const refusal = refusalOfSize(received)
  if (refusal !== null) return refusal
  const decoded = decodeBytes(received)
  return 'raw' in decoded && !/[^\s\ufeff]/.test(decoded.raw) ? empty(path) : decoded
}
