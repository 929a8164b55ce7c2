import type { Command } from 'commander'
import type { NamedSide, Sides } from '../../coding/shift-of-sides.ts'
import { type Days, daysOf } from '../../framing/period.ts'
import type { SourceSummary } from '../../store/index.ts'
import { someSourcesLike } from '../known-source.ts'
import { UsageError } from '../plain-error.ts'

/** The two sets of sources that are held against each other, as a person names them. */
export interface SidesGiven {
  readonly before?: string
  readonly after?: string
  readonly from?: string
  readonly to?: string
  readonly a?: string
  readonly b?: string
}

/** Adds the options that name two sides. */
export const withSides = (command: Command): Command =>
  command
    .option('--before <date>', 'sources published before this day …')
    .option('--after <date>', '… against those published on or after this one; one of both is enough')
    .option('--from <A..B>', 'sources published in these days …')
    .option('--to <C..D>', '… against those published in these')
    .option('--a <name>', 'sources with this in path, title, outlet or id …')
    .option('--b <name>', '… against those with this')

const DATES = 'Write it as 2031, 2031-05 or 2031-05-03.'

const dated = (written: string): Days => {
  const days = daysOf(written)
  if (days === null) throw new UsageError(`"${written}" is no date. ${DATES}`)
  return days
}

const period = (written: string): Days => {
  const [first = '', last = first, ...more] = written.split('..')
  if (more.length > 0) throw new UsageError(`"${written}" is no period: write its first and last day as A..B.`)
  const days = { from: dated(first).from, to: dated(last).to }
  if (days.from > days.to) throw new UsageError(`"${written}" ends before it begins.`)
  return days
}

const publishedIn = (sources: readonly SourceSummary[], isMeant: (day: string) => boolean): readonly SourceSummary[] =>
  sources.filter(({ metadata: { published } }) => published !== undefined && isMeant(published.value))

/** Before a day against from a day on. */
const byDay = (sources: readonly SourceSummary[], { before, after }: SidesGiven): Sides => {
  const [end, start] = [dated(before ?? after ?? '').from, dated(after ?? before ?? '').from]
  if (start < end) throw new UsageError(`Sources since ${start} and before ${end} overlap: name days in their order.`)
  return [
    { name: `before ${end}`, sources: publishedIn(sources, (day) => day < end) },
    { name: `since ${start}`, sources: publishedIn(sources, (day) => day >= start) },
  ]
}

const byPeriods = (sources: readonly SourceSummary[], from: string, to: string): Sides => {
  const [a, b] = [period(from), period(to)]
  if (a.from <= b.to && b.from <= a.to) throw new UsageError(`The periods ${from} and ${to} overlap.`)
  const side = (days: Days): NamedSide => ({
    name: `${days.from} to ${days.to}`,
    sources: publishedIn(sources, (day) => days.from <= day && day <= days.to),
  })
  return [side(a), side(b)]
}

const byNames = (sources: readonly SourceSummary[], a: string, b: string): Sides => {
  const [ofA, ofB] = [someSourcesLike(sources, a), someSourcesLike(sources, b)]
  const both = ofA.find(({ id }) => ofB.some((other) => other.id === id))
  if (both !== undefined) throw new UsageError(`Both "${a}" and "${b}" name ${both.path}: a source stands on one side.`)
  return [
    { name: a, sources: ofA },
    { name: b, sources: ofB },
  ]
}

/** Whether a person named sides at all. */
export const namesSides = ({ before, after, from, to, a, b }: SidesGiven): boolean =>
  [before, after, from, to, a, b].some((given) => given !== undefined)

/** The two sides that are named, in one way of three. */
export const sidesOf = (sources: readonly SourceSummary[], given: SidesGiven): Sides => {
  const { before, after, from, to, a, b } = given
  const ways = [
    [before, after],
    [from, to],
    [a, b],
  ].filter((way) => way.some((one) => one !== undefined))
  if (ways.length === 1 && ways[0]?.[0] === before && ways[0]?.[1] === after) return byDay(sources, given)
  if (ways.length === 1 && from !== undefined && to !== undefined) return byPeriods(sources, from, to)
  if (ways.length === 1 && a !== undefined && b !== undefined) return byNames(sources, a, b)
  throw new UsageError('Name two sides in one way: --before and --after, or --from and --to, or --a and --b.')
}
