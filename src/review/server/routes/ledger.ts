import { Hono } from 'hono'
import { ledgerShown, thingRows } from '../ledger.ts'
import { found, type Site } from '../site.ts'

/** All things, and what is known of each. */
export const ledgerRoutes = ({ store, read }: Site): Hono =>
  new Hono()
    .get('/ledger', async (context) => context.json(await thingRows(await read(), store)))
    .get('/ledger/:id', async ({ req }) => found(await ledgerShown(req.param('id'), await read(), store)))
