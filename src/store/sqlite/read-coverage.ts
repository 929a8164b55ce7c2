import type { Database } from 'better-sqlite3'
import type { Refusal } from '../../domain/index.ts'
import type { Coverage, LastRun, SlotCount, SourceFigures, StageCoverage, ThingFigures } from '../store.ts'
import { isCompared } from './fingerprint.ts'

interface FiguresRow extends Omit<SourceFigures, 'words'> {
  readonly text: string
}

/** Counted once for all sources, since looking them up for each would read the comparisons again and again. */
const FIGURES = `WITH sides AS (
    SELECT revision_a AS revision FROM comparisons WHERE verdict = 'conflict'
    UNION ALL SELECT revision_b FROM comparisons WHERE verdict = 'conflict' AND revision_b <> revision_a
  ),
  conflicts AS MATERIALIZED (SELECT revision, count(*) AS count FROM sides GROUP BY revision),
  made AS MATERIALIZED (SELECT revision, count(*) AS count FROM claims GROUP BY revision)
  SELECT c.id, r.text, coalesce(m.count, 0) AS claims, coalesce(s.count, 0) AS conflicts
  FROM current_revisions AS c JOIN revisions AS r ON r.revision = c.revision
  LEFT JOIN made AS m ON m.revision = c.revision
  LEFT JOIN conflicts AS s ON s.revision = c.revision
  ORDER BY c.id`

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** Counts without keeping the matches: a text may be long. */
const wordsIn = (text: string): number => {
  let words = 0
  for (const _ of text.matchAll(WORD)) words += 1
  return words
}

/** Words, claims and conflicts of each current source, ordered by id. */
export const readFigures = (database: Database): readonly SourceFigures[] =>
  database
    .prepare<[], FiguresRow>(FIGURES)
    .all()
    .map(({ text, ...row }) => ({ ...row, words: wordsIn(text) }))

const THINGS = `WITH mentioned AS MATERIALIZED (
    SELECT tc.thing, count(*) AS claims, count(DISTINCT k.revision) AS sources
    FROM thing_claims AS tc JOIN claims AS k ON k.id = tc.claim GROUP BY tc.thing
  ),
  clashing AS MATERIALIZED (
    SELECT thing, count(*) AS conflicts FROM comparisons WHERE verdict = 'conflict' GROUP BY thing
  )
  SELECT t.id, m.sources, m.claims, coalesce(c.conflicts, 0) AS conflicts
  FROM things AS t JOIN mentioned AS m ON m.thing = t.id LEFT JOIN clashing AS c ON c.thing = t.id ORDER BY t.id`

/** Sources, claims and conflicts of each thing, ordered by id. */
export const readThingFigures = (database: Database): readonly ThingFigures[] =>
  database.prepare<[], ThingFigures>(THINGS).all()

/** How many claims the current sources make in each slot, most first. */
export const readSlots = (database: Database): readonly SlotCount[] =>
  database
    .prepare<[], SlotCount>(
      `SELECT slot, value_type AS valueType, count(*) AS count FROM claims
       WHERE revision IN (SELECT revision FROM current_revisions)
       GROUP BY slot, value_type ORDER BY count DESC, slot, value_type`,
    )
    .all()

const STAGES = `SELECT stage, version, sum(state = 'done') AS done, sum(state = 'empty') AS empty,
    sum(state = 'failed') AS failed, sum(count) AS annotations
  FROM manifest WHERE revision IN (SELECT revision FROM current_revisions)
  GROUP BY stage, version ORDER BY min(position), stage, version`

interface RunRow extends Omit<LastRun, 'refusals'> {
  readonly run: number
}

const RUN = `SELECT run, pipeline, started_at AS started, finished_at AS finished FROM runs ORDER BY run DESC LIMIT 1`

const readLastRun = (database: Database): LastRun | null => {
  const row = database.prepare<[], RunRow>(RUN).get()
  if (row === undefined) return null
  const { run, ...last } = row
  const refusals = database.prepare<[number], Refusal>(
    'SELECT path, rule, reason, remedy FROM refusals WHERE run = ? ORDER BY path, refusal',
  )
  return { ...last, refusals: refusals.all(run) }
}

/** What has been done with the current sources. */
export const readCoverage = (database: Database): Coverage => ({
  compared: isCompared(database),
  lastRun: readLastRun(database),
  stages: database.prepare<[], StageCoverage>(STAGES).all(),
})
