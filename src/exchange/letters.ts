const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', mdash: '—', ndash: '–', rsquo: '’', lsquo: '‘' },
  ...{ rdquo: '”', ldquo: '“', middot: '·', hellip: '…' },
}

const decodeEntity = (whole: string, name: string): string => {
  if (!name.startsWith('#')) return NAMED[name] ?? whole
  const hexadecimal = /^#x/i.test(name)
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** The letters and digits of a text, in their plain form: "“No.\u00a03”" → "No3". */
export const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

/** The letters and digits of a piece of a file: tags and link targets left out, character references resolved. */
export const lettersOfRaw = (raw: string): string =>
  lettersOf(
    raw
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\]\([^()]*\)/g, ']')
      .replace(/&(#x?[\da-f]+|\w+);/gi, decodeEntity),
  )
