import { countOf } from '../../telling/count-of.ts'
import type { Brief, Part } from '../brief.ts'
import { dayInWords } from '../day-in-words.ts'
import { inARow } from '../title.ts'
import { type Block, paragraph, plain } from './page.ts'

const sum = ({ items, more }: Part<unknown>): number => items.length + more

/** "4 sources, published from 20 January 2026 to 5 February 2026: Meridian Wire, …". */
const restsOn = ({ sources }: Brief): string => {
  const days = sources.items.flatMap(({ day }) => day ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  const count = countOf(sum(sources), 'source')
  if (first === undefined || last === undefined) return `This rests on ${count}.`
  const time = first === last ? `on ${dayInWords(first)}` : `from ${dayInWords(first)} to ${dayInWords(last)}`
  return `This rests on ${count}, published ${time}.`
}

const OUTLETS = 6

const outlets = ({ sources }: Brief): string => {
  const names = [...new Set(sources.items.flatMap(({ outlet }) => outlet ?? []))]
  if (names.length < 2) return ''
  const shown = names.length > OUTLETS ? [...names.slice(0, OUTLETS - 1), `${names.length - OUTLETS + 1} more`] : names
  return ` The outlets are ${inARow(shown)}.`
}

/** "7 are disputed; people have decided on 2 of them". */
const disputes = ({ disputed, decided }: Brief): string => {
  const count = sum(disputed)
  if (count === 0) return 'Nothing is disputed.'
  const of = `${countOf(count, 'point')} ${count === 1 ? 'is' : 'are'} disputed`
  if (decided === count) return `${of}, and people have decided on ${count === 1 ? 'it' : 'all of them'}.`
  return decided === 0
    ? `${of}, and nobody has decided on ${count === 1 ? 'it' : 'any of them'}.`
    : `${of}; people have decided on ${decided}, and ${count - decided} are open.`
}

const counted = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [count === 1 ? one : many.replace('#', count.toLocaleString('en-US'))]

const summary = (brief: Brief): string =>
  [
    ...counted(
      sum(brief.agreed),
      'One value is shared by independent sources.',
      '# values are shared by independent sources.',
    ),
    disputes(brief),
    ...counted(
      sum(brief.series) + sum(brief.explained),
      'One difference is explained.',
      '# differences are explained by arithmetic, units, time or scope.',
    ),
    ...counted(sum(brief.single), 'One sentence rests on one source.', '# sentences rest on one source each.'),
  ].join(' ')

/** "05:10" of an ISO time. */
const clock = (iso: string): string => iso.slice(11, 16)

const STATE = 8

const made = ({ resting: { made: when, ingested, comparedFrom, isCompared } }: Brief): string => {
  const state = comparedFrom === null ? '' : `; its state is ${comparedFrom.replace(/^[a-z]+_/, '').slice(0, STATE)}`
  const last = ingested === null ? '' : ` as the ingest of ${dayInWords(ingested)}, ${clock(ingested)} UTC, left it`
  const stale = isCompared ? '' : ' Sources have changed since they were last compared: run “variorum ingest” again.'
  return `Made on ${dayInWords(when)}, ${clock(when)} UTC, from the database${last}${state}. Quotations are word for word; each footnote gives the place.${stale}`
}

/** What a brief rests on, and what is in it. */
export const summaryBlocks = (brief: Brief): readonly Block[] => [
  paragraph(plain(`${restsOn(brief)}${outlets(brief)}`)),
  ...(brief.sources.items.length === 0 ? [] : [paragraph(plain(summary(brief)))]),
  { kind: 'quiet', line: [plain(made(brief))] },
]
