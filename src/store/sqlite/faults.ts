import type { Database } from 'better-sqlite3'
import { isCompared } from './fingerprint.ts'
import { damaged } from './plainly.ts'
import { faultOfWordIndex } from './word-index.ts'

/** A rule that a query checks: it gives a row with the id of each thing that breaks it. */
interface Rule {
  readonly sql: string
  readonly says: (id: string) => string
}

/** The lengths are taken once for each text, not once for each of its spans. */
const outside = (table: string): string =>
  `WITH sizes AS MATERIALIZED (SELECT revision, length(text) AS length FROM revisions)
   SELECT t.id FROM ${table} AS t JOIN sizes AS s ON s.revision = t.revision WHERE t."end" > s.length`

const RULES: readonly Rule[] = [
  { sql: outside('annotations'), says: (id) => `${id}: its span reaches past the end of its text` },
  { sql: outside('claims'), says: (id) => `${id}: its span reaches past the end of its text` },
  {
    sql: 'SELECT id FROM claims WHERE words_start < "start" OR words_end > "end"',
    says: (id) => `${id}: the words of its value lie outside its clause`,
  },
  {
    sql: `SELECT c.id FROM comparisons AS c JOIN claims AS a ON a.id = c.claim_a JOIN claims AS b ON b.id = c.claim_b
      WHERE c.claim_a = c.claim_b OR a.revision <> c.revision_a OR b.revision <> c.revision_b`,
    says: (id) => `${id}: its sides are not places of its two claims`,
  },
  {
    sql: `SELECT id FROM disputes WHERE id NOT IN (SELECT dispute FROM dispute_comparisons)`,
    says: (id) => `${id}: no comparison belongs to this dispute`,
  },
  {
    sql: `SELECT m.dispute FROM dispute_comparisons AS m JOIN comparisons AS c ON c.id = m.comparison
      WHERE c.verdict <> 'conflict'`,
    says: (id) => `${id}: it holds a comparison that is no conflict`,
  },
  {
    sql: `SELECT dispute || ' position ' || (position + 1) FROM dispute_positions AS p WHERE NOT EXISTS (
      SELECT 1 FROM position_claims AS c WHERE c.dispute = p.dispute AND c.position = p.position)`,
    says: (id) => `${id}: no claim holds this value`,
  },
]

const ofRules = (database: Database): readonly string[] =>
  RULES.flatMap(({ sql, says }) => database.prepare<[], string>(sql).pluck().all().map(says))

const ofIntegrity = (database: Database): readonly string[] =>
  database
    .prepare<[], string>('PRAGMA integrity_check')
    .pluck()
    .all()
    .filter((line) => line !== 'ok')
    .map((line) => `database: ${line}`)

interface ForeignKeyRow {
  readonly table: string
  readonly rowid: number | null
  readonly parent: string
}

const ofForeignKeys = (database: Database): readonly string[] =>
  database
    .prepare<[], ForeignKeyRow>('PRAGMA foreign_key_check')
    .all()
    .map(
      ({ table, rowid, parent }) => `database: row ${rowid} of ${table} points at a row of ${parent} that is not there`,
    )

const ofIndex = (database: Database): readonly string[] => {
  const fault = faultOfWordIndex(database)
  return fault === null ? [] : [fault]
}

const ofFreshness = (database: Database): readonly string[] =>
  isCompared(database)
    ? []
    : ['comparisons: older than the sources or decisions, as an ingest was interrupted; run it again']

/** Faults against the database's own rules, one plain line each. */
export const faults = (database: Database): readonly string[] => {
  const inPages = ofIntegrity(database)
  try {
    return [...inPages, ...[ofForeignKeys, ofIndex, ofFreshness, ofRules].flatMap((check) => check(database))]
  } catch (error) {
    // Where rows can't even be read, the first of the faults in the pages tells more than what failed on them.
    throw inPages[0] === undefined ? error : damaged(database.name, inPages[0])
  }
}
