import type { Comparison, Dispute } from '../domain/index.ts'
import type { Counts, Coverage, Reader, Run, SlotCount, StoredLayer } from '../store/index.ts'

/** Counts claims by slot as the store does. */
export const slotsOf = async ({ claims }: Reader): Promise<readonly SlotCount[]> => {
  const counts = new Map<string, SlotCount>()
  for (const { body } of (await claims({})).claims) {
    const [slot, valueType] = [body.slot, body.value.type]
    const key = `${slot} ${valueType}`
    counts.set(key, { slot, valueType, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([, count]) => count)
}

const LAYERS: readonly StoredLayer[] = ['block', 'sentence', 'entity', 'quantity', 'time', 'speech', 'frame']

/** How many there are of each noun. */
export const countsOf = async (reader: Reader): Promise<Counts> => {
  const sources = await reader.sources()
  const none = { block: 0, sentence: 0, entity: 0, quantity: 0, time: 0, speech: 0, frame: 0 }
  const layers = new Map<string, number>()
  for (const { id } of sources)
    for (const layer of LAYERS)
      layers.set(layer, (layers.get(layer) ?? 0) + (await reader.annotations(id, layer)).length)
  return {
    ...{ source: sources.length, ...none, ...Object.fromEntries(layers) },
    claim: (await reader.claims({ limit: 1 })).total,
    thing: (await reader.things()).length,
    comparison: (await reader.comparisons()).length,
    dispute: (await reader.disputes()).length,
  }
}

/** What stages did with these sources; whether all is compared, and the last run, are of all sources. */
export const coverageOf = async (whole: Coverage, reader: Reader): Promise<Coverage> => {
  const rows = await reader.stageRows()
  const newest = new Map(whole.stages.map((each) => [each.stage, each] as const))
  const stages = [...newest.values()].map((stage) => {
    const own = rows.filter((row) => row.stage === stage.stage)
    const count = (state: string): number => own.filter((row) => row.state === state).length
    const annotations = own.reduce((sum, row) => sum + row.count, 0)
    return { ...stage, done: count('done'), empty: count('empty'), failed: count('failed'), annotations }
  })
  return { ...whole, stages }
}

/** The run after which all sides of a dispute were there for the first time. */
const firstOf = (dispute: Dispute, conflicts: ReadonlyMap<string, Comparison>, cameIn: ReadonlyMap<string, number>) => {
  const sides = dispute.comparisons.map((id) => conflicts.get(id)?.sides ?? [])
  return Math.min(...sides.map((both) => Math.max(...both.map(({ source }) => cameIn.get(source) ?? 0))))
}

/** Runs as they tell of these sources; what a run refused is in no collection, and is kept. */
export const runsOf = async (runs: readonly Run[], reader: Reader): Promise<readonly Run[]> => {
  const cameIn = new Map((await reader.arrivals()).map(({ source, run }) => [source, run] as const))
  const figures = await reader.figures()
  const conflicts = new Map((await reader.comparisons({ verdicts: ['conflict'] })).map((each) => [each.id, each]))
  const firsts = (await reader.disputes()).map((dispute) => firstOf(dispute, conflicts, cameIn))
  return runs.map((each) => {
    const { run, counts } = each
    const there = figures.filter(({ id }) => (cameIn.get(id) ?? 0) <= run)
    const own = {
      ...{ new: figures.filter(({ id }) => cameIn.get(id) === run).length, refused: counts.refused ?? 0 },
      ...{ sources: there.length, claims: there.reduce((sum, { claims }) => sum + claims, 0) },
      disputes: firsts.filter((first) => first <= run).length,
    }
    return { ...each, counts: own }
  })
}
