import { entry, longest, map, maybe, or, type Parser, phrase, seq, where, word } from '../parser.ts'
import type { Reading } from '../reading.ts'
import { type Moment, partName } from './clocks.ts'
import { closesPhrase, shifted } from './shifted.ts'

/** "morning", "late evening" behind the name of a day. */
export const dayPart: Parser<string> = map(seq(maybe(word('early', 'late')), partName), ([, part]) => part)

/** "dawn", "first light": where a day and its night meet. */
const HALF_LIGHT = or(
  word('dawn', 'dusk', 'daybreak', 'sunrise', 'sunset', 'nightfall', 'dark', 'darkness', 'lunchtime'),
  phrase('first light'),
)

const EARLY_HOURS = or(phrase('the early hours'), phrase('the small hours'), phrase('early hours'))

/** "the evening of", "the early hours of", "early on", "late", "before dawn on": what places a time within a day named behind it. */
export const partBefore: Parser<string> = or(
  map(
    seq(
      maybe(word('late', 'early')),
      maybe(word('in', 'on')),
      word('the'),
      maybe(word('early', 'late')),
      partName,
      word('of'),
    ),
    ([, , , , part]) => part,
  ),
  map(seq(maybe(word('in')), EARLY_HOURS, word('of', 'on')), () => 'hours'),
  map(seq(word('early', 'late'), maybe(word('on'))), ([text]) => text),
  map(
    seq(
      maybe(word('shortly', 'just', 'soon', 'well')),
      word('before', 'after', 'at', 'around', 'about', 'toward', 'towards'),
      HALF_LIGHT,
      maybe(word('on', 'of')),
    ),
    () => 'half-light',
  ),
)

const SHIFTED_PART: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['same', 0],
  ['previous', -1],
])

const dayOf = (count: number, origin: 'published' | 'narrative'): Reading => shifted('day', count, origin)
const within = (of: Reading): Moment => ({ type: 'moment', at: null, of, midnight: false })

/** "this morning", "tonight", "last night", "that evening", "the next morning", "the night before". */
export const dayParts: Parser<Moment> = longest(
  map(word('tonight'), () => within(dayOf(0, 'published'))),
  map(seq(maybe(word('early', 'late')), word('this', 'last', 'yesterday', 'tomorrow'), partName), ([, which]) =>
    within(dayOf(which === 'this' ? 0 : which === 'tomorrow' ? 1 : -1, 'published')),
  ),
  map(seq(maybe(word('early', 'late', 'later')), word('that'), maybe(word('same')), partName), () =>
    within(dayOf(0, 'narrative')),
  ),
  map(seq(word('the'), entry(SHIFTED_PART), partName), ([, by]) => within(dayOf(by, 'narrative'))),
  where(
    map(seq(word('the'), word('night', 'evening', 'morning'), word('before', 'after')), ([, , side]) =>
      within(dayOf(side === 'before' ? -1 : 1, 'narrative')),
    ),
    (words, _, next) => closesPhrase(words, next),
  ),
  map(seq(word('early', 'late', 'later'), word('in'), word('the'), partName), () => within(dayOf(0, 'narrative'))),
  map(
    seq(
      word('before', 'after', 'at', 'until', 'by'),
      word('dawn', 'dusk', 'daybreak', 'sunrise', 'sunset', 'nightfall'),
    ),
    () => within(dayOf(0, 'narrative')),
  ),
)
