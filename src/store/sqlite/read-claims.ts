import type { Database } from 'better-sqlite3'
import type { ClaimQuery, FoundClaims } from '../store.ts'
import { claimsAsLeft, type KnownClaimRow } from './claim-as-left.ts'
import { converters } from './offsets.ts'

interface FoundRow extends KnownClaimRow {
  readonly revision: number
  readonly total: number
}

/** A column of a claim, or what a correction puts in its place. */
const left = (column: string, key: string): string =>
  `CASE WHEN e.claim IS NULL THEN ${column} ELSE e.edit ->> '$.${key}' END`

const [VALUE, SPEAKER, HEAD] = [
  left('k.value', 'value'),
  left('k.speaker', 'speaker'),
  left("k.subject ->> '$.head'", 'subject'),
]

/** What was said last of a claim. */
const STATUS = `coalesce((SELECT d.status FROM decisions AS d WHERE d.target = k.id
  ORDER BY d.decided_at DESC, d.id DESC LIMIT 1), 'unreviewed')`

/** The condition behind each key of a query; its value is bound under the name of the key. */
const CONDITIONS = {
  ids: 'k.id IN (SELECT value FROM json_each(@ids))',
  sources: 'r.id IN (SELECT value FROM json_each(@sources))',
  slot: "(k.slot = @slot OR k.slot LIKE @slot || '.%' OR k.slot LIKE '%.' || @slot)",
  valueType: 'k.value_type = @valueType',
  status: `${STATUS} = @status`,
  speaker: `instr(lower(${SPEAKER}), lower(@speaker)) > 0`,
  witnesses: 'EXISTS (SELECT 1 FROM claim_witnesses AS w WHERE w.id = k.id AND w.witnesses = @witnesses)',
  words: `NOT EXISTS (SELECT 1 FROM json_each(@words) AS w WHERE instr(lower(k.slot || ' ' || ${VALUE} || ' ' ||
    coalesce(${SPEAKER}, '') || ' ' || (k.subject ->> '$.names') || ' ' || coalesce(${HEAD}, '')),
    lower(w.value)) = 0)`,
  // A claim is about an entity that is its value, one of its subject's names, or mentioned inside its clause.
  entity: `(k.value_type IN ('entity', 'place') AND instr(lower((${VALUE}) ->> '$.name'), lower(@entity)) > 0
    OR instr(lower(k.subject ->> '$.names'), lower(@entity)) > 0
    OR EXISTS (SELECT 1 FROM annotations AS e WHERE e.revision = k.revision AND e.layer = 'entity'
      AND e."start" >= k."start" AND e."start" < k."end" AND instr(lower(e.body ->> '$.name'), lower(@entity)) > 0))`,
  // A framing is of a whole sentence, a claim of a clause in it.
  frame: `EXISTS (SELECT 1 FROM annotations AS f WHERE f.revision = k.revision AND f.layer = 'frame'
    AND f."start" <= k."start" AND f."end" > k."start" AND instr(lower(f.body ->> '$.frame'), lower(@frame)) > 0)`,
} as const

const KEYS = [
  'ids',
  'sources',
  'slot',
  'valueType',
  'status',
  'speaker',
  'words',
  'witnesses',
  'entity',
  'frame',
] as const

const bound = (value: ClaimQuery[(typeof KEYS)[number]]): string | number =>
  typeof value === 'string' || typeof value === 'number' ? value : JSON.stringify(value)

const select = (conditions: readonly string[]): string => `WITH edits AS MATERIALIZED (
    SELECT key AS claim, value AS edit FROM json_each(@edits))
  SELECT k.*, r.id AS source, count(*) OVER () AS total,
    (SELECT min(tc.thing) FROM thing_claims AS tc WHERE tc.claim = k.id) AS thing,
    (SELECT w.witnesses FROM claim_witnesses AS w WHERE w.id = k.id) AS witnesses,
    ${STATUS} AS status
  FROM claims AS k JOIN current_revisions AS r ON r.revision = k.revision
    LEFT JOIN edits AS e ON e.claim = k.id
  ${conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''}
  ORDER BY r.path, k."start", k."end", k.id LIMIT @limit`

/** The claims of current sources that answer a query, as people left them; offsets in UTF-16 units. */
export const findClaims = (database: Database, query: ClaimQuery): FoundClaims => {
  const asked = KEYS.filter((key) => query[key] !== undefined)
  const values = Object.fromEntries(asked.map((key) => [key, bound(query[key])]))
  const { claimOf, corrections } = claimsAsLeft(database)
  const edits = JSON.stringify(Object.fromEntries([...corrections].map(([claim, { edit }]) => [claim, edit])))
  const rows = database
    .prepare<[Record<string, string | number>], FoundRow>(select(asked.map((key) => CONDITIONS[key])))
    .all({ ...values, edits, limit: query.limit ?? -1 })
  const converterOf = converters(database)
  return { total: rows[0]?.total ?? 0, claims: rows.map((row) => claimOf(row, converterOf(row.revision))) }
}
