import type { Comparison } from '../../../domain/index.ts'
import type { Run, Store } from '../../../store/index.ts'
import type { RunChoice } from '../../contract/index.ts'

/** From one run of ingest to another, and which sources came in between. */
export interface Period {
  /** What was there after this run is old; 0 where all is new. */
  readonly from: number
  readonly to: number
  /** When the first run after `from` began, an ISO time; "" where there is none. */
  readonly since: string
  readonly runs: readonly Run[]
  readonly choices: readonly RunChoice[]
  readonly isNew: (source: string) => boolean
  /** When a comparison could first be made: once all sources that it takes were there. */
  readonly ageOf: (comparison: Comparison) => 'old' | 'new' | 'later'
}

/** Which runs are asked for; without any, what the last run that brought something brought. */
export interface PeriodAsked {
  readonly from?: number | undefined
  readonly to?: number | undefined
}

/** Finds what is meant by a period; null where nothing was ever taken in. */
export const periodOf = async (store: Store, asked: PeriodAsked): Promise<Period | null> => {
  const runs = await store.runs()
  const arrivals = await store.arrivals()
  const cameIn = new Map(arrivals.map(({ source, run }) => [source, run]))
  const bringing = runs.filter(({ run }) => arrivals.some((arrival) => arrival.run === run))
  const last = runs.at(-1)?.run
  if (last === undefined || bringing.length === 0) return null
  const to = Math.min(asked.to ?? last, last)
  const before = bringing.filter(({ run }) => run <= to).at(-2)?.run ?? 0
  const from = asked.from !== undefined && asked.from < to ? asked.from : before
  const ageAt = (run: number) => (run <= from ? 'old' : run <= to ? 'new' : 'later')
  const choices = bringing.map(({ run, started }) => ({
    ...{ run, started, sources: arrivals.filter((arrival) => arrival.run === run).length },
  }))
  return {
    ...{ from, to, runs, choices, since: runs.find(({ run }) => run > from)?.started ?? '' },
    isNew: (source) => ageAt(cameIn.get(source) ?? 0) === 'new',
    ageOf: ({ sides, parts }) => ageAt(Math.max(...[...sides, ...parts].map(({ source }) => cameIn.get(source) ?? 0))),
  }
}
