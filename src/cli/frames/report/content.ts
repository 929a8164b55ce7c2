import { axisOf, type Calendar, sourceNames } from '../../../coding/dimensions.ts'
import type { Framing } from '../../../coding/framings.ts'
import { type FramingTable, tablesOf } from '../../../coding/tables.ts'
import { groupsOf } from '../../../framing/matrix.ts'
import { type Days, grainFor } from '../../../framing/period.ts'
import type { SourceSummary } from '../../../store/index.ts'
import type { FrameWords } from './frame-words.ts'
import { type HalfShift, shiftOfHalves } from './halves.ts'

/** A framing with its number, by which figures lead to it. */
export interface Entry {
  readonly number: number
  readonly framing: Framing
}

/** What is told of one target. */
export interface TargetPart {
  readonly target: string
  readonly framings: readonly Framing[]
  readonly bySource: FramingTable
  readonly byHolder: FramingTable
  readonly byPublished: FramingTable
  readonly bySpoken: FramingTable
  readonly shift: HalfShift
}

/** All that a report shows. */
export interface Content {
  readonly title: string
  readonly entries: readonly Entry[]
  readonly numberOf: (framing: Framing) => number
  readonly nameOf: (source: SourceSummary) => string
  /** Frames, the most frequent first. */
  readonly frames: readonly string[]
  readonly overview: FramingTable | undefined
  readonly parts: readonly TargetPart[]
  readonly words: readonly FrameWords[]
  readonly calendar: Calendar
  /** The first and last day of publication; null where no date is known. */
  readonly days: Days | null
}

const NO_TIMES: Calendar = { grain: 'month', spoken: new Map() }

/** So many periods can be read beside each other. */
const MOST_PERIODS = 24

const publishedDays = (framings: readonly Framing[]): Days | null => {
  const days = framings.flatMap(({ source }) => source.metadata.published?.value ?? []).sort()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

const date = ({ source }: Framing): string => source.metadata.published?.value ?? '9999'

/** By date and source, and there by place: a story reads from its beginning. */
const byDate = (a: Framing, b: Framing): number => {
  const [keyA, keyB] = [`${date(a)} ${a.source.path}`, `${date(b)} ${b.source.path}`]
  if (keyA !== keyB) return keyA < keyB ? -1 : 1
  return a.found.span.start - b.found.span.start
}

/** Framings by target and frame, the fullest first, and there by date; numbered through. */
const entriesOf = (framings: readonly Framing[]): readonly Entry[] =>
  groupsOf(framings, axisOf('target', framings, NO_TIMES))
    .flatMap(({ items }) => groupsOf(items, axisOf('frame', items, NO_TIMES)))
    .flatMap(({ items }) => [...items].sort(byDate))
    .map((framing, index) => ({ number: index + 1, framing }))

const partOf = (target: string, framings: readonly Framing[], calendar: Calendar): TargetPart => {
  const tableBy = (rows: 'source' | 'holder' | 'published' | 'spoken'): FramingTable => {
    const [only] = tablesOf(framings, { rows, columns: 'frame', each: 'target' }, calendar)
    if (only === undefined) throw new Error('expected a target with framings')
    return only
  }
  return {
    ...{ target, framings, bySource: tableBy('source'), byHolder: tableBy('holder') },
    ...{ byPublished: tableBy('published'), bySpoken: tableBy('spoken'), shift: shiftOfHalves(framings) },
  }
}

/** What a report is made from. */
export interface Material {
  readonly title: string
  readonly framings: readonly Framing[]
  readonly spoken: ReadonlyMap<string, Days>
  readonly words: readonly FrameWords[]
  /** So many targets get a part of their own. */
  readonly targets: number
}

/** Puts together what a report shows. */
export const contentOf = ({ title, framings, spoken, words, targets }: Material): Content => {
  const days = publishedDays(framings)
  const calendar: Calendar = { grain: days === null ? 'month' : grainFor(days, MOST_PERIODS), spoken }
  const entries = entriesOf(framings)
  const numbers = new Map(entries.map(({ number, framing }) => [framing.found.id, number]))
  const names = sourceNames(framings.map(({ source }) => source))
  const byTarget = groupsOf(framings, axisOf('target', framings, calendar))
  return {
    ...{ title, entries, words, calendar, days },
    numberOf: ({ found }) => numbers.get(found.id) ?? 0,
    nameOf: (source) => names.get(source.id) ?? source.path,
    frames: groupsOf(framings, axisOf('frame', framings, calendar)).map(({ key }) => key),
    overview: tablesOf(framings, { rows: 'target', columns: 'frame', each: null }, calendar)[0],
    parts: byTarget.slice(0, targets).map(({ key, items }) => partOf(key, items, calendar)),
  }
}
