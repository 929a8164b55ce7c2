import type { Database } from 'better-sqlite3'
import type { Judgement } from '../../domain/index.ts'

interface JudgementRow extends Pick<Judgement, 'id' | 'dispute' | 'note' | 'person' | 'decidedAt'> {
  readonly said: string
}

const JUDGEMENTS = `SELECT id, target AS dispute, body -> '$.judgement' AS said, note, person, decided_at AS decidedAt
  FROM decisions WHERE kind = 'review' AND body -> '$.judgement' IS NOT NULL ORDER BY decided_at, id`

/** All that people said of disputes, in the order in which they did. */
export const readJudgements = (database: Database): readonly Judgement[] =>
  database
    .prepare<[], JudgementRow>(JUDGEMENTS)
    .all()
    .map(({ said, ...row }) => ({ ...row, ...JSON.parse(said) }))

const INSERT = `INSERT INTO decisions (id, kind, target, status, body, note, person, decided_at)
  VALUES (@id, 'review', @dispute, @status, @body, @note, @person, @decidedAt)`

const STATUS = { conflict: 'accepted', 'no-conflict': 'rejected', later: 'unreviewed' } as const

/** Adds a judgement. */
export const writeJudgement = (database: Database, judgement: Judgement): void => {
  const { id, dispute, note, person, decidedAt, ...said } = judgement
  const status = said.ruling === null ? 'unreviewed' : STATUS[said.ruling]
  const row = { id, dispute, note, person, decidedAt }
  database.prepare(INSERT).run({ ...row, status, body: JSON.stringify({ judgement: said }) })
}
