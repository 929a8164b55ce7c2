import Database from 'better-sqlite3'
import type { Comparer, KnownComparisons } from '../store.ts'
import { readByHand } from './by-hand.ts'
import { readDecisions } from './decisions.ts'
import { fingerprint } from './fingerprint.ts'
import { layByHand } from './lay-by-hand.ts'
import { readComparedSources } from './read-annotations.ts'
import { readTerms } from './same-terms.ts'
import { writeComparisons } from './write-comparisons.ts'

/** The last run that had ended by then; one that was broken off counts from its start. */
const LAST_RUN = 'SELECT coalesce(max(run), 0) FROM main.runs WHERE coalesce(finished_at, started_at) <= ?'

/**
 * The run in which each revision came. A revision keeps the run of its last analysis, and a name that in which it came to
 * hold its revision; but keys of revisions rise as they come, so that none came later than one of a higher key.
 */
const CAME = `CREATE TEMP TABLE came AS
  SELECT revision, min(known) OVER (ORDER BY revision ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS run
  FROM (SELECT r.revision, min(r.run, coalesce((SELECT min(n.run) FROM main.names AS n WHERE n.revision = r.revision),
    r.run)) AS known FROM main.revisions AS r)`

/** Every hold of a name on a revision that is known of: those that are, and one of each revision when it came. */
const HELD = `CREATE TEMP TABLE held AS
  SELECT n.path, s.identity, n.revision, n.run FROM main.names AS n JOIN main.sources AS s ON s.source = n.source
  UNION SELECT r.path, CASE WHEN r.metadata ->> '$.url.said' THEN r.url ELSE r.path END, r.revision, c.run
  FROM main.revisions AS r JOIN came AS c ON c.revision = r.revision`

const HELD_BY = [
  'CREATE INDEX temp.held_by_identity ON held (identity)',
  'CREATE INDEX temp.held_by_path ON held (path)',
]

/** Which later hold ends an earlier one: as a name that is written does (`write-name.ts`). */
const ENDED = (by: string): string => `EXISTS (SELECT 1 FROM held AS later WHERE ${by}
  AND later.run <= @run AND later.revision <> h.revision AND (later.run, later.revision) > (h.run, h.revision))`

const HOLDING = `INSERT INTO temp.names (path, source, revision, run)
  SELECT h.path, s.source, h.revision, min(h.run) FROM held AS h JOIN main.sources AS s ON s.identity = h.identity
  WHERE h.run <= @run AND NOT ${ENDED('later.identity = h.identity')}
    AND NOT (h.identity = h.path AND ${ENDED('later.path = h.path')})
  GROUP BY h.path, s.source, h.revision`

/** What comparing gives, and from what it was made. */
const COMPARED = [
  ...['things', 'thing_claims', 'comparisons', 'comparison_parts', 'disputes', 'dispute_comparisons'],
  ...['dispute_positions', 'position_claims', 'position_witnesses', 'claim_witnesses', 'stories', 'corpus'],
]

/** Makes empty tables of the same shape, which from then on stand before those of the file. */
const standBefore = (database: Database.Database, tables: readonly string[]): void => {
  const shapes = database
    .prepare<[string], string>(
      `SELECT sql FROM main.sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL
       AND tbl_name IN (SELECT value FROM json_each(?)) ORDER BY type DESC, rowid`,
    )
    .pluck()
    .all(JSON.stringify(tables))
  for (const shape of shapes)
    database.exec(shape.replace(/^CREATE TABLE /, 'CREATE TEMP TABLE ').replace(/^CREATE INDEX /, 'CREATE INDEX temp.'))
}

/** A quoted string of SQL: a view takes no parameters. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const standNames = (database: Database.Database, at: string): void => {
  const run = Number(database.prepare(LAST_RUN).pluck().get(at))
  for (const sql of [CAME, HELD, ...HELD_BY]) database.exec(sql)
  standBefore(database, ['names'])
  database.prepare(HOLDING).run({ run })
  const last = Number(database.prepare('SELECT coalesce(max(revision), 0) FROM came WHERE run <= ?').pluck().get(run))
  const current = database
    .prepare<[], string>(`SELECT sql FROM main.sqlite_schema WHERE name = 'current_revisions'`)
    .pluck()
    .get()
  database.exec(`CREATE TEMP VIEW runs AS SELECT * FROM main.runs WHERE run <= ${run};
    CREATE TEMP VIEW revisions AS SELECT * FROM main.revisions WHERE revision <= ${last};
    CREATE TEMP VIEW decisions AS SELECT * FROM main.decisions WHERE decided_at <= ${quoted(at)};
    ${(current ?? '').replace('CREATE VIEW', 'CREATE TEMP VIEW')}`)
}

/** Copies what is asked of the revisions that were current. */
const copied = (table: 'annotations' | 'claims'): string =>
  `INSERT INTO temp.${table} SELECT * FROM main.${table} WHERE revision IN (SELECT revision FROM temp.names)`

const LAID_LATER = `SELECT DISTINCT target FROM main.decisions
  WHERE kind = 'review' AND body -> '$.annotation' IS NOT NULL AND decided_at > ?`

/** Rows by hand follow from decisions: where some came later, those of then are laid on a copy of the layers. */
const layAsThen = (database: Database.Database, at: string): void => {
  const texts = database.prepare<[string], string>(LAID_LATER).pluck().all(at)
  if (texts.length === 0) return
  standBefore(database, ['annotations', 'claims'])
  for (const table of ['annotations', 'claims'] as const) database.exec(copied(table))
  const said = readByHand(database)
  for (const sha256 of texts) layByHand(database, sha256, said)
}

const compare = (database: Database.Database, { comparer, known }: Pick<AsOf, 'comparer' | 'known'>): void => {
  const [decisions, terms] = [readDecisions(database), readTerms(database)]
  const made = comparer.compare({ sources: readComparedSources(database), decisions, terms, known })
  writeComparisons(database, made, { fingerprint: fingerprint(database), version: comparer.version })
}

/** A moment, an ISO time, UTC; and how sources are compared, with what is known of it. */
export interface AsOf {
  readonly at: string
  readonly comparer: Comparer
  readonly known: KnownComparisons
}

/**
 * A connection that sees the database as it was at a moment: tables and views of its own, which SQLite finds before those
 * of the file, hold the revisions that were current and what people had decided, so that whatever reads the database
 * reads the state of then and need not know of it. Nothing is written to the file.
 *
 * What the stages read of a revision is what they read of it last, and comparing is that of this program: the state is
 * what this Variorum would have shown then. Of a file that went back to earlier words and then on again, the time in which
 * it held them for the second time is not known.
 */
export const openAsOf = (file: string, timeout: number, asOf: AsOf): Database.Database => {
  const database = new Database(file, { readonly: true, timeout })
  try {
    database.pragma('foreign_keys = OFF')
    database.exec('BEGIN; SELECT version FROM corpus')
    standNames(database, asOf.at)
    standBefore(database, COMPARED)
    database.exec('INSERT INTO temp.corpus (only_row) VALUES (1)')
    layAsThen(database, asOf.at)
    compare(database, asOf)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}
