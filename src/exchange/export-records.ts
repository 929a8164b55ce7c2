import {
  type Comparison,
  type Decision,
  type Entity,
  type HandAnnotation,
  type NameInSource,
  standingByHand,
} from '../domain/index.ts'
import { handRowId, type Reader, type SourceSummary, type Stored, type StoredLayer } from '../store/index.ts'
import { type Documents, documents, type OpenDocument } from './open-document.ts'
import { exportedPlace } from './place.ts'
import { claimKeys, LAYER_KEYS, mentionKeys, sourceRecord } from './records.ts'

/** One line of an export: see the exchange format in the documentation for the keys of each type. */
export interface ExportRecord {
  readonly type: string
  readonly id: string
}

type Sources = readonly SourceSummary[]

/** What records are made from; `by` tells who added a row by hand. */
interface Work {
  readonly reader: Reader
  readonly read: Documents
  readonly sources: Sources
  readonly by: ReadonlyMap<string, readonly string[]>
}

/** Who added each row that stands by hand, by its id. */
const peopleBehind = (all: readonly HandAnnotation[]): Work['by'] => {
  const people = new Map<string, readonly string[]>()
  for (const { sha256, laid, person } of standingByHand(all)) {
    const id = handRowId(sha256, laid)
    people.set(id, [...new Set([...(people.get(id) ?? []), person])])
  }
  return people
}

async function* layerRecords<Name extends StoredLayer>(
  work: Work & { readonly layer: Name },
  keys: (row: Stored<Name>, document: OpenDocument) => object,
): AsyncGenerator<ExportRecord> {
  for (const { id } of work.sources) {
    const rows = await work.reader.annotations(id, work.layer)
    if (rows.length === 0) continue
    const document = await work.read(id)
    for (const row of rows) {
      const by = work.by.get(row.id)
      const own = { ...keys(row, document), ...(by !== undefined && { by }) }
      yield { type: work.layer, id: row.id, ...exportedPlace(document, row.span), ...own }
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
  const work: Work = { reader, read, sources, by: peopleBehind(await reader.byHand()) }
  for (const source of sources) yield sourceRecord(source)
  yield* layerRecords({ ...work, layer: 'sentence' }, LAYER_KEYS.sentence)
  const entities = link({ names: await reader.names(), decisions: await reader.decisions() })
  yield* layerRecords({ ...work, layer: 'entity' }, mentionKeys(entities))
  yield* layerRecords({ ...work, layer: 'quantity' }, LAYER_KEYS.quantity)
  yield* layerRecords({ ...work, layer: 'time' }, LAYER_KEYS.time)
  yield* layerRecords({ ...work, layer: 'speech' }, LAYER_KEYS.speech)
  yield* layerRecords({ ...work, layer: 'frame' }, LAYER_KEYS.frame)
  for (const thing of await reader.things()) yield { type: 'thing', ...thing }
  yield* layerRecords({ ...work, layer: 'claim' }, claimKeys)
  yield* acrossSources(reader, read, sources)
  for (const decision of await reader.decisions()) yield { type: 'decision', ...decision }
}
