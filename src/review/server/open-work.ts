import { isOpen } from '../contract/index.ts'
import { unsaidClaims } from './claims/list.ts'
import type { Desk } from './desk.ts'
import { queueOf } from './queue.ts'
import type { Site } from './site.ts'

/** How much open work there is, by the address of its page: a page that counts some is added by a line. */
const COUNTS: Readonly<Record<string, (desk: Desk, site: Site) => Promise<number>>> = {
  '/disputes': async (desk) => (await queueOf(desk)).filter(isOpen).length,
  '/claims': async (desk, { store }) => (await unsaidClaims(desk, store)).length,
  '/reviews': async (desk) => (await queueOf(desk)).filter(({ ruled }) => ruled?.isDivided).length,
  '/sources': async (_, { store }) => (await store.sources()).length,
}

/** All counts that stand beside the names of pages. */
export const openWork = async (site: Site): Promise<Readonly<Record<string, number>>> => {
  const desk = await site.read()
  return Object.fromEntries(
    await Promise.all(Object.entries(COUNTS).map(async ([path, count]) => [path, await count(desk, site)] as const)),
  )
}
