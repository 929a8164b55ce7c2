import type { Layers, Span } from '../../domain/index.ts'
import { type Item, itemMaker, type Reads, walker } from './items.ts'
import { type Quote, quoteIn, scanQuotes } from './quotes.ts'

/**
 * A sentence, or the sentences that one quotation ties together, as items in order. `block` is its block's index;
 * `quoted` is set for the words of a quotation, whose "I" is its speaker.
 */
export interface Passage {
  readonly span: Span
  readonly block: number
  readonly first: boolean
  readonly quoted: boolean
  readonly items: readonly Item[]
}

/** Roles whose words are the article's; furniture, comments, bylines and the like speak for themselves. */
const READ_ROLES = new Set(['heading', 'body', 'list-item', 'block-quote', 'caption'])

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

/** Where a quotation that nothing closes goes on to the end of its paragraph: it is introduced (“He said: "We …”). */
const isIntroduced = (text: string, open: number): boolean => /[,:]\s?$/u.test(text.slice(Math.max(0, open - 2), open))

/**
 * A quotation left open at the end of its paragraph, where the next paragraph opens with the same mark or a comma or
 * colon introduces it; any other open mark is a slip.
 */
const continued = (text: string, open: number | null, block: Span, next: Span | undefined): Quote[] => {
  if (open === null || (!isIntroduced(text, open) && text[open] !== text[next?.start ?? -1])) return []
  const quote = quoteIn(text, { start: open, end: block.end })
  return quote === null ? [] : [quote]
}

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
      quoted: false,
      items: items(span),
    }))
  })
}
