import type { Comparison } from '../../domain/index.ts'
import type { Arrival, Reader, Run } from '../../store/index.ts'

/** What came after one run of ingest, up to and with another. */
export interface Period {
  /** What was there after this run is old; 0 where all is new. */
  readonly from: number
  readonly to: number
  /** From when on decisions belong to it, an ISO time, UTC; "" where no run followed. */
  readonly since: string
  /** Decisions of this time and later do not; null where it goes on until now. */
  readonly until: string | null
  /** All runs, and those of them that belong to it. */
  readonly runs: readonly Run[]
  readonly within: readonly Run[]
  readonly arrivals: readonly Arrival[]
  readonly isNew: (source: string) => boolean
  /** Whether a source was there before. */
  readonly wasThere: (source: string) => boolean
  /** When a comparison could first be made: once all sources that it takes were there. */
  readonly ageOf: (comparison: Comparison) => 'old' | 'new' | 'later'
}

/**
 * What is asked for: after the run `from` until the run `to`, or from the time `since` to before the time `until` (both
 * ISO times, UTC). Without any, what the last run that brought something brought.
 */
export interface PeriodAsked {
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** The last moment before a time, both ISO times, UTC. */
export const justBefore = (time: string): string => new Date(Date.parse(time) - 1).toISOString()

/** The last run that had begun before a time; 0 where none had. */
const runBefore = (runs: readonly Run[], time: string): number =>
  runs.findLast(({ started }) => started < time)?.run ?? 0

/** The runs that brought sources which are still current. */
export const bringing = ({ runs, arrivals }: Pick<Period, 'runs' | 'arrivals'>): readonly Run[] => {
  const brought = new Set(arrivals.map(({ run }) => run))
  return runs.filter(({ run }) => brought.has(run))
}

interface Ends {
  readonly from: number
  readonly to: number
}

/** The two runs that are meant; where no beginning is named, that before the last run that brought something. */
const endsOf = (asked: PeriodAsked, runs: readonly Run[], some: readonly Run[]): Ends => {
  const last = runs.at(-1)?.run ?? 0
  const to = Math.min(asked.to ?? (asked.until === undefined ? last : runBefore(runs, asked.until)), last)
  const from = asked.from ?? (asked.since === undefined ? undefined : runBefore(runs, asked.since))
  const isAsked = from !== undefined && (from < to || asked.since !== undefined)
  return { from: isAsked ? Math.min(from, to) : (some.filter(({ run }) => run <= to).at(-2)?.run ?? 0), to }
}

/** Finds what is meant by a period; null where nothing was ever taken in. */
export const periodOf = async (reader: Reader, asked: PeriodAsked): Promise<Period | null> => {
  const [runs, arrivals] = [await reader.runs(), await reader.arrivals()]
  const some = bringing({ runs, arrivals })
  if (some.length === 0) return null
  const { from, to } = endsOf(asked, runs, some)
  const cameIn = new Map(arrivals.map(({ source, run }) => [source, run]))
  const ageAt = (run: number) => (run <= from ? 'old' : run <= to ? 'new' : 'later')
  const ageOfSource = (source: string) => ageAt(cameIn.get(source) ?? 0)
  return {
    ...{ from, to, runs, arrivals, within: runs.filter(({ run }) => from < run && run <= to) },
    since: asked.since ?? runs.find(({ run }) => run > from)?.started ?? '',
    until: asked.until ?? runs.find(({ run }) => run > to)?.started ?? null,
    isNew: (source) => ageOfSource(source) === 'new',
    wasThere: (source) => ageOfSource(source) === 'old',
    ageOf: ({ sides, parts }) => ageAt(Math.max(...[...sides, ...parts].map(({ source }) => cameIn.get(source) ?? 0))),
  }
}
