import { bySpan, codePointOffsets, type Place, quote, type Span } from '../domain/index.ts'
import type { Reader, SourceSummary, StoredClaim, StoredDocument } from '../store/index.ts'
import { correctedBy } from '../telling/corrected-by.ts'
import { wholeSentences } from '../telling/whole-sentences.ts'

/** Words of a source: the whole sentences around a place, and where in them the words that matter stand. */
export interface Quote {
  readonly source: SourceSummary
  readonly text: string
  readonly marks: readonly Span[]
  /** Where the text stands in its source, in code points. */
  readonly span: Span
  /** Who corrected the claim that the words are quoted for, and what was read before. */
  readonly corrected?: string
}

/** Gives the sentences around a place; `words` are spans in the same source. */
export type Quoter = (place: Place, words?: readonly Span[]) => Promise<Quote>

interface Opened {
  readonly document: StoredDocument
  readonly sentences: readonly Span[]
  readonly toCodePoint: (unit: number) => number
}

const open = async (reader: Reader, source: string): Promise<Opened> => {
  const document = await reader.document(source)
  const sentences = (await reader.annotations(source, 'sentence')).map(({ span }) => span)
  return { document, sentences: sentences.toSorted(bySpan), toCodePoint: codePointOffsets(document.text).toCodePoint }
}

/** A quoter that opens each source once. */
export const quoter = (reader: Reader): Quoter => {
  const opened = new Map<string, Promise<Opened>>()
  const of = (source: string): Promise<Opened> => {
    const known = opened.get(source) ?? open(reader, source)
    opened.set(source, known)
    return known
  }
  return async ({ source, span }, words = []) => {
    const { document, sentences, toCodePoint } = await of(source)
    const whole = wholeSentences(sentences, span)
    const marks = words.map((word) => ({ start: word.start - whole.start, end: word.end - whole.start }))
    const place = { start: toCodePoint(whole.start), end: toCodePoint(whole.end) }
    return { source: document, text: quote(document.text, whole), marks, span: place }
  }
}

/** The quote of a claim: the sentences around its clause, with the words of its value marked. */
export const claimQuote = async (claim: StoredClaim, quoteOf: Quoter): Promise<Quote> => {
  const { source, span, body } = claim
  const [said, corrected] = [await quoteOf({ source, span }, [body.words]), correctedBy(claim)]
  return corrected === null ? said : { ...said, corrected }
}

/** Sentences longer than this are shown in part. */
const LONGEST = 360
const AROUND = 150

/** A quote that is short enough to read: of a long one, the part around its marks, with "…" for what is left out. */
export const excerpt = ({ text, marks }: Pick<Quote, 'text' | 'marks'>): Pick<Quote, 'text' | 'marks'> => {
  const first = marks[0]
  if (text.length <= LONGEST || first === undefined) return { text, marks }
  const last = marks.reduce((end, mark) => Math.max(end, mark.end), first.end)
  const start = first.start <= AROUND ? 0 : Math.min(first.start, text.indexOf(' ', first.start - AROUND) + 1)
  const stop = last + AROUND >= text.length ? text.length : Math.max(last, text.lastIndexOf(' ', last + AROUND))
  const before = start > 0 ? '… ' : ''
  const after = stop < text.length ? ' …' : ''
  const shift = before.length - start
  return {
    text: `${before}${text.slice(start, stop)}${after}`,
    marks: marks.map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  }
}
