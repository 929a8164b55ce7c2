import { Hono } from 'hono'
import { fileShown } from '../file.ts'
import { revisionsShown } from '../revisions.ts'
import { found, type Site } from '../site.ts'
import { sourceRows, sourceShown } from '../source.ts'
import { standingShown } from '../standing.ts'

/** The list of sources, and each as it reads. */
export const sourceRoutes = ({ store, read }: Site): Hono =>
  new Hono()
    .get('/sources', async (context) => context.json(await sourceRows(await read(), store)))
    .get('/sources/:id/file', async ({ req }) => {
      const { 1: start, 2: end } = /^(\d{1,9})-(\d{1,9})$/.exec(req.query('at') ?? '') ?? []
      return found(await fileShown(req.param('id'), { start: Number(start ?? 0), end: Number(end ?? 0) }, await read()))
    })
    .get('/sources/:id/revisions', async ({ req }) => found(await revisionsShown(req.param('id'), await read(), store)))
    .get('/sources/:id/standing', async ({ req }) => found(await standingShown(req.param('id'), await read(), store)))
    .get('/sources/:id', async ({ req }) =>
      found(await sourceShown({ id: req.param('id'), at: req.query('at') }, await read(), store)),
    )
