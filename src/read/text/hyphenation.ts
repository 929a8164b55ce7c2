/** Whether the words `head` and `tail`, parted by a hyphen at the end of a line, are written with that hyphen. */
export type IsHyphenated = (head: string, tail: string) => boolean

/** A word parted at the end of a line: neither half counts as a word of the text. */
const PARTED = /\p{L}+-\s*\n\s*\p{L}+/gu

const wordsOf = (raw: string): Set<string> => new Set(raw.replace(PARTED, ' ').match(/\p{L}+(?:-\p{L}+)*/gu) ?? [])

/**
 * Tells from the rest of a text: "long-" and "term" keep their hyphen where the text has "long-term" elsewhere, or has
 * both words alone and never "longterm". The words are counted at the first question only.
 */
export const hyphenation = (raw: string): IsHyphenated => {
  let known: Set<string> | null = null
  return (head, tail) => {
    known ??= wordsOf(raw)
    if (known.has(`${head}-${tail}`)) return true
    return !known.has(head + tail) && known.has(head) && known.has(tail)
  }
}
