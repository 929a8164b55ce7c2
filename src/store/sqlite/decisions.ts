import type { Database } from 'better-sqlite3'
import type { Decision } from '../../domain/index.ts'

interface DecisionRow extends Omit<Decision, 'parts' | 'carried'> {
  readonly body: string
}

const DECISIONS = `SELECT id, kind, body, target AS withdraws, note, person,
    decided_at AS decidedAt
  FROM decisions WHERE kind <> 'review' ORDER BY decided_at, id`

/** All that people decided of things, in the order in which they did. */
export const readDecisions = (database: Database): readonly Decision[] =>
  database
    .prepare<[], DecisionRow>(DECISIONS)
    .all()
    .map(({ id, kind, body, ...row }) => ({ id, kind, parts: [], ...JSON.parse(body), ...row }))

const INSERT = `INSERT INTO decisions (id, kind, target, body, note, person, decided_at)
  VALUES (@id, @kind, @withdraws, @body, @note, @person, @decidedAt)`

/** Adds a decision. */
export const writeDecision = (database: Database, { parts, carried, ...decision }: Decision): void => {
  database.prepare(INSERT).run({ ...decision, body: JSON.stringify({ parts, ...(carried && { carried }) }) })
}
