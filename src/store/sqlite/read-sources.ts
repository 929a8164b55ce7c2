import type { Database } from 'better-sqlite3'
import { codePointOffsets, type Format, type Metadata } from '../../domain/index.ts'
import type {
  EarlierRevision,
  KnownRevision,
  Replaced,
  SourceSummary,
  StageRecord,
  StoredDocument,
  StoredMessage,
} from '../store.ts'
import { COLLECTIONS_OF_REVISION } from './collections.ts'
import { originToUnits } from './offsets.ts'

interface SummaryRow {
  readonly id: string
  readonly path: string
  readonly sha256: string
  readonly format: Format
  readonly metadata: string
  readonly paths: string
  readonly collections: string
}

interface DocumentRow extends SummaryRow {
  readonly text: string
  readonly raw: string
  readonly origin: string
  readonly content: string
}

const SUMMARY = `SELECT r.id, c.path, r.sha256, r.format, r.metadata,
    (SELECT json_group_array(DISTINCT n.path) FROM names AS n WHERE n.revision = r.revision) AS paths,
    ${COLLECTIONS_OF_REVISION} AS collections`
const FROM = 'FROM current_revisions AS c JOIN revisions AS r ON r.revision = c.revision'

const summary = (row: SummaryRow): SourceSummary => {
  const paths: readonly string[] = JSON.parse(row.paths)
  const metadata: Metadata = JSON.parse(row.metadata)
  return {
    ...{ id: row.id, path: row.path, sha256: row.sha256, format: row.format, metadata },
    aliases: paths.filter((path) => path !== row.path).sort(),
    collections: JSON.parse(row.collections),
  }
}

/** The current sources, ordered by id. */
export const readSources = (database: Database): readonly SourceSummary[] =>
  database.prepare<[], SummaryRow>(`${SUMMARY} ${FROM} ORDER BY r.id`).all().map(summary)

/** Asks the names of one revision alone: the view of current revisions would gather those of all. */
const DOCUMENT = `SELECT r.id, min(c.path) AS path, r.sha256, r.format, r.metadata, r.text, r.raw, r.origin, r.content,
    json_group_array(DISTINCT c.path) AS paths, ${COLLECTIONS_OF_REVISION} AS collections
  FROM revisions AS r JOIN names AS c ON c.revision = r.revision WHERE r.id = ? GROUP BY r.revision`

/** One current source with its texts; offsets in UTF-16 units. */
export const readDocument = (database: Database, source: string): StoredDocument => {
  const row = database.prepare<[string], DocumentRow>(DOCUMENT).get(source)
  if (row === undefined) throw new Error(`expected the id of a current source, came "${source}"`)
  const { text, raw, content } = row
  return { ...summary(row), text, raw, origin: originToUnits(JSON.parse(row.origin), text, raw), content }
}

interface MessageRow {
  readonly stage: string
  readonly rule: string
  readonly reason: string
  readonly start: number | null
  readonly end: number | null
}

/** What reader and stages said of the text of a source, in the order in which they said it. */
export const readMessages = (database: Database, source: string): readonly StoredMessage[] => {
  const { toUnit } = codePointOffsets(readDocument(database, source).text)
  return database
    .prepare<[string], MessageRow>(
      `SELECT m.stage, m.rule, m.reason, m."start", m."end"
       FROM run_messages AS m JOIN revisions AS r ON r.revision = m.revision WHERE r.id = ? ORDER BY m.message`,
    )
    .all(source)
    .map(({ start, end, ...message }) => ({
      ...message,
      place: start === null || end === null ? null : { start: toUnit(start), end: toUnit(end) },
    }))
}

interface KnownRow {
  readonly id: string
  readonly path: string
  readonly metadata: string
}

/** What is stored of the bytes with this sha256, or null. */
export const readRevision = (database: Database, sha256: string): KnownRevision | null => {
  const row = database
    .prepare<[string], KnownRow>('SELECT id, path, metadata FROM revisions WHERE sha256 = ?')
    .get(sha256)
  if (row === undefined) return null
  const stages = database
    .prepare<[string], StageRecord>(
      `SELECT m.stage, m.version, m.options, m.state, m.count
       FROM manifest AS m JOIN revisions AS r ON r.revision = m.revision WHERE r.sha256 = ? ORDER BY m.position`,
    )
    .all(sha256)
  const metadata: Metadata = JSON.parse(row.metadata)
  return { id: row.id, path: row.path, url: metadata.url?.said ? metadata.url.value : null, stages }
}

const EARLIER = `SELECT e.id, e.sha256, e.text, u.started_at AS read
  FROM revisions AS e JOIN runs AS u ON u.run = e.run, revisions AS r
  WHERE r.id = ? AND e.revision NOT IN (SELECT revision FROM names)
    AND (e.path IN (SELECT path FROM names AS n WHERE n.revision = r.revision) OR e.url = r.url)
  ORDER BY e.revision DESC`

/** What a source said before, the latest first. */
export const readEarlier = (database: Database, source: string): readonly EarlierRevision[] =>
  database.prepare<[string], EarlierRevision>(EARLIER).all(source)

const REPLACED = `SELECT DISTINCT e.id AS earlier, r.id AS now
  FROM revisions AS e JOIN current_revisions AS c JOIN revisions AS r ON r.revision = c.revision
  WHERE e.revision NOT IN (SELECT revision FROM names)
    AND (e.id IN (SELECT value FROM json_each(@sources))
      OR e.revision IN (SELECT revision FROM claims WHERE id IN (SELECT value FROM json_each(@claims))))
    AND (e.path IN (SELECT path FROM names AS n WHERE n.revision = r.revision) OR e.url = r.url)
  ORDER BY e.id, r.id`

/** Revisions that are not current any more and make one of these claims, or are one of these sources. */
export const readReplaced = (
  database: Database,
  claims: readonly string[],
  sources: readonly string[],
): readonly Replaced[] =>
  database
    .prepare<[Record<string, string>], Replaced>(REPLACED)
    .all({ claims: JSON.stringify(claims), sources: JSON.stringify(sources) })

/** The text of a revision, current or not; '' where there is none of this id. */
export const readText = (database: Database, revision: string): string =>
  database.prepare<[string], string>('SELECT text FROM revisions WHERE id = ?').pluck().get(revision) ?? ''
