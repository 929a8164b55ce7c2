import type { Layers, Span } from '../../domain/index.ts'
import type { Quote } from './quotes.ts'

/**
 * A word, number or mark outside quotation marks, or a whole quotation as one item, with the items of its words
 * `within`. `name` is the mention it is in, `opens` is set on the first of a sentence, `tag` is its part of speech.
 */
export interface Item {
  readonly span: Span
  readonly norm: string
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
  readonly capital: boolean
  readonly opens: boolean
  readonly name: Layers['entity'] | null
  readonly quote: Quote | null
  readonly tag: string
  readonly within: readonly Item[]
}

/** The layers that the stage reads. */
export type Reads = Pick<{ readonly [Name in keyof Layers]: readonly Layers[Name][] }, 'sentence' | 'token' | 'entity'>

/** Asked of every token, so without a pattern: a letter that has a small form. */
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase()

const NONE: readonly Item[] = []

const itemOf = (text: string, token: Layers['token'], name: Layers['entity'] | null, opens: boolean): Item => ({
  span: token.span,
  norm: token.body.norm,
  kind: token.body.kind === 'punctuation' ? 'mark' : token.body.kind,
  capital: isCapital(text[token.span.start] ?? ''),
  opens,
  name,
  quote: null,
  tag: token.body.tag,
  within: NONE,
})

const quoteItem = (quote: Quote, opens: boolean, within: readonly Item[]): Item => ({
  span: quote.outer,
  norm: '""',
  kind: 'quote',
  capital: false,
  opens,
  name: null,
  quote,
  tag: '',
  within,
})

/** Gives out annotations that are ordered by span, from one forward walk over the text. */
export const walker = <Row extends { readonly span: Span }>(rows: readonly Row[]) => {
  let at = 0
  return {
    skipTo: (start: number): void => {
      while (at < rows.length && (rows[at]?.span.end ?? 0) <= start) at += 1
    },
    take: (end: number): Row | null => {
      const row = rows[at]
      return row !== undefined && row.span.start < end ? row : null
    },
    next: (): void => {
      at += 1
    },
  }
}

/** Makes the items of passages asked in reading order. */
export const itemMaker = (text: string, layers: Reads, quotes: readonly Quote[]) => {
  const tokens = walker(layers.token)
  const names = walker(layers.entity)
  const quoted = walker(quotes.map((quote) => ({ span: quote.outer, quote })))
  const openings = new Set(layers.sentence.map((sentence) => sentence.span.start))
  return (span: Span): Item[] => {
    const items: Item[] = []
    let within: Item[] = []
    tokens.skipTo(span.start)
    for (let token = tokens.take(span.end); token !== null; tokens.next(), token = tokens.take(span.end)) {
      quoted.skipTo(token.span.start)
      const inside = quoted.take(token.span.end)?.quote ?? null
      names.skipTo(token.span.start)
      const item = itemOf(text, token, names.take(token.span.end), openings.has(token.span.start))
      if (inside !== null && items.at(-1)?.quote !== inside) {
        within = []
        items.push(quoteItem(inside, openings.has(inside.outer.start), within))
      }
      if (inside === null) items.push(item)
      else if (token.span.start >= inside.inner.start && token.span.end <= inside.inner.end) within.push(item)
    }
    return items
  }
}
