import type { Passage } from './passages.ts'
import { isTitle } from './quote-before.ts'
import type { Quote } from './quotes.ts'
import { isMark } from './ranges.ts'
import type { Report } from './reports.ts'
import { PRONOUNS } from './word-classes.ts'

/** A quotation that no cue of its own claims, and how its place tells the speaker. */
export interface LooseQuote {
  readonly quote: Quote
  /**
   * `beside`: the speaker of the same sentence. `introduced`: the person of the words before its colon. `follows`: it is
   * a sentence of its own and goes on from its neighbours. `narrated`: the person named right after it. `alone`: the only
   * person that its passage names.
   */
  readonly place: 'beside' | 'introduced' | 'follows' | 'narrated' | 'alone'
  readonly at: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** Whether the words are an utterance and no term or title: a sentence with its stop, or several words with a comma. */
const isUtterance = (text: string, { inner }: Quote): boolean => {
  const words = text.slice(inner.start, inner.end)
  const count = words.match(WORD)?.length ?? 0
  const ends = /[.?!…—–]$/u.test(words)
  return (ends && count >= 2) || (/,$/u.test(words) && count >= 3) || (count >= 6 && /^\p{Lu}/u.test(words))
}

const claimed = (quote: Quote, reports: readonly Report[]): boolean =>
  reports.some(({ contents }) =>
    contents.some(({ span }) => span.start < quote.outer.end && quote.outer.start < span.end),
  )

/** Whether nothing but quotations and marks stands in the passage. */
const isAllQuoted = ({ items }: Passage): boolean =>
  items.every((item) => item.kind === 'quote' || item.kind === 'mark')

/** Where a quotation at item `at` stands in its passage, or null where nothing tells a speaker. */
const placeOf = (
  text: string,
  passage: Passage,
  at: number,
  reports: readonly Report[],
): LooseQuote['place'] | null => {
  const { items } = passage
  const quote = items[at]?.quote
  if (quote === null || quote === undefined || isTitle(text, items[at])) return null
  const first = reports.find(({ contents }) => contents.some(({ direct }) => direct))
  const tied = isMark(items[at - 1], ',:') && /^\p{Ll}/u.test(text.slice(quote.inner.start, quote.inner.end))
  const said = first?.contents[0]?.span.start ?? quote.outer.end
  if (said < quote.outer.start) {
    const opening = items.find((item) => item.quote?.inner.start === said)?.quote
    const goesOn = tied && opening !== null && opening !== undefined && isUtterance(text, opening)
    // 'promised "safe roads," "clean water"': words in small letters after their verb are a list and no utterances.
    const listed = (first?.cue.start ?? said) < said && /^\p{Ll}/u.test(text.slice(quote.inner.start, quote.inner.end))
    return !listed && (goesOn || isUtterance(text, quote)) ? 'beside' : null
  }
  if (!isUtterance(text, quote)) return null
  if (isMark(items[at - 1], ':')) return 'introduced'
  if (isAllQuoted(passage)) return 'follows'
  const next = isMark(items[at + 1], '—–') ? items[at + 2] : items[at + 1]
  const person = next?.name?.body.label === 'PERSON' || /male$/u.test(PRONOUNS.get(next?.norm ?? '') ?? '')
  const tie = text[quote.inner.end - 1] === ',' || isMark(items[at + 1], '—–')
  if (at === 0 && person && tie) return 'narrated'
  const isWritten = items.slice(Math.max(0, at - INSCRIBED), at).some(({ norm }) => INSCRIPTIONS.has(norm))
  return tie && !isWritten && isSentence(text, quote) && peopleIn(passage).length === 1 ? 'alone' : null
}

/** What words are written on, shortly before them: a person beside them did not speak them. */
const INSCRIPTIONS = new Set(
  'words sign signs notice banner banners poster posters placard plaque slogan motto graffiti inscription headline'.split(
    ' ',
  ),
)
const INSCRIBED = 4

/** So many words that open with a capital are a sentence that somebody spoke, and no sign or title. */
const WORDS_OF_A_SENTENCE = 6

const isSentence = (text: string, { inner }: Quote): boolean => {
  const words = text.slice(inner.start, inner.end)
  return /^\p{Lu}/u.test(words) && (words.match(WORD)?.length ?? 0) >= WORDS_OF_A_SENTENCE
}

/** The people that a passage names outside its quotations. */
export const peopleIn = ({ items }: Passage): readonly string[] => [
  ...new Set(items.flatMap(({ name }) => (name?.body.label === 'PERSON' ? [name.body.name] : []))),
]

/** The quotations of a passage that its reports leave over and that are somebody's words; terms and titles are none. */
export const looseQuotes = (text: string, passage: Passage, reports: readonly Report[]): LooseQuote[] => {
  const loose: LooseQuote[] = []
  passage.items.forEach(({ quote }, at) => {
    if (quote === null || claimed(quote, reports)) return
    const place = placeOf(text, passage, at, reports)
    if (place !== null) loose.push({ quote, place, at })
  })
  return loose
}
