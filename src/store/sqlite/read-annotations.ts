import type { Database } from 'better-sqlite3'
import { type ComparedSource, codePointOffsets, type Layers, type OffsetConverter } from '../../domain/index.ts'
import { convertBody } from '../inner-spans.ts'
import type { Stored, StoredClaim, StoredLayer } from '../store.ts'
import { claimsAsLeft, type KnownClaimRow } from './claim-as-left.ts'
import { REJECTED } from './claim-reviews.ts'
import { COLLECTIONS_OF_REVISION } from './collections.ts'
import { toUnits } from './offsets.ts'
import { prepared } from './prepared.ts'

interface AnnotationRow {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly body: string
}

const ANNOTATIONS = `SELECT a.id, a."start", a."end", a.body
  FROM annotations AS a JOIN revisions AS r ON r.revision = a.revision
  WHERE r.id = ? AND a.layer = ? ORDER BY a."start", a."end", a.id`

const CLAIMS = `SELECT k.*, r.id AS source,
    (SELECT min(tc.thing) FROM thing_claims AS tc WHERE tc.claim = k.id) AS thing,
    (SELECT w.witnesses FROM claim_witnesses AS w WHERE w.id = k.id) AS witnesses,
    coalesce(
      (SELECT d.status FROM decisions AS d WHERE d.target = k.id ORDER BY d.decided_at DESC, d.id DESC LIMIT 1), 'unreviewed'
    ) AS status
  FROM claims AS k JOIN revisions AS r ON r.revision = k.revision
  WHERE r.id = ? ORDER BY k."start", k."end", k.id`

const converterOf = (database: Database, source: string): OffsetConverter =>
  codePointOffsets(String(prepared(database, 'SELECT text FROM revisions WHERE id = ?').pluck().get(source) ?? ''))

type ClaimOf = ReturnType<typeof claimsAsLeft>['claimOf']

const readClaims = (database: Database, source: string, claimOf: ClaimOf): readonly StoredClaim[] => {
  const converter = converterOf(database, source)
  const rows = prepared(database, CLAIMS).all(source) as readonly KnownClaimRow[]
  return rows.map((row) => claimOf(row, converter))
}

const readLayer = (database: Database, source: string, layer: Exclude<StoredLayer, 'claim'>) => {
  const converter = converterOf(database, source)
  const rows = prepared(database, ANNOTATIONS).all(source, layer) as readonly AnnotationRow[]
  return rows.map((row) => {
    const body: Layers[typeof layer]['body'] = JSON.parse(row.body)
    return {
      id: row.id,
      span: toUnits(converter, row),
      body: convertBody(layer, body, (inner) => toUnits(converter, inner)),
    }
  })
}

/** The annotations of one layer of a source, ordered by place and id; offsets in UTF-16 units. */
export const readAnnotations = <Name extends StoredLayer>(
  database: Database,
  source: string,
  layer: Name,
): readonly Stored<Name>[] => {
  const rows =
    layer === 'claim'
      ? readClaims(database, source, claimsAsLeft(database).claimOf)
      : readLayer(database, source, layer)
  // The table keeps the layer beside the body, which is all that ties the two types together.
  return rows as readonly Stored<Name>[]
}

interface ComparedRow {
  readonly id: string
  readonly path: string
  readonly text: string
  readonly title: string | null
  readonly publisher: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly published: string | null
  readonly collections: string
}

/** All current sources as compare reads them, ordered by id: claims as people left them, without those they rejected. */
export const readComparedSources = (database: Database): readonly ComparedSource[] => {
  const { claimOf } = claimsAsLeft(database)
  const rejected = new Set(database.prepare<[], string>(REJECTED).pluck().all())
  return database
    .prepare<[], ComparedRow>(
      `SELECT r.id, c.path, r.text, r.title, r.publisher, r.author, r.published,
         CASE WHEN json_extract(r.metadata, '$.publisher.said') THEN r.publisher END AS outlet,
         ${COLLECTIONS_OF_REVISION} AS collections
       FROM current_revisions AS c JOIN revisions AS r ON r.revision = c.revision ORDER BY r.id`,
    )
    .all()
    .map(({ collections, ...row }) => ({
      ...row,
      ...(collections !== '[]' && { collections: JSON.parse(collections) }),
      claims: readClaims(database, row.id, claimOf)
        .filter(({ id }) => !rejected.has(id))
        .map(({ id, source, span, body, left }) => ({ id, source, span, body, ...(left !== undefined && { left }) })),
    }))
}
