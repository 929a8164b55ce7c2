import type { Comparison, Dispute, Thing } from '../domain/index.ts'
import type { Reader, Store } from '../store/index.ts'
import { countsOf, coverageOf, runsOf, slotsOf } from './counted-within.ts'
import { disputesWithin, type Ids, isWithin } from './narrowed.ts'

/** What comparing gave within the sources of a collection. */
interface Compared {
  readonly conflicts: readonly Comparison[]
  readonly disputes: readonly Dispute[]
  /** Things with the claims of these sources alone. */
  readonly things: readonly Thing[]
  /** The source of each claim of a thing. */
  readonly sourceOf: ReadonlyMap<string, string>
}

const read = async (reader: Reader, own: Ids): Promise<Compared> => {
  const conflicts = (await reader.comparisons({ verdicts: ['conflict'] })).filter(isWithin(own))
  const things = await reader.things()
  const ids = things.flatMap(({ mentions }) => mentions)
  const { claims } = await reader.claims({ ids, sources: [...own] })
  const sourceOf = new Map(claims.map(({ id, source }) => [id, source] as const))
  const narrowed = things.map((thing) => ({ ...thing, mentions: thing.mentions.filter((id) => sourceOf.has(id)) }))
  return {
    ...{ conflicts, disputes: disputesWithin(await reader.disputes(), conflicts, own), sourceOf },
    things: narrowed.filter(({ mentions }) => mentions.length > 0),
  }
}

/** Makes something once, and again only after what it is made from changed; what went wrong is tried again. */
const keptWhile = <T>(stateOf: () => Promise<unknown>, make: () => Promise<T>): (() => Promise<T>) => {
  let known: { readonly state: string; readonly made: Promise<T> } | null = null
  return async () => {
    const state = JSON.stringify(await stateOf())
    if (known?.state === state) return known.made
    const made = make()
    known = { state, made }
    made.catch(() => {
      known = null
    })
    return made
  }
}

const countBy = <Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const sourcesOf = ({ sides }: Comparison): ReadonlySet<string> => new Set(sides.map(({ source }) => source))

/** The sources of a collection: as lists show them, and their ids. */
interface Members {
  readonly sources: Reader['sources']
  readonly own: () => Promise<Ids>
}

/** What each row tells of one source, or of two. */
const bySource = (reader: Reader, { sources, own }: Members, collection: string) => {
  const among = async (asked: readonly string[] | undefined): Promise<readonly string[]> => {
    const ids = await own()
    return asked === undefined ? [...ids] : asked.filter((id) => ids.has(id))
  }
  const ofOwn = async <Row>(rows: readonly Row[], sourceOf: (row: Row) => string): Promise<readonly Row[]> => {
    const ids = await own()
    return rows.filter((row) => ids.has(sourceOf(row)))
  }
  return {
    sources,
    claims: async (query) => reader.claims({ ...query, sources: await among(query.sources) }),
    search: async (query) => reader.search({ ...query, sources: await among(query.sources) }),
    names: async () => ofOwn(await reader.names(), ({ source }) => source),
    arrivals: async () => ofOwn(await reader.arrivals(), ({ source }) => source),
    stageRows: async () => ofOwn(await reader.stageRows(), ({ source }) => source),
    comparisons: async (query) => (await reader.comparisons(query)).filter(isWithin(await own())),
    comparedSources: async () => {
      const compared = await ofOwn(await reader.comparedSources(), ({ id }) => id)
      return compared.map((source) => ({ ...source, collections: [collection] }))
    },
  } satisfies Partial<Reader>
}

/** What comparing gave, and how much of it there is. */
const byComparing = (reader: Reader, { own }: Members) => {
  const compared = keptWhile(
    async () => [await reader.stamp(), [...(await own())]],
    async () => read(reader, await own()),
  )
  return {
    things: async () => (await compared()).things,
    disputes: async () => (await compared()).disputes,
    thingFigures: async () => {
      const { things, sourceOf, conflicts } = await compared()
      const counts = countBy(conflicts, ({ thing }) => [thing])
      return things.map(({ id, mentions }) => ({
        ...{ id, claims: mentions.length, conflicts: counts.get(id) ?? 0 },
        sources: new Set(mentions.map((mention) => sourceOf.get(mention))).size,
      }))
    },
    figures: async () => {
      const [ids, { conflicts }] = [await own(), await compared()]
      const counts = countBy(conflicts, sourcesOf)
      const rows = (await reader.figures()).filter(({ id }) => ids.has(id))
      return rows.map((row) => ({ ...row, conflicts: counts.get(row.id) ?? 0 }))
    },
  } satisfies Partial<Reader>
}

/**
 * A reader that sees the sources of one collection, and of all else what stands within them. Texts and layers of a source
 * are asked for by its id, and what people said counts where its claims are: both stay as they are.
 */
export const inCollection = (reader: Reader, collection: string): Reader => {
  const sources: Reader['sources'] = async () =>
    (await reader.sources()).filter(({ collections }) => collections.includes(collection))
  const members: Members = { sources, own: async () => new Set((await sources()).map(({ id }) => id)) }
  const runs = keptWhile(
    async () => [await reader.stamp(), [...(await members.own())], (await reader.runs()).at(-1)],
    async () => runsOf(await reader.runs(), narrowed),
  )
  const narrowed: Reader = {
    ...{ ...reader, ...bySource(reader, members, collection), ...byComparing(reader, members), runs },
    verdicts: async () => new Map((await narrowed.comparisons()).map(({ id, verdict }) => [id, verdict])),
    witnesses: async () =>
      (await narrowed.claims({})).claims
        .flatMap(({ id, witnesses }) => (witnesses === null ? [] : [{ id, witnesses }]))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    slots: () => slotsOf(narrowed),
    counts: () => countsOf(narrowed),
    coverage: async () => coverageOf(await reader.coverage(), narrowed),
  }
  return narrowed
}

/** A store whose reading sees one collection; what is written goes to the whole. */
export const storeInCollection = (store: Store, collection: string): Store => ({
  ...store,
  ...inCollection(store, collection),
  snapshot: (work) => store.snapshot((reader) => work(inCollection(reader, collection))),
  past: (then, work) => store.past(then, (reader) => work(inCollection(reader, collection))),
})
