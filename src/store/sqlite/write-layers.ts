import type { Database, Statement } from 'better-sqlite3'
import { codePointOffsets, type Layers, type OffsetConverter, quote } from '../../domain/index.ts'
import { annotationId, sourceId } from '../ids.ts'
import { convertBody } from '../inner-spans.ts'
import type { SourceEntry, StoredLayer } from '../store.ts'
import { claimRow, INSERT_CLAIM } from './claim-row.ts'
import { toPoints } from './offsets.ts'
import { prepared } from './prepared.ts'

/** All layers that are written as annotations. */
const ANNOTATED = ['block', 'sentence', 'entity', 'quantity', 'time', 'speech', 'frame'] as const

type Annotated = (typeof ANNOTATED)[number]

interface Work {
  readonly database: Database
  readonly revision: number
  readonly entry: SourceEntry
  readonly source: string
  readonly converter: OffsetConverter
}

/** A row of a layer as it is stored: offsets in code points, with its content id. */
const stored = <Name extends StoredLayer>(work: Work, layer: Name, row: Layers[Name]) => {
  const span = toPoints(work.converter, row.span)
  const body: Layers[Name]['body'] = convertBody<Name>(layer, row.body, (inner) => toPoints(work.converter, inner))
  return { id: annotationId(layer, { source: work.source, span, body }), span, body }
}

const writerOf = ({ entry }: Work, layer: StoredLayer) => entry.writers[layer] ?? { stage: 'reader', version: 1 }

/** Writes one annotation, unless an equal one is there. */
export const INSERT_ANNOTATION = `INSERT INTO annotations (id, revision, layer, "start", "end", body, stage, version)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (revision, id) DO NOTHING`

const writeLayer = (work: Work, layer: Annotated, insert: Statement, index: Statement): number => {
  const { stage, version } = writerOf(work, layer)
  let written = 0
  for (const row of work.entry.layers[layer]) {
    const { id, span, body } = stored(work, layer, row)
    const done = insert.run(id, work.revision, layer, span.start, span.end, JSON.stringify(body), stage, version)
    written += done.changes
    if (layer === 'sentence' && done.changes > 0)
      index.run(done.lastInsertRowid, quote(work.entry.source.text, row.span))
  }
  return written
}

const writeClaims = (work: Work): number => {
  const insert = prepared(work.database, INSERT_CLAIM)
  const writer = writerOf(work, 'claim')
  let written = 0
  for (const row of work.entry.layers.claim) {
    written += insert.run(claimRow({ ...stored(work, 'claim', row), ...writer, revision: work.revision })).changes
  }
  return written
}

/** How many rows of each layer were written. */
export type Written = ReadonlyMap<StoredLayer, number>

/** Writes all layers of a revision that are not kept, its claims and the index of its words. Equal annotations are stored once. */
export const writeLayers = (database: Database, revision: number, entry: SourceEntry): Written => {
  const converter = codePointOffsets(entry.source.text)
  const work: Work = { database, revision, entry, source: sourceId(entry.source.sha256), converter }
  const insert = prepared(database, INSERT_ANNOTATION)
  const index = prepared(database, 'INSERT INTO sentence_search (rowid, words) VALUES (?, ?)')
  const open = ANNOTATED.filter((layer) => !entry.kept.has(layer))
  const written = open.map((layer) => [layer, writeLayer(work, layer, insert, index)] as const)
  const claims = entry.kept.has('claim') ? [] : [['claim', writeClaims(work)] as const]
  return new Map<StoredLayer, number>([...written, ...claims])
}
