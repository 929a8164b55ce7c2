import { map, maybe, or, type Parser, phrase, seq, where, word } from '../parser.ts'
import type { Bound } from '../reading.ts'
import { closesPhrase } from './shifted.ts'

const AUXILIARIES = new Set('is are was were will may must can should do does has have and'.split(' '))
/** "or later this year" goes on; "or later are lost" does not. */
const closing = (parser: Parser<Bound>): Parser<Bound> =>
  where(parser, (words, _, next) => closesPhrase(words, next) || AUXILIARIES.has(words[next]?.text ?? ''))

/** "or later", "and after," "onwards" behind a time leave its end open, "or earlier" its beginning. */
export const openEnd: Parser<Bound> = or(
  map(word('onward', 'onwards'), () => 'beginning' as const),
  closing(
    map(
      seq(word('or', 'and'), word('later', 'after', 'newer', 'greater', 'beyond', 'thereafter')),
      () => 'beginning' as const,
    ),
  ),
  closing(map(seq(word('or', 'and'), word('earlier', 'before', 'older', 'prior')), () => 'until' as const)),
)

const BOUNDS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['since', 'since'],
  ['from', 'from'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
])

/** What opens an interval before a time: "since", "up to", "no later than", "starting on". */
export const bound: Parser<Bound> = or(
  map(phrase('up to'), () => 'until' as const),
  map(phrase('up until'), () => 'until' as const),
  map(phrase('no later than'), () => 'by' as const),
  map(phrase('not later than'), () => 'by' as const),
  map(or(phrase('prior to'), phrase('earlier than')), () => 'before' as const),
  map(phrase('later than'), () => 'after' as const),
  map(phrase('no earlier than'), () => 'beginning' as const),
  map(phrase('not before'), () => 'beginning' as const),
  map(seq(word('as'), word('of', 'from'), word('from')), () => 'from' as const),
  map(phrase('as from'), () => 'from' as const),
  map(seq(word('ever'), word('since')), () => 'since' as const),
  map(seq(word('starting', 'beginning'), maybe(word('on', 'in', 'from', 'with'))), () => 'beginning' as const),
  (words, at) => {
    const opens = BOUNDS.get(words[at]?.text ?? '')
    return opens === undefined ? null : { value: opens, next: at + 1 }
  },
)

/** "more than two days before yesterday" ends before that day; "more than a week after the vote" is no such time. */
export const moreThan: Parser<string> = or(phrase('more than'), word('over'))
