import { isOpen } from '../contract/index.ts'
import { queueOf } from './queue.ts'
import type { Site } from './site.ts'

/** How much open work there is, by the address of its page: a page that counts some is added by a line. */
const COUNTS: Readonly<Record<string, (site: Site) => Promise<number>>> = {
  '/disputes': async ({ read }) => (await queueOf(await read())).filter(isOpen).length,
  '/reviews': async ({ read }) => (await queueOf(await read())).filter(({ ruled }) => ruled?.isDivided).length,
  '/sources': async ({ store }) => (await store.sources()).length,
}

/** All counts that stand beside the names of pages. */
export const openWork = async (site: Site): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(COUNTS).map(async ([path, count]) => [path, await count(site)] as const)),
  )
