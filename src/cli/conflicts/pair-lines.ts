import type { Comparison, Place } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import { sideBySide } from '../layout/side-by-side.ts'
import { wrapped } from '../layout/wrap.ts'
import { claimQuote, type Quote, type Quoter } from '../quotes.ts'
import { origin, saidLines } from '../said-lines.ts'
import type { Terminal } from '../terminal.ts'

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
