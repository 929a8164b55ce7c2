import { Hono } from 'hono'
import { z } from 'zod'
import { checkShown } from '../check.ts'
import { problem, type Site, UNKNOWN } from '../site.ts'

/** The name of the file; its ending tells the format. */
const NAME = z.string().min(1).max(255)

/** A draft, as the bytes of its file, held against the sources. */
export const checkRoutes = (site: Site): Hono =>
  new Hono().post('/check', async ({ req, json }) => {
    const name = NAME.safeParse(req.query('name'))
    if (!name.success) return json(UNKNOWN, 400)
    const shown = await checkShown({ name: name.data, bytes: new Uint8Array(await req.arrayBuffer()) }, site)
    return typeof shown === 'string' ? json(problem(shown), 422) : json(shown)
  })
