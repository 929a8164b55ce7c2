import type { Database } from 'better-sqlite3'
import type { Comparison, Dispute, Place, Position, Thing, Verdict, Witnessed } from '../../domain/index.ts'
import type { ComparisonQuery } from '../queries.ts'
import { type Converters, converters, toUnits } from './offsets.ts'

/** Gathers rows under their key, in the order in which they come. */
const gather = <T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const gathered = new Map<string, T[]>()
  for (const row of rows) {
    const list = gathered.get(key(row))
    if (list === undefined) gathered.set(key(row), [row])
    else list.push(row)
  }
  return gathered
}

/** All things, ordered by id. */
export const readThings = (database: Database): readonly Thing[] => {
  const mentions = gather(
    database
      .prepare<[], { thing: string; claim: string }>('SELECT thing, claim FROM thing_claims ORDER BY thing, claim')
      .all(),
    ({ thing }) => thing,
  )
  return database
    .prepare<[], Omit<Thing, 'mentions'>>('SELECT id, kind, name FROM things ORDER BY id')
    .all()
    .map((thing) => ({ ...thing, mentions: (mentions.get(thing.id) ?? []).map(({ claim }) => claim) }))
}

interface PlaceRow {
  readonly revision: number
  readonly source: string
  readonly start: number
  readonly end: number
}

const place = (converterOf: Converters, { revision, source, start, end }: PlaceRow): Place => ({
  source,
  span: toUnits(converterOf(revision), { start, end }),
})

interface ComparisonRow
  extends Omit<Comparison, 'claims' | 'sides' | 'parts' | 'expression'>,
    Readonly<Record<`${'start' | 'end' | 'revision'}_${'a' | 'b'}`, number>>,
    Readonly<Record<`${'claim' | 'source'}_${'a' | 'b'}`, string>> {
  readonly expression: string | null
}

const COMPARISONS = `SELECT p.*, a.id AS source_a, b.id AS source_b FROM comparisons AS p
  JOIN revisions AS a ON a.revision = p.revision_a JOIN revisions AS b ON b.revision = p.revision_b`

const PARTS = `SELECT p.comparison, p.revision, r.id AS source, p."start", p."end"
  FROM comparison_parts AS p JOIN revisions AS r ON r.revision = p.revision`

/** The condition behind each key of a query; its value is bound under the name of the key. */
const CONDITIONS = {
  // Comparisons whose first side is a claim of one source.
  source:
    'p.claim_a IN (SELECT k.id FROM claims AS k JOIN revisions AS f ON f.revision = k.revision WHERE f.id = @source)',
  verdicts: 'p.verdict IN (SELECT value FROM json_each(@verdicts))',
} as const

const BY_PLACE = 'p.start_a, p.end_a, b.id, p.start_b, p.end_b, p.id'

const sqlOf = (query: ComparisonQuery) => {
  const keys = (['source', 'verdicts'] as const).filter((key) => query[key] !== undefined)
  const where = keys.length === 0 ? '' : `WHERE ${keys.map((key) => CONDITIONS[key]).join(' AND ')}`
  const among = keys.length === 0 ? '' : `WHERE p.comparison IN (SELECT p.id FROM comparisons AS p ${where})`
  return {
    comparisons: `${COMPARISONS} ${where} ORDER BY ${query.source === undefined ? 'p.id' : BY_PLACE}`,
    parts: `${PARTS} ${among} ORDER BY p.comparison, p.position`,
  }
}

const side = (row: ComparisonRow, which: 'a' | 'b'): PlaceRow => ({
  revision: row[`revision_${which}`],
  source: row[`source_${which}`],
  start: row[`start_${which}`],
  end: row[`end_${which}`],
})

/** The comparisons that answer a query, ordered by id, or of one source by the places of their sides; offsets in UTF-16 units. */
export const readComparisons = (database: Database, query: ComparisonQuery = {}): readonly Comparison[] => {
  const sql = sqlOf(query)
  const asked = { ...query, verdicts: JSON.stringify(query.verdicts ?? []) }
  const converterOf = converters(database)
  const rows = database.prepare<[object], PlaceRow & { readonly comparison: string }>(sql.parts).all(asked)
  const parts = gather(rows, ({ comparison }) => comparison)
  return database
    .prepare<[object], ComparisonRow>(sql.comparisons)
    .all(asked)
    .map((row) => ({
      ...{ id: row.id, verdict: row.verdict, kind: row.kind, band: row.band },
      claims: [row.claim_a, row.claim_b],
      sides: [place(converterOf, side(row, 'a')), place(converterOf, side(row, 'b'))],
      parts: (parts.get(row.id) ?? []).map((part) => place(converterOf, part)),
      ...{ rule: row.rule, explanation: row.explanation, thing: row.thing, slot: row.slot },
      expression: row.expression === null ? null : JSON.parse(row.expression),
    }))
}

/** The verdict of each comparison by its id. */
export const readVerdicts = (database: Database): ReadonlyMap<string, Verdict> =>
  new Map(
    database
      .prepare<[], { id: string; verdict: Verdict }>('SELECT id, verdict FROM comparisons')
      .all()
      .map(({ id, verdict }) => [id, verdict]),
  )

/** The witnesses of each claim that was held against another source, ordered by claim id. */
export const readWitnesses = (database: Database): readonly Witnessed[] =>
  database.prepare<[], Witnessed>('SELECT id, witnesses FROM claim_witnesses ORDER BY id').all()

interface PositionRow {
  readonly dispute: string
  readonly value: string
  readonly claims: string
  readonly witnesses: string
}

const POSITIONS = `SELECT p.dispute, p.value,
    (SELECT json_group_array(c.claim ORDER BY c.claim) FROM position_claims AS c
      WHERE c.dispute = p.dispute AND c.position = p.position) AS claims,
    (SELECT json_group_array(r.id ORDER BY r.id) FROM position_witnesses AS w JOIN revisions AS r
      ON r.revision = w.revision WHERE w.dispute = p.dispute AND w.position = p.position) AS witnesses
  FROM dispute_positions AS p ORDER BY p.dispute, p.position`

const position = (row: PositionRow): Position => ({
  value: row.value,
  claims: JSON.parse(row.claims),
  witnesses: JSON.parse(row.witnesses),
})

const MEMBERS = 'SELECT dispute, comparison FROM dispute_comparisons ORDER BY dispute, comparison'

/** All disputes, ordered by id. */
export const readDisputes = (database: Database): readonly Dispute[] => {
  const members = gather(
    database.prepare<[], { dispute: string; comparison: string }>(MEMBERS).all(),
    ({ dispute }) => dispute,
  )
  const positions = gather(database.prepare<[], PositionRow>(POSITIONS).all(), ({ dispute }) => dispute)
  return database
    .prepare<[], Pick<Dispute, 'id' | 'thing' | 'slot'>>('SELECT id, thing, slot FROM disputes ORDER BY id')
    .all()
    .map((dispute) => ({
      ...dispute,
      comparisons: (members.get(dispute.id) ?? []).map(({ comparison }) => comparison),
      positions: (positions.get(dispute.id) ?? []).map(position),
    }))
}
