/** The character references that every reader of an export may be expected to know. */
const COMMON: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—', ndash: '–', rsquo: '’', lsquo: '‘' },
    ...{ rdquo: '”', ldquo: '“', middot: '·', hellip: '…' },
  }),
)

/** Stands for a reference whose character is not known here ("&eacute;"). */
const UNKNOWN = '\u0000'

const resolved = (name: string): string => {
  if (!name.startsWith('#')) return COMMON.get(name) ?? UNKNOWN
  const hexadecimal = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : UNKNOWN
}

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

/** The letters and digits of a piece of a file, in parts between unknown references; tags and link targets left out. */
const lettersOfRaw = (raw: string): readonly string[] =>
  raw
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\]\([^()]*\)/g, ']')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (_, name: string) => resolved(name))
    .split(UNKNOWN)
    .map(lettersOf)

/** Whether a piece of a file is a character reference that few programs know ("&copy;", not "&amp;" or "&#169;"). */
export const isRareReference = (raw: string): boolean => {
  const name = /^&(\w+);$/.exec(raw)?.[1]
  return name !== undefined && !COMMON.has(name)
}

/** Whether a text has no letters and no digits. */
export const isSigns = (text: string): boolean => lettersOf(text) === ''

/** How many letters an unknown reference may stand for ("&ffilig;" is three). */
const MOST_LETTERS = 3

/** Whether a text and its place in the file have the same letters and digits in the same order. */
export const saysTheSame = (text: string, raw: string): boolean => {
  const letters = lettersOf(text)
  const [first = '', ...rest] = lettersOfRaw(raw)
  if (!letters.startsWith(first)) return false
  let end = first.length
  for (const part of rest) {
    const start = letters.indexOf(part, end)
    if (start < 0 || start > end + MOST_LETTERS) return false
    end = start + part.length
  }
  return rest.length === 0 ? end === letters.length : letters.length - end <= MOST_LETTERS
}
