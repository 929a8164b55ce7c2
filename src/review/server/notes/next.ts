import type { NextNote, NotePlace } from '../../contract/index.ts'
import { byThing } from '../../contract/index.ts'
import { inOrderOfWork } from '../claims/list.ts'
import type { Desk } from '../desk.ts'
import { queueOf } from '../queue.ts'
import type { Site } from '../site.ts'
import { notedPlaces, pathOf } from './shown.ts'

/** Ids in the order in which the page of each sort lists them. */
const ORDERS: {
  readonly [On in NotePlace['on']]: (ids: readonly string[], desk: Desk, site: Site) => Promise<readonly string[]>
} = {
  dispute: async (_, desk) => byThing(await queueOf(desk)).flatMap((rows) => rows.map(({ id }) => id)),
  claim: async (ids, desk, { store }) => inOrderOfWork((await store.claims({ ids })).claims, desk).map(({ id }) => id),
  source: async (_, { board }) => [...board.sources.keys()],
}

const SORTS = ['dispute', 'claim', 'source'] as const

/** The next thing with a note after the one of this id: by the list of its page, then on those of the pages that follow. */
export const nextNote = async (from: string | null, site: Site): Promise<NextNote> => {
  const [desk, places] = [await site.read(), await notedPlaces(site)]
  const noted = new Map(places.map((place) => [place.id, place] as const))
  const ids = [...noted.keys(), ...(from === null ? [] : [from])]
  const order = (await Promise.all(SORTS.map((sort) => ORDERS[sort](ids, desk, site)))).flat()
  const at = from === null ? -1 : order.indexOf(from)
  const next = [...order.slice(at + 1), ...order.slice(0, at + 1)].flatMap((id) => noted.get(id) ?? [])[0]
  return { path: next === undefined ? null : pathOf(next) }
}
