import type { Database } from 'better-sqlite3'
import type { StageRows } from '../store.ts'

/** What people added is no stage's. */
const BY_STAGES = "stage <> 'hand'"

/** Every stage that is recorded for a current source, or that wrote rows of it, or that belongs to the plan of its run. */
const STAGE_ROWS = `WITH found AS MATERIALIZED (
    SELECT revision, stage, version, count(*) AS rows FROM (
      SELECT revision, stage, version FROM annotations WHERE ${BY_STAGES}
      UNION ALL SELECT revision, stage, version FROM claims WHERE ${BY_STAGES}
    ) GROUP BY revision, stage, version
  ),
  told AS (
    SELECT coalesce(m.revision, f.revision) AS revision, coalesce(m.stage, f.stage) AS stage, m.position,
      coalesce(m.state, 'unrecorded') AS state, coalesce(m.count, 0) AS count, coalesce(f.rows, 0) AS rows
    FROM manifest AS m FULL JOIN found AS f ON f.revision = m.revision AND f.stage = m.stage AND f.version = m.version
    UNION ALL
    SELECT r.revision, p.stage, NULL, 'missing', 0, 0 FROM revisions AS r JOIN runs AS u ON u.run = r.run,
      (SELECT run, substr(value, 1, instr(value, '@') - 1) AS stage FROM runs, json_each(stages)) AS p
    WHERE p.run = u.run AND NOT EXISTS (SELECT 1 FROM manifest AS m WHERE m.revision = r.revision AND m.stage = p.stage)
  )
  SELECT c.id AS source, c.path, t.stage, t.state, t.count, t.rows
  FROM told AS t JOIN current_revisions AS c ON c.revision = t.revision ORDER BY c.id, t.position, t.stage`

/** What stages are recorded to have made of the current sources, beside the rows that are there. */
export const readStageRows = (database: Database): readonly StageRows[] =>
  database.prepare<[], StageRows>(STAGE_ROWS).all()

/** Forgets what was done with these sources, so that the next ingest of their files does it all again. */
export const forgetStages = (database: Database, sources: readonly string[]): void => {
  const forget = database.prepare('DELETE FROM manifest WHERE revision = (SELECT revision FROM revisions WHERE id = ?)')
  for (const source of sources) forget.run(source)
}
