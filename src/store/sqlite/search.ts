import type { Database } from 'better-sqlite3'
import { codePointOffsets, quote, type Role, type Span } from '../../domain/index.ts'
import type { SearchHit, SearchQuery } from '../store.ts'
import { toUnits } from './offsets.ts'

interface HitRow {
  readonly row: number
  readonly source: string
  readonly sentence: string
  readonly start: number
  readonly end: number
  readonly role: Role
  readonly text: string
}

/** The ranking is done before the texts are fetched, so that only the texts of the hits are read. */
const SEARCH = `WITH hits AS MATERIALIZED (
    SELECT a.annotation AS row, a.id AS sentence, a."start", a."end", a.body ->> '$.role' AS role, a.revision,
      c.id AS source, sentence_search.rank AS weight
    FROM sentence_search
    JOIN annotations AS a ON a.annotation = sentence_search.rowid
    JOIN current_revisions AS c ON c.revision = a.revision
    WHERE sentence_search MATCH @query AND (@sources IS NULL OR c.id IN (SELECT value FROM json_each(@sources)))
    ORDER BY weight, source, a."start"
    LIMIT @limit
  )
  SELECT h.row, h.source, h.sentence, h."start", h."end", h.role, r.text
  FROM hits AS h JOIN revisions AS r ON r.revision = h.revision ORDER BY h.weight, h.source, h."start"`

/** Signs that stand for no character, so that hardly any text holds them. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1']

/** The cast matters: numbers are bound as floats, and FTS5 passes over a rowid that is one. */
const MARKED = `SELECT highlight(sentence_search, 0, '${OPEN}', '${CLOSE}') FROM sentence_search
  WHERE sentence_search MATCH ? AND rowid = CAST(? AS INTEGER)`

const WORDS = /[\p{L}\p{N}\p{M}]+/gu

/** "rose \"prime minister\"" → a query of FTS5; each piece is quoted, so that no sign in it is an operator. */
const queryOf = (words: string): string =>
  words
    .split('"')
    .flatMap((piece, index, pieces) => {
      const parts = piece.match(WORDS) ?? []
      // Every second piece stands between quotation marks; a last mark that nothing closes is none.
      return index % 2 === 1 && index < pieces.length - 1 && parts.length > 0 ? [parts.join(' ')] : parts
    })
    .map((part) => `"${part}"`)
    .join(' ')

/** Where the marked words lie in the text without marks; nowhere if the text holds such signs itself. */
const spansOf = (marked: string, words: string): readonly Span[] => {
  const spans: Span[] = []
  let [length, start] = [0, 0]
  for (const piece of marked.split(/([\ufdd0\ufdd1])/)) {
    if (piece === OPEN) start = length
    else if (piece === CLOSE) spans.push({ start, end: length })
    else length += piece.length
  }
  return length === words.length ? spans : []
}

/** The sentences that hold all of these words, best first. */
export const search = (database: Database, { words, limit, sources }: SearchQuery): readonly SearchHit[] => {
  const query = queryOf(words)
  if (query === '') return []
  const marked = database.prepare<[string, number], string>(MARKED).pluck()
  return database
    .prepare<[Record<string, string | number | null>], HitRow>(SEARCH)
    .all({ query, limit, sources: sources === undefined ? null : JSON.stringify(sources) })
    .map(({ row, source, sentence, role, text, ...place }) => {
      const span = toUnits(codePointOffsets(text), place)
      const found = quote(text, span)
      return { source, sentence, span, role, words: found, hits: spansOf(marked.get(query, row) ?? '', found) }
    })
}
