import type { Layers, Span } from '../../domain/index.ts'
import { type Quote, scanQuotes } from './quotes.ts'

/** A word, number or mark outside quotation marks, or a whole quotation as one item. `name` is the mention it is in. */
export interface Item {
  readonly span: Span
  readonly norm: string
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
  readonly capital: boolean
  readonly name: Layers['entity'] | null
  readonly quote: Quote | null
}

/** A sentence, or the sentences that one quotation ties together, as items in order. `block` is its block's index. */
export interface Passage {
  readonly span: Span
  readonly block: number
  readonly first: boolean
  readonly items: readonly Item[]
}

type Reads = Pick<{ readonly [Name in keyof Layers]: readonly Layers[Name][] }, 'sentence' | 'token' | 'entity'>

/** Roles whose words are the article's; furniture, comments, bylines and the like speak for themselves. */
const READ_ROLES = new Set(['body', 'list-item', 'block-quote', 'caption'])

/** The sentences of one block in a row. */
const blocksOf = (sentences: Reads['sentence']): Layers['sentence'][][] => {
  const blocks: Layers['sentence'][][] = []
  for (const sentence of sentences) {
    if (!READ_ROLES.has(sentence.body.role)) continue
    const last = blocks.at(-1)
    if (last?.[0]?.body.block === sentence.body.block) last.push(sentence)
    else blocks.push([sentence])
  }
  return blocks
}

const spanOf = (sentences: readonly Layers['sentence'][]): Span => ({
  start: sentences[0]?.span.start ?? 0,
  end: sentences.at(-1)?.span.end ?? 0,
})

/** A quotation left open at the end of its paragraph goes on when the next paragraph opens with the same mark. */
const continued = (text: string, open: number | null, block: Span, next: Span | undefined): Quote[] =>
  open !== null && open + 1 < block.end && next !== undefined && text[open] === text[next.start]
    ? [{ outer: { start: open, end: block.end }, inner: { start: open + 1, end: block.end } }]
    : []

/** The quotations of every block, in order. */
const quotesOf = (text: string, blocks: readonly Span[]): Quote[] =>
  blocks.flatMap((block, index) => {
    const { quotes, open } = scanQuotes(text, block)
    return [...quotes, ...continued(text, open, block, blocks[index + 1])]
  })

/** Joins the sentences that a quotation crosses, and those that go on in lower case after its closing mark. */
const passageSpans = (text: string, sentences: readonly Layers['sentence'][], quotes: readonly Quote[]): Span[] => {
  const spans: Span[] = []
  let at = 0
  for (const { span } of sentences) {
    while (at < quotes.length && (quotes[at]?.outer.end ?? 0) <= span.start) at += 1
    const last = spans.at(-1)
    const crossed = (quotes[at]?.outer.start ?? Number.POSITIVE_INFINITY) < span.start
    const goesOn = quotes[at - 1]?.outer.end === last?.end && /\p{Ll}/u.test(text[span.start] ?? '')
    if (last !== undefined && (crossed || goesOn)) spans[spans.length - 1] = { start: last.start, end: span.end }
    else spans.push(span)
  }
  return spans
}

const itemOf = (text: string, token: Layers['token'], name: Layers['entity'] | null): Item => ({
  span: token.span,
  norm: token.body.norm,
  kind: token.body.kind === 'punctuation' ? 'mark' : token.body.kind,
  capital: /\p{Lu}/u.test(text[token.span.start] ?? ''),
  name,
  quote: null,
})

const quoteItem = (quote: Quote): Item => ({
  span: quote.outer,
  norm: '""',
  kind: 'quote',
  capital: false,
  name: null,
  quote,
})

/** Gives out annotations that are ordered by span, from one forward walk over the text. */
const walker = <Row extends { readonly span: Span }>(rows: readonly Row[]) => {
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
const itemMaker = (text: string, layers: Reads, quotes: readonly Quote[]) => {
  const tokens = walker(layers.token)
  const names = walker(layers.entity)
  const quoted = walker(quotes.map((quote) => ({ span: quote.outer, quote })))
  return (span: Span): Item[] => {
    const items: Item[] = []
    tokens.skipTo(span.start)
    for (let token = tokens.take(span.end); token !== null; tokens.next(), token = tokens.take(span.end)) {
      quoted.skipTo(token.span.start)
      const inside = quoted.take(token.span.end)?.quote ?? null
      names.skipTo(token.span.start)
      if (inside === null) items.push(itemOf(text, token, names.take(token.span.end)))
      else if (items.at(-1)?.quote !== inside) items.push(quoteItem(inside))
    }
    return items
  }
}

/** Cuts the readable blocks into passages, in reading order and linear time. */
export const passagesOf = (text: string, layers: Reads): Passage[] => {
  const blocks = blocksOf(layers.sentence)
  const quotes = quotesOf(text, blocks.map(spanOf))
  const items = itemMaker(text, layers, quotes)
  const inBlock = walker(quotes.map((quote) => ({ span: quote.outer, quote })))
  return blocks.flatMap((sentences) => {
    const block = spanOf(sentences)
    const own: Quote[] = []
    inBlock.skipTo(block.start)
    for (let row = inBlock.take(block.end); row !== null; inBlock.next(), row = inBlock.take(block.end))
      own.push(row.quote)
    return passageSpans(text, sentences, own).map((span, index) => ({
      span,
      block: sentences[0]?.body.block ?? 0,
      first: index === 0,
      items: items(span),
    }))
  })
}
