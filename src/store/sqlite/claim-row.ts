import type { ClaimBody, Span } from '../../domain/index.ts'

/** A claim with its id, as it is to be written; offsets in code points. */
interface ClaimToWrite {
  readonly id: string
  readonly revision: number
  readonly span: Span
  readonly body: ClaimBody
  readonly stage: string
  readonly version: number
}

const COLUMNS = [
  ...['id', 'revision', 'start', 'end', 'words_start', 'words_end', 'slot', 'value_type', 'value', 'subject', 'figure'],
  ...['place', 'time_from', 'time_to', 'time_at', 'has_time', 'scope', 'speaker', 'commitment', 'polarity', 'modality'],
  ...['stage', 'version'],
]

/** Writes one claim, unless an equal one is there. */
export const INSERT_CLAIM = `INSERT INTO claims (${COLUMNS.map((column) => `"${column}"`).join(', ')})
  VALUES (${COLUMNS.map((column) => `@${column}`).join(', ')}) ON CONFLICT (id) DO NOTHING`

/** The columns of a claim. */
export const claimRow = ({ id, revision, span, body, stage, version }: ClaimToWrite) => {
  const { words, value, subject, time, ...plain } = body
  return {
    ...{ id, revision, start: span.start, end: span.end, words_start: words.start, words_end: words.end },
    ...{ slot: plain.slot, value_type: value.type, value: JSON.stringify(value), subject: JSON.stringify(subject) },
    ...{ figure: plain.figure, place: plain.place, scope: plain.scope, speaker: plain.speaker },
    ...{ time_from: time?.from ?? null, time_to: time?.to ?? null, time_at: time?.at ?? null },
    has_time: time === null ? 0 : 1,
    ...{ commitment: plain.commitment, polarity: plain.polarity, modality: plain.modality, stage, version },
  }
}

/** A row of the table of claims, as it is read. */
export interface ClaimRow {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly words_start: number
  readonly words_end: number
  readonly slot: string
  readonly value: string
  readonly subject: string
  readonly figure: ClaimBody['figure']
  readonly place: string | null
  readonly time_from: string | null
  readonly time_to: string | null
  readonly time_at: string | null
  readonly has_time: 0 | 1
  readonly scope: string | null
  readonly speaker: string | null
  readonly commitment: ClaimBody['commitment']
  readonly polarity: ClaimBody['polarity']
  readonly modality: ClaimBody['modality']
}

const timeOf = (row: ClaimRow): ClaimBody['time'] =>
  row.has_time === 1 ? { type: 'date', from: row.time_from, to: row.time_to, at: row.time_at } : null

/** The body of a claim from its row; offsets as stored, in code points. */
export const claimBody = (row: ClaimRow): ClaimBody => ({
  slot: row.slot,
  value: JSON.parse(row.value),
  words: { start: row.words_start, end: row.words_end },
  subject: JSON.parse(row.subject),
  figure: row.figure,
  place: row.place,
  time: timeOf(row),
  scope: row.scope,
  speaker: row.speaker,
  commitment: row.commitment,
  polarity: row.polarity,
  modality: row.modality,
})
