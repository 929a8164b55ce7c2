/** A word, a number or a mark of a sentence, as the date grammar reads it. Offsets in UTF-16 units of the sentence. */
export interface Word {
  /** Lower case, straight apostrophe; "am" and "pm" without points. */
  readonly text: string
  readonly kind: 'word' | 'number' | 'figure' | 'mark'
  /** The integer of a number; figures ("2,024", "5.30") have none. */
  readonly value: number
  readonly capital: boolean
  /** Stands directly behind the word before it: "12th" is two words, the second glued. */
  readonly glued: boolean
  readonly start: number
  readonly end: number
}

const ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+`
const MERIDIEM = String.raw`(?<![\p{L}])[ap]\.\s?m\b\.?`
const FIGURE = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+\.\d+`
const WORDS = new RegExp(`(${ADDRESS})|(${MERIDIEM})|(${FIGURE})|(\\d+)|(\\p{L}+)|\\S`, 'giu')

const kindOf = ([, address, meridiem, figure, digits, letters]: RegExpMatchArray): Word['kind'] => {
  if (digits) return 'number'
  if (figure || address) return 'figure'
  return meridiem || letters ? 'word' : 'mark'
}

const toWord = (match: RegExpMatchArray & { index: number }, previousEnd: number): Word => {
  const [whole, , meridiem] = match
  const kind = kindOf(match)
  return {
    text: (meridiem ? `${whole[0]}m` : whole).toLowerCase().replace('’', "'"),
    kind,
    value: kind === 'number' ? Number(whole) : Number.NaN,
    capital: kind === 'word' && whole[0] !== whole[0]?.toLowerCase(),
    glued: match.index === previousEnd,
    start: match.index,
    end: match.index + whole.length,
  }
}

/** Cuts a sentence into words, numbers and marks; a web address is one figure, so that no date is read inside it. */
export const wordsOf = (sentence: string): readonly Word[] => {
  const words: Word[] = []
  let end = -1
  for (const match of sentence.matchAll(WORDS)) {
    const word = toWord(match, end)
    words.push(word)
    end = word.end
  }
  return words
}
