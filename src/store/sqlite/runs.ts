import type { Database } from 'better-sqlite3'
import type { Refusal } from '../../domain/index.ts'

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
