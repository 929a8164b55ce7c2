import { Hono } from 'hono'
import type { Entity } from '../../../domain/index.ts'
import { entitiesIn } from '../../../telling/entities-in.ts'
import { entityRow } from '../entities/rows.ts'
import { entityShown } from '../entities/shown.ts'
import { keeper } from '../keeper.ts'
import { found, type Site } from '../site.ts'

/** Who and what sources name, and why names are held for one. */
export const entityRoutes = ({ store, read }: Site): Hono => {
  const keep = keeper<readonly Entity[]>(store)
  const all = (): Promise<readonly Entity[]> => keep('entities', () => entitiesIn(store))
  return new Hono()
    .get('/entities', async (context) => context.json((await all()).map(entityRow)))
    .get('/entities/:id', async ({ req }) => {
      const around = { entities: await all(), decisions: await store.decisions() }
      return found(await entityShown(req.param('id'), around, await read(), store))
    })
}
