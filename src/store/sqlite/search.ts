import type { Database } from 'better-sqlite3'
import { codePointOffsets, quote, type Role } from '../../domain/index.ts'
import type { SearchHit } from '../store.ts'
import { toUnits } from './offsets.ts'

interface HitRow {
  readonly source: string
  readonly sentence: string
  readonly start: number
  readonly end: number
  readonly role: Role
  readonly text: string
}

/** The ranking is done before the texts are fetched, so that only the texts of the hits are read. */
const SEARCH = `WITH hits AS MATERIALIZED (
    SELECT a.annotation, a.id AS sentence, a."start", a."end", a.body ->> '$.role' AS role, a.revision, c.id AS source,
      sentence_search.rank AS weight
    FROM sentence_search
    JOIN annotations AS a ON a.annotation = sentence_search.rowid
    JOIN current_revisions AS c ON c.revision = a.revision
    WHERE sentence_search MATCH ?
    ORDER BY weight, source, a."start"
    LIMIT ?
  )
  SELECT h.source, h.sentence, h."start", h."end", h.role, r.text
  FROM hits AS h JOIN revisions AS r ON r.revision = h.revision ORDER BY h.weight, h.source, h."start"`

/** A query of FTS5 for sentences with all of these words: each word is quoted, so that no sign is an operator. */
const allWords = (words: string): string => (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(' ')

/** The sentences that hold all of these words, best first. */
export const search = (database: Database, words: string, limit: number): readonly SearchHit[] => {
  const query = allWords(words)
  if (query === '') return []
  return database
    .prepare<[string, number], HitRow>(SEARCH)
    .all(query, limit)
    .map(({ source, sentence, role, text, ...place }) => {
      const span = toUnits(codePointOffsets(text), place)
      return { source, sentence, span, role, words: quote(text, span) }
    })
}
