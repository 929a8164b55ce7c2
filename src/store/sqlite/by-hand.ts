import type { Database } from 'better-sqlite3'
import type { HandAnnotation } from '../../domain/index.ts'
import { layByHand } from './lay-by-hand.ts'
import { prepared } from './prepared.ts'

interface HandRow extends Pick<HandAnnotation, 'id' | 'note' | 'person' | 'decidedAt'> {
  readonly said: string
}

const ALL = `SELECT id, body -> '$.annotation' AS said, note, person, decided_at AS decidedAt
  FROM decisions WHERE kind = 'review' AND body -> '$.annotation' IS NOT NULL ORDER BY decided_at, id`

/** All that people added by hand, in the order in which they did. */
export const readByHand = (database: Database): readonly HandAnnotation[] =>
  database
    .prepare<[], HandRow>(ALL)
    .all()
    .map(({ said, ...row }) => ({ ...row, ...JSON.parse(said) }))

const INSERT = `INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at)
  VALUES (@id, 'review', @target, @status, @body, @note, @person, @decidedAt) ON CONFLICT (id) DO NOTHING`

/** Adds annotations by hand, and lays what then stands on their texts; what was written down before is not written again. */
export const writeByHand = (database: Database, annotations: readonly HandAnnotation[]): void => {
  const insert = prepared(database, INSERT)
  for (const { id, note, person, decidedAt, ...said } of annotations) {
    const row = { id, note, person, decidedAt, target: said.sha256 }
    insert.run({
      ...row,
      status: said.laid === null ? 'unreviewed' : 'accepted',
      body: JSON.stringify({ annotation: said }),
    })
  }
  const all = annotations.length === 0 ? [] : readByHand(database)
  for (const sha256 of new Set(annotations.map((each) => each.sha256))) layByHand(database, sha256, all)
}

/** Lays what people added by hand on a text that was read anew. */
export const layAgain = (database: Database, sha256: string): void => {
  const isAny = prepared(database, 'SELECT 1 FROM decisions WHERE target = ? LIMIT 1').pluck().get(sha256)
  if (isAny !== undefined) layByHand(database, sha256, readByHand(database))
}
