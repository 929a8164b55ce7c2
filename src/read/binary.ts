/** What a file really is when its first bytes say so: name and the bytes as Latin-1 characters. */
const SIGNATURES: readonly { readonly name: string; readonly start: string }[] = [
  { name: 'a PDF document', start: '%PDF-' },
  { name: 'a PNG image', start: '\x89PNG' },
  { name: 'a JPEG image', start: '\xff\xd8\xff' },
  { name: 'a GIF image', start: 'GIF8' },
  { name: 'a ZIP archive (or a DOCX, ODT or EPUB document)', start: 'PK\x03\x04' },
  { name: 'an old Office document', start: '\xd0\xcf\x11\xe0' },
  { name: 'an RTF document', start: '{\\rtf' },
  { name: 'a gzip archive', start: '\x1f\x8b' },
  { name: 'a 7-Zip archive', start: '7z\xbc\xaf' },
  { name: 'an SQLite database', start: 'SQLite format 3' },
  { name: 'a program', start: '\x7fELF' },
  { name: 'an audio or video file', start: 'RIFF' },
]

const head = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 16))

/** The kind of binary file that the first bytes tell ("a PDF document"), or null. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const start = head(bytes)
  return SIGNATURES.find((signature) => start.startsWith(signature.start))?.name ?? null
}

/** Tab, line feed, vertical tab, form feed, carriage return and escape stand in texts; other controls do not. */
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127

/** A text may hold a stray control character; more than one in two hundred bytes is no text. */
const CONTROL_SHARE = 1 / 200

/** The offset of the first byte that shows that this is no text, or null: a NUL byte, or many control characters. */
export const binaryOffset = (bytes: Uint8Array): number | null => {
  let controls = 0
  let first: number | null = null
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte === 0) return at
    if (!isControl(byte)) continue
    controls += 1
    first ??= at
  }
  return controls > 2 && controls > bytes.length * CONTROL_SHARE ? first : null
}
