/** Character references that web pages leave behind in copied text. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  hellip: '…',
  middot: '·',
  bull: '•',
  copy: '©',
  euro: '€',
  pound: '£',
}

const codePointOf = (digits: string): number => {
  const isHexadecimal = /^x/i.test(digits)
  return Number.parseInt(isHexadecimal ? digits.slice(1) : digits, isHexadecimal ? 16 : 10)
}

const isCharacter = (codePoint: number): boolean =>
  codePoint >= 32 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint < 0xe000)

/** The character that a reference stands for ("&#8217;" → "’"), or null where it is none. */
export const characterOf = (reference: string): string | null => {
  const name = reference.slice(1, -1)
  if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null
  const codePoint = codePointOf(name.slice(1))
  return isCharacter(codePoint) ? String.fromCodePoint(codePoint) : null
}
