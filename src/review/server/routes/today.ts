import { Hono } from 'hono'
import { z } from 'zod'
import { type Site, UNKNOWN } from '../site.ts'
import { todayShown } from '../today/today.ts'

const RUN = z.coerce.number().int().min(0).optional()
const QUERY = z.object({ from: RUN, to: RUN })

/** What changed between two runs of ingest; null where nothing was ever taken in. */
export const todayRoutes = (site: Site): Hono =>
  new Hono().get('/today', async ({ req, json }) => {
    const asked = QUERY.safeParse(req.query())
    return asked.success ? json(await todayShown(asked.data, site)) : json(UNKNOWN, 400)
  })
