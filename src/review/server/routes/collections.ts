import { Hono } from 'hono'
import { collectionsOf } from '../../../telling/collections.ts'
import type { CollectionRow } from '../../contract/index.ts'
import type { Site } from '../site.ts'

/** All collections, by name. */
export const collectionRoutes = ({ store }: Site): Hono =>
  new Hono().get('/collections', async ({ json }) => {
    const all = collectionsOf(await store.sources())
    return json(all.map(({ name, sources }): CollectionRow => ({ name, sources: sources.length })))
  })
