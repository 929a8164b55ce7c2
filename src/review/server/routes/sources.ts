import { Hono } from 'hono'
import { found, type Site } from '../site.ts'
import { sourceRows, sourceShown } from '../source.ts'

/** The list of sources, and each as it reads. */
export const sourceRoutes = ({ store, read }: Site): Hono =>
  new Hono()
    .get('/sources', async (context) => context.json(await sourceRows(await read(), store)))
    .get('/sources/:id', async ({ req }) =>
      found(await sourceShown({ id: req.param('id'), at: req.query('at') }, await read(), store)),
    )
