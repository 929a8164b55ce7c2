import type { Comparison, Decision, Entity, NameInSource } from '../domain/index.ts'
import type { Reader, SourceSummary, Stored, StoredLayer } from '../store/index.ts'
import { type Documents, documents, type OpenDocument } from './open-document.ts'
import { exportedPlace } from './place.ts'
import { claimKeys, LAYER_KEYS, mentionKeys, sourceRecord } from './records.ts'

/** One line of an export: see the exchange format in the documentation for the keys of each type. */
export interface ExportRecord {
  readonly type: string
  readonly id: string
}

type Sources = readonly SourceSummary[]

async function* layerRecords<Name extends StoredLayer>(
  work: { readonly reader: Reader; readonly read: Documents; readonly sources: Sources; readonly layer: Name },
  keys: (row: Stored<Name>, document: OpenDocument) => object,
): AsyncGenerator<ExportRecord> {
  for (const { id } of work.sources) {
    const rows = await work.reader.annotations(id, work.layer)
    if (rows.length === 0) continue
    const document = await work.read(id)
    for (const row of rows) {
      yield { type: work.layer, id: row.id, ...exportedPlace(document, row.span), ...keys(row, document) }
    }
  }
}

const comparisonRecord = async (read: Documents, comparison: Comparison) => {
  const { id, verdict, kind, band, claims, sides, parts, rule, explanation, expression, thing, slot } = comparison
  const place = async ({ source, span }: Comparison['sides'][number]) => exportedPlace(await read(source), span)
  return {
    ...{ type: 'comparison', id, verdict, kind, band, thing, slot, claims },
    spans: [await place(sides[0]), await place(sides[1])],
    parts: await Promise.all(parts.map(place)),
    ...{ rule, explanation },
    ...(expression !== null && { expression }),
  }
}

/** Comparisons are many: those of one source are read at a time. */
async function* acrossSources(reader: Reader, read: Documents, sources: Sources): AsyncGenerator<ExportRecord> {
  for (const { id } of sources) {
    for (const comparison of await reader.comparisons({ source: id })) yield await comparisonRecord(read, comparison)
  }
  for (const dispute of await reader.disputes()) yield { type: 'dispute', ...dispute }
}

/** Tells which names are of one entity. */
export type Linker = (input: {
  readonly names: readonly NameInSource[]
  readonly decisions: readonly Decision[]
}) => readonly Entity[]

/**
 * All records of the current sources in a stable order: the same articles under the same names give the same records,
 * whatever the order of arrival. Nothing in them tells of times, keys or names of the database; what people decided comes
 * last, in the order in which they did. `link` tells which names are of one entity.
 */
export async function* exportRecords(reader: Reader, link: Linker): AsyncGenerator<ExportRecord> {
  const sources = await reader.sources()
  const read = documents(reader)
  for (const source of sources) yield sourceRecord(source)
  yield* layerRecords({ reader, read, sources, layer: 'sentence' }, LAYER_KEYS.sentence)
  const entities = link({ names: await reader.names(), decisions: await reader.decisions() })
  yield* layerRecords({ reader, read, sources, layer: 'entity' }, mentionKeys(entities))
  yield* layerRecords({ reader, read, sources, layer: 'quantity' }, LAYER_KEYS.quantity)
  yield* layerRecords({ reader, read, sources, layer: 'time' }, LAYER_KEYS.time)
  yield* layerRecords({ reader, read, sources, layer: 'speech' }, LAYER_KEYS.speech)
  yield* layerRecords({ reader, read, sources, layer: 'frame' }, LAYER_KEYS.frame)
  for (const thing of await reader.things()) yield { type: 'thing', ...thing }
  yield* layerRecords({ reader, read, sources, layer: 'claim' }, claimKeys)
  yield* acrossSources(reader, read, sources)
  for (const decision of await reader.decisions()) yield { type: 'decision', ...decision }
}
