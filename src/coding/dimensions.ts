import type { Axis } from '../framing/matrix.ts'
import { type Days, type Grain, periodOf } from '../framing/period.ts'
import type { SourceSummary } from '../store/index.ts'
import { publishedOn, sourceName } from '../telling/source-name.ts'
import { type Framing, holderName } from './framings.ts'

/** What framings can be told apart by. */
export const DIMENSIONS = ['source', 'outlet', 'holder', 'target', 'frame', 'polarity', 'published', 'spoken'] as const

export type Dimension = (typeof DIMENSIONS)[number]

/** What dimensions of time need: how finely it is told apart, and the days that framings speak of, by their ids. */
export interface Calendar {
  readonly grain: Grain
  readonly spoken: ReadonlyMap<string, Days>
}

/** The period of what has no date. */
export const UNDATED = 'undated'

const publishedIn = ({ source }: Framing, { grain }: Calendar): string => {
  const day = source.metadata.published?.value
  return day === undefined ? UNDATED : periodOf({ from: day, to: day }, grain)
}

const spokenOf = (framing: Framing, calendar: Calendar): string => {
  const days = calendar.spoken.get(framing.found.id)
  return days === undefined ? publishedIn(framing, calendar) : periodOf(days, calendar.grain)
}

/** The shortest name of each source, by its id, that no other has: outlet and date, then the title too, then the path. */
export const sourceNames = (sources: readonly SourceSummary[]): ReadonlyMap<string, string> => {
  const distinct = [...new Map(sources.map((source) => [source.id, source])).values()]
  const joined = (parts: readonly string[]): string => [...new Set(parts)].filter((part) => part !== '').join(', ')
  const short = (source: SourceSummary): string => joined([sourceName(source), publishedOn(source)])
  const long = (source: SourceSummary): string =>
    joined([sourceName(source), source.metadata.title?.value ?? '', publishedOn(source)])
  const names = [short, long, ({ path }: SourceSummary) => path].map((nameOf) => distinct.map(nameOf))
  const isSole = (among: readonly string[], name: string): boolean => among.indexOf(name) === among.lastIndexOf(name)
  return new Map(
    distinct.map(({ id, path }, index) => {
      const sole = names.find((among) => isSole(among, among[index] ?? path))
      return [id, sole?.[index] ?? path]
    }),
  )
}

/** How framings are told apart by a dimension; `framings` are all that stand in one table. */
export const axisOf = (dimension: Dimension, framings: readonly Framing[], calendar: Calendar): Axis<Framing> => {
  const names = dimension === 'source' ? sourceNames(framings.map(({ source }) => source)) : new Map<string, string>()
  const keys: Readonly<Record<Dimension, (framing: Framing) => string>> = {
    source: ({ source }) => names.get(source.id) ?? source.path,
    outlet: ({ source }) => sourceName(source),
    holder: holderName,
    target: ({ found }) => found.body.target,
    frame: ({ found }) => found.body.frame,
    polarity: ({ found }) => found.body.polarity,
    published: (framing) => publishedIn(framing, calendar),
    spoken: (framing) => spokenOf(framing, calendar),
  }
  return { keyOf: keys[dimension], inOrder: dimension === 'published' || dimension === 'spoken' }
}
