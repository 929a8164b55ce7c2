import type { Comparison, Place } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import { publishedOn, sourceName } from '../known-source.ts'
import { markedLines, standingOut } from '../layout/marked.ts'
import { sideBySide } from '../layout/side-by-side.ts'
import { wrapped } from '../layout/wrap.ts'
import { excerpt, type Quote, type Quoter } from '../quotes.ts'
import type { Terminal } from '../terminal.ts'

/** The quote of a claim: the sentences around its clause, with the words of its value marked. */
export const claimQuote = ({ source, span, body }: StoredClaim, quoteOf: Quoter): Promise<Quote> =>
  quoteOf({ source, span }, [body.words])

/** The two quotes of a comparison, with the words of their values marked. */
export const quotesOf = (
  { sides, claims }: Pick<Comparison, 'sides' | 'claims'>,
  known: ReadonlyMap<string, StoredClaim>,
  quoteOf: Quoter,
): Promise<[Quote, Quote]> => {
  const side = (place: Place, id: string): Promise<Quote> => {
    const claim = known.get(id)
    return claim === undefined ? quoteOf(place) : claimQuote(claim, quoteOf)
  }
  return Promise.all([side(sides[0], claims[0]), side(sides[1], claims[1])])
}

/** "Coastal Press Agency · 2026-05-13". */
export const origin = ({ source }: Quote): string =>
  [sourceName(source), publishedOn(source)].filter((part) => part !== '').join(' · ')

/** The words of a quote in quotation marks, in lines. */
export const saidLines = (said: Quote, width: number, paint: Terminal['paint']): readonly string[] => {
  const { text, marks } = excerpt(said)
  const shifted = marks.map(({ start, end }) => ({ start: start + 1, end: end + 1 }))
  return markedLines(standingOut(`“${text}”`, shifted, paint), width)
}

const quoteLines = (said: Quote, width: number, paint: Terminal['paint']): readonly string[] => [
  ...wrapped(origin(said), width).map(paint.cyan),
  ...saidLines(said, width, paint),
]

/** Quotes below the names of their sources, two by two side by side, or one below the other on a narrow terminal. */
export const quotePairs = (quotes: readonly Quote[], { paint, columns }: Terminal): readonly string[] => {
  const pairs = quotes.flatMap((left, index) => (index % 2 === 0 ? [[left, quotes[index + 1]] as const] : []))
  return pairs.flatMap(([left, right], index) => [
    ...(index > 0 ? [''] : []),
    ...sideBySide(
      columns,
      (width) => quoteLines(left, width, paint),
      right === undefined ? null : (width) => quoteLines(right, width, paint),
    ),
  ])
}
