import type { Database } from 'better-sqlite3'
import { codePointOffsets, quote, type Source, type Span } from '../../domain/index.ts'
import { contentHash, sourceId } from '../ids.ts'
import type { Change, SourceEntry, StageRecord } from '../store.ts'
import { layAgain } from './by-hand.ts'
import { forgetComparisons } from './forget-comparisons.ts'
import { originToPoints, toUnits } from './offsets.ts'
import { prepared } from './prepared.ts'
import { writeAllDecisions } from './write-all-decisions.ts'
import { type Written, writeLayers } from './write-layers.ts'
import { isHeld, writeName } from './write-name.ts'

/** The columns of a revision, from its source. */
const revisionRow = (source: Source, run: number) => {
  const { metadata, text, raw } = source
  return {
    id: sourceId(source.sha256),
    sha256: source.sha256,
    path: source.path,
    format: source.format,
    title: metadata.title?.value ?? null,
    publisher: metadata.publisher?.value ?? null,
    author: metadata.author?.value ?? null,
    published: metadata.published?.value ?? null,
    url: metadata.url?.value ?? null,
    language: metadata.language?.value ?? null,
    kind: metadata.kind?.value ?? null,
    metadata: JSON.stringify(metadata),
    ...{ text, raw, origin: JSON.stringify(originToPoints(source.origin, text, raw)) },
    content: contentHash(source),
    run,
  }
}

const COLUMNS = [
  ...['id', 'sha256', 'path', 'format', 'title', 'publisher', 'author', 'published', 'url', 'language', 'kind'],
  ...['metadata', 'text', 'raw', 'origin', 'content', 'run'],
]

const UPSERT = `INSERT INTO revisions (${COLUMNS.join(', ')})
  VALUES (${COLUMNS.map((column) => `@${column}`).join(', ')})
  ON CONFLICT (sha256) DO UPDATE SET ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}
  RETURNING revision`

interface StoredSentence extends Span {
  readonly annotation: number
}

/** Takes the sentences of a revision out of the index of words, which has to be told the words that it indexed. */
const clearIndex = (database: Database, revision: number): void => {
  const text = database.prepare<[number], string>('SELECT text FROM revisions WHERE revision = ?').pluck().get(revision)
  const sentences = database
    .prepare<[number], StoredSentence>(
      `SELECT annotation, "start", "end" FROM annotations WHERE revision = ? AND layer = 'sentence'`,
    )
    .all(revision)
  const converter = codePointOffsets(text ?? '')
  const remove = prepared(
    database,
    `INSERT INTO sentence_search (sentence_search, rowid, words) VALUES ('delete', ?, ?)`,
  )
  for (const { annotation, start, end } of sentences) {
    remove.run(annotation, quote(text ?? '', toUnits(converter, { start, end })))
  }
}

/** Removes what an earlier analysis of a revision left, but for what is kept; its row and its names stay. */
const clearRevision = (database: Database, revision: number, { kept }: SourceEntry): void => {
  if (!kept.has('sentence')) clearIndex(database, revision)
  if (!kept.has('claim')) {
    forgetComparisons(database, [revision])
    prepared(database, 'DELETE FROM claims WHERE revision = ?').run(revision)
  }
  prepared(database, 'DELETE FROM manifest WHERE revision = ?').run(revision)
  prepared(
    database,
    'DELETE FROM annotations WHERE revision = ? AND layer NOT IN (SELECT value FROM json_each(?))',
  ).run(revision, JSON.stringify([...kept.keys()]))
  prepared(
    database,
    'DELETE FROM run_messages WHERE revision = ? AND stage NOT IN (SELECT value FROM json_each(?))',
  ).run(revision, JSON.stringify([...kept.values()].map(({ stage }) => stage)))
}

/** How many rows a stage has, equal ones counted once; what is not kept is as many as the stage gave. */
const rowsOf = ({ writers }: SourceEntry, { stage, count }: StageRecord, written: Written): number => {
  const layers = [...written.keys()].filter((layer) => writers[layer]?.stage === stage)
  return layers.length === 0 ? count : layers.reduce((sum, layer) => sum + (written.get(layer) ?? 0), 0)
}

const writeManifest = (database: Database, revision: number, entry: SourceEntry, written: Written): void => {
  const insert = prepared(
    database,
    `INSERT INTO manifest (revision, position, stage, version, options, state, count)
     VALUES (@revision, @position, @stage, @version, @options, @state, @count)`,
  )
  for (const [position, record] of entry.stages.entries())
    insert.run({ revision, position, ...record, count: rowsOf(entry, record, written) })
}

const writeMessages = (database: Database, revision: number, entry: SourceEntry): void => {
  const { toCodePoint } = codePointOffsets(entry.source.text)
  const insert = prepared(
    database,
    `INSERT INTO run_messages (run, revision, stage, rule, reason, "start", "end") VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const { stage, rule, reason, place } of entry.messages) {
    const start = place === null ? null : toCodePoint(place.start)
    const end = place === null ? null : toCodePoint(place.end)
    insert.run(entry.run, revision, stage, rule, reason, start, end)
  }
}

/** Writes all that was made of a file and its name; to be run inside one transaction. */
export const writeSource = (database: Database, entry: SourceEntry): Change => {
  const { source, identity, run, collections = [] } = entry
  const known = prepared(database, 'SELECT revision FROM revisions WHERE sha256 = ?').pluck().get(source.sha256)
  const redone = known !== undefined && isHeld(database, Number(known))
  if (known !== undefined) clearRevision(database, Number(known), entry)
  const revision = Number(prepared(database, UPSERT).pluck().get(revisionRow(source, run)))
  writeManifest(database, revision, entry, writeLayers(database, revision, entry))
  layAgain(database, source.sha256)
  writeMessages(database, revision, entry)
  writeAllDecisions(database, entry.carried)
  const change = writeName(database, run, { path: source.path, identity, sha256: source.sha256, collections })
  return redone && (change === 'unchanged' || change === 'alias') ? 'redone' : change
}
