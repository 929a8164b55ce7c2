import type { DateInterval, Interval, Thing, Value } from '../../domain/index.ts'
import type { SourceSummary, Store, StoredClaim } from '../../store/index.ts'
import { inQuestion } from '../../telling/question.ts'
import { valueInShort } from '../../telling/value-in-short.ts'
import type { Footing, LedgerCell, LedgerShown, LedgerSlot, ThingRow } from '../contract/index.ts'
import { signsIn } from './claims/list.ts'
import { countsOf } from './counts.ts'
import type { Desk } from './desk.ts'
import { placeOf } from './pane.ts'
import { sourceInShort, wordsOf } from './queue.ts'
import { visible } from './words.ts'

/** All things with how much there is of each, the most disputed first. */
export const thingRows = async ({ board }: Desk, store: Store): Promise<readonly ThingRow[]> => {
  const rows = (await store.thingFigures()).flatMap(({ id, ...figures }) => {
    const thing = board.things.get(id)
    return thing === undefined ? [] : [{ id, name: visible(thing.name), kind: thing.kind, ...figures }]
  })
  return rows.toSorted((a, b) => b.conflicts - a.conflicts || b.claims - a.claims || (a.name < b.name ? -1 : 1))
}

const DAY = 86_400_000

const daysOf = (day: string | null): number | null => (day === null ? null : Date.parse(day) / DAY)

const endsOfDate = ({ from, to }: DateInterval) => ({ low: daysOf(from), high: daysOf(to) })

/** What the words allow: "about 40" is a stretch, "at least 40" has no end above. */
const endsOfFigure = ({ value, low, high }: Interval) =>
  low === null && high === null ? { low: value, high: value } : { low, high }

/** Both ends of what a value allows, for a chart. */
const endsOf = (value: Value): Pick<LedgerCell, 'low' | 'high'> => {
  if (value.type === 'interval') return endsOfFigure(value)
  return value.type === 'date' ? endsOfDate(value) : { low: null, high: null }
}

const cellOf = async (claim: StoredClaim, footing: Footing, desk: Desk): Promise<LedgerCell> => ({
  ...{ claim: claim.id, words: await wordsOf(claim, desk), value: visible(valueInShort(claim.body.value)), footing },
  ...endsOf(claim.body.value),
  day: dayOf(claim, desk),
  at: placeOf(await desk.open(claim.source), claim.body.words),
})

const dayOf = ({ source, body }: StoredClaim, { board }: Desk): string | null =>
  body.time?.to ?? publishedOn(board.sources.get(source))

const publishedOn = (source: SourceSummary | undefined): string | null => source?.metadata.published?.value ?? null

const ORDER: readonly Footing[] = ['conflict', 'explained', 'single', 'agreed']

/** The footing of a slot is the one of its claims that asks for most. */
const worst = (footings: readonly Footing[]): Footing => ORDER.find((each) => footings.includes(each)) ?? 'single'

/** A chart holds one unit: figures in several units, or words, are only listed. */
const scaleOf = (claims: readonly StoredClaim[]): LedgerSlot['scale'] => {
  const values = claims.map(({ body }) => body.value)
  if (values.length < 2) return null
  if (values.every(({ type }) => type === 'date')) return 'date'
  const units = new Set(values.map((value) => (value.type === 'interval' ? value.unit : null)))
  return units.size === 1 && !units.has(null) ? 'figure' : null
}

const rowOf = ({ id, name, kind }: Thing, claims: readonly StoredClaim[], { board }: Desk): ThingRow => ({
  ...{
    id,
    name: visible(name),
    kind,
    claims: claims.length,
    sources: new Set(claims.map(({ source }) => source)).size,
  },
  conflicts: board.disputes.filter(({ thing }) => thing.id === id).flatMap(({ comparisons }) => comparisons).length,
})

const byTime = (a: SourceSummary, b: SourceSummary): number =>
  (publishedOn(a) ?? '').localeCompare(publishedOn(b) ?? '') || (a.id < b.id ? -1 : 1)

/** What is known of a thing, slot by slot; null where there is none of this id. */
export const ledgerShown = async (id: string, desk: Desk, store: Store): Promise<LedgerShown | null> => {
  const thing = desk.board.things.get(id)
  if (thing === undefined) return null
  const { claims } = await store.claims({ ids: thing.mentions })
  const signs = signsIn(desk)
  const footingOf = ({ id: claim, witnesses }: StoredClaim): Footing => {
    const sign = signs.get(claim)
    return sign === 'conflict' || sign === 'explained' ? sign : (witnesses ?? 1) > 1 ? 'agreed' : 'single'
  }
  const sources = [...new Set(claims.map(({ source }) => source))]
    .flatMap((source) => desk.board.sources.get(source) ?? [])
    .toSorted(byTime)
  const explained = claims.filter((claim) => footingOf(claim) === 'explained')
  const counts = await countsOf(explained, desk, store)
  const slotShown = async (slot: string): Promise<LedgerSlot> => {
    const own = claims.filter(({ body }) => body.slot === slot)
    const of = (source: string) => own.filter((claim) => claim.source === source)
    return {
      ...{ slot, title: visible(inQuestion(thing, slot)), footing: worst(own.map(footingOf)), scale: scaleOf(own) },
      counts: counts.filter((count) => count.slot === slot).map(({ steps }) => steps),
      cells: await Promise.all(
        sources.map((source) => Promise.all(of(source.id).map((claim) => cellOf(claim, footingOf(claim), desk)))),
      ),
    }
  }
  const slots = [...new Set(claims.map(({ body }) => body.slot))].sort()
  return {
    thing: rowOf(thing, claims, desk),
    ...{ sources: sources.map(sourceInShort), slots: await Promise.all(slots.map(slotShown)) },
  }
}
