import { inQuestion } from '../../telling/question.ts'
import { inFigures, inTurn, type Series } from '../../telling/series.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import { claimQuote } from '../quotes.ts'
import { origin, saidLines } from '../said-lines.ts'
import type { Shown } from './shown.ts'

const INDENT = 3

/** A series: its arithmetic, then each figure in its own words, in the order of days. */
export const seriesLines = async (series: Series, { board, quoteOf, terminal }: Shown): Promise<readonly string[]> => {
  const { paint, columns } = terminal
  const thing = board.things.get(series.thing)
  const name = thing === undefined ? series.slot : inQuestion(thing, series.slot)
  const figures = series.sums.length > 0 ? series.sums.map(inFigures) : [inTurn(series)]
  const members = await Promise.all(
    series.members.map(async (claim) => {
      const said = await claimQuote(claim, quoteOf)
      return [...wrapped(origin(said), columns - INDENT).map(paint.cyan), ...saidLines(said, columns - INDENT, paint)]
    }),
  )
  const why = [...new Set(series.comparisons.map(({ explanation }) => `Why: ${explanation}`))]
  return [
    ...figures.map((figure) => paint.bold(paint.green(figure))),
    ...indented(
      [paint.dim(name), ...members.flat(), ...why.flatMap((one) => wrapped(one, columns - INDENT)).map(paint.dim)],
      INDENT,
    ),
  ]
}
