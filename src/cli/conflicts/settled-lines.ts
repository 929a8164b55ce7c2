import type { Comparison } from '../../domain/index.ts'
import { inQuestion } from '../../telling/question.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import { quotePairs, quotesOf } from './pair-lines.ts'
import type { Shown } from './shown.ts'

const INDENT = 3

/** A comparison that is no conflict: both quotes and the reason. */
export const settledLines = async (comparison: Comparison, shown: Shown): Promise<readonly string[]> => {
  const { board, quoteOf, terminal } = shown
  const { paint, columns } = terminal
  const { slot, verdict, kind, rule, explanation } = comparison
  const thing = board.things.get(comparison.thing)
  const heading = thing === undefined ? slot : inQuestion(thing, slot)
  const quotes = await quotesOf(comparison, board.claims, quoteOf)
  return [
    ...wrapped(`${heading} — ${verdict} · ${kind} · ${rule}`, columns).map((line) =>
      line.startsWith(heading) ? paint.bold(heading) + paint.dim(line.slice(heading.length)) : paint.dim(line),
    ),
    ...indented(quotePairs(quotes, { ...terminal, columns: columns - INDENT }), INDENT),
    ...indented(wrapped(`Why: ${explanation}`, columns - INDENT).map(paint.green), INDENT),
  ]
}
