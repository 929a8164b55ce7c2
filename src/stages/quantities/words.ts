import { GLUED_PREFIXES } from '../../lexicon/currencies.ts'

/** A word, figure or sign of a sentence. Offsets count UTF-16 units of the text that was cut. */
export interface Word {
  readonly text: string
  /** Lower case with straight quotes. */
  readonly norm: string
  readonly kind: 'digits' | 'word' | 'sign'
  readonly start: number
  readonly end: number
}

// Addresses and phone numbers first, whole, so that their digits are never figures. All repeats are bounded or
// anchored, so that cutting stays linear.
const ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,255}|\d+(?:\.\d+){2,8}|\d{4}-\d{2}-\d{2}(?!\d)`
const PHONE = String.raw`\+\d{1,3}(?:[ .-]\(?\d{1,5}\)?){2,6}|\(\d{2,5}\) ?\d{3,4}[ -]\d{3,4}|\d{3}[.-]\d{3,4}[.-]\d{4}|\d{3}-\d{4}(?!\d)|0\d{2,4}(?: \d{3,4}){1,2}`
// "1.3e6", and the decimal commas of the Continent: "1.111,11"; "5,50" only beside a euro or percent sign.
const SCIENTIFIC = String.raw`\d+(?:\.\d+)?e[+-]?\d{1,3}(?![\p{L}\d])|\d+\.\d+E[+-]?\d{1,2}(?![\p{L}\d])`
const CONTINENTAL = String.raw`\d{1,3}(?:\.\d{3}){1,6},\d{1,2}(?!\d|,\d)|\d{1,4},\d{1,2}(?=[ \u00a0]?(?:[€%]|EUR\b|euros?\b|per ?cent\b))|(?<=€ ?)\d{1,4},\d{2}(?!\d|,\d)`
const DIGITS = String.raw`${SCIENTIFIC}|\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?:\.\d+)?(?!\d)|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3}){1,8}(?:\.\d+)?(?![\d,])|\d+\.\d+|\.\d+|\d+`
const WORD = String.raw`\p{L}[\p{L}\p{M}\d²³]*(?:['’]\p{L}+)*`
// "USD40m", "Rs500", "R350": the letters are a word of their own; "R2" may be a name, "N95" a mask, "P500" a bus.
const PREFIX = String.raw`(?:${GLUED_PREFIXES})(?=\d)|R(?=\d{2}|\d\.\d|\d,\d{3}(?!\d)|\d [mbt]r?illion)|[NP](?=\d{1,3}(?:,\d{3}|(?:\.\d{1,2})?(?: ?[mbt]r?illion|bn|tn)))`
const CUT = new RegExp(
  `((?!${CONTINENTAL})(?:${ADDRESS}|${PHONE}))|(${PREFIX})|(${CONTINENTAL}|${DIGITS})|(${WORD})|[^\\s]`,
  'gu',
)

const normOf = (text: string): string => {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Cuts a piece of text into words; `offset` is added to all places. */
export const cutWords = (text: string, offset: number): readonly Word[] => {
  const words: Word[] = []
  for (const match of text.matchAll(CUT)) {
    const start = offset + match.index
    const [whole, address, prefix, digits, word] = match
    const kind =
      digits !== undefined ? 'digits' : address === undefined && (word ?? prefix) !== undefined ? 'word' : 'sign'
    words.push({ text: whole, norm: normOf(whole), kind, start, end: start + whole.length })
  }
  return words
}

/** Whether word `at` stands right behind the one before it, without a space. */
export const isGlued = (words: readonly Word[], at: number): boolean =>
  at > 0 && words[at]?.start === words[at - 1]?.end

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—'])

/** Whether word `at` is a hyphen or dash. */
export const isHyphen = (word: Word | undefined): boolean => word !== undefined && HYPHENS.has(word.text)

/** The place after a hyphen that ties word `at` to the word before it ("six-hour"), else `at`. */
export const skipHyphen = (words: readonly Word[], at: number): number =>
  isHyphen(words[at]) && isGlued(words, at) && isGlued(words, at + 1) ? at + 1 : at

/** Whether a word starts with a capital letter. */
export const isCapitalised = (word: Word | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)

/** The norms of the words from `from` up to `to`, joined by spaces. */
export const phrase = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.norm)
    .join(' ')

/** Whether a sign belongs to the figure behind it: "in 2011 $500 was paid". */
export const startsNext = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'sign' && !isGlued(words, at) && words[at + 1]?.kind === 'digits'
