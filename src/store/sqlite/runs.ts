import type { Database } from 'better-sqlite3'
import type { Refusal } from '../../domain/index.ts'
import type { Arrival, Run } from '../store.ts'

const now = (): string => new Date().toISOString()

/** Records that a run began and gives its key. */
export const startRun = (database: Database, pipeline: string, stages: readonly string[]): number => {
  const insert = database.prepare('INSERT INTO runs (pipeline, stages, started_at) VALUES (?, ?, ?) RETURNING run')
  return Number(insert.pluck().get(pipeline, JSON.stringify(stages), now()))
}

/** Records how a run ended. */
export const finishRun = (database: Database, run: number, counts: Readonly<Record<string, number>>): void => {
  database.prepare('UPDATE runs SET counts = ?, finished_at = ? WHERE run = ?').run(JSON.stringify(counts), now(), run)
}

/** Records the files that a run did not take in. */
export const writeRefusals = (database: Database, run: number, refusals: readonly Refusal[]): void => {
  const insert = database.prepare('INSERT INTO refusals (run, path, rule, reason, remedy) VALUES (?, ?, ?, ?, ?)')
  for (const { path, rule, reason, remedy } of refusals) insert.run(run, path, rule, reason, remedy)
}

interface RunRow extends Omit<Run, 'counts' | 'refusals'> {
  readonly counts: string | null
}

const RUNS = 'SELECT run, pipeline, started_at AS started, finished_at AS finished, counts FROM runs ORDER BY run'

/** All runs with the files that they refused, the oldest first. */
export const readRuns = (database: Database): readonly Run[] => {
  const refusals = database.prepare<[number], Refusal>(
    'SELECT path, rule, reason, remedy FROM refusals WHERE run = ? ORDER BY path, refusal',
  )
  return database
    .prepare<[], RunRow>(RUNS)
    .all()
    .map(({ counts, ...row }) => ({ ...row, counts: JSON.parse(counts ?? '{}'), refusals: refusals.all(row.run) }))
}

/** A name keeps the run in which it came to hold its revision: the run of the revision itself is that of its last analysis. */
const ARRIVALS = `SELECT r.id AS source, min(n.run) AS run
  FROM names AS n JOIN revisions AS r ON r.revision = n.revision GROUP BY r.revision ORDER BY r.id`

/** The current sources with the run in which each came, ordered by id. */
export const readArrivals = (database: Database): readonly Arrival[] => database.prepare<[], Arrival>(ARRIVALS).all()
