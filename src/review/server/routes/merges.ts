import { Hono } from 'hono'
import { MERGE_SHAPE, merge } from '../merges/merge.ts'
import { previewOf } from '../merges/preview.ts'
import { TRIED_SHAPE } from '../merges/proposed.ts'
import { problem, type Site, UNKNOWN } from '../site.ts'

/** Merges and splits of things and of names: what each would change, and each as it is written down. */
export const mergeRoutes = (site: Site): Hono =>
  new Hono()
    .post('/merges/preview', async (context) => {
      const asked = TRIED_SHAPE.safeParse(await context.req.json().catch(() => null))
      if (!asked.success) return context.json(UNKNOWN, 400)
      const preview = await previewOf(asked.data, site)
      return typeof preview === 'string' ? context.json(problem(preview), 409) : context.json(preview)
    })
    .post('/merges', async (context) => {
      const asked = MERGE_SHAPE.safeParse(await context.req.json().catch(() => null))
      if (!asked.success) return context.json(UNKNOWN, 400)
      const said = await merge(asked.data, site)
      return typeof said === 'string' ? context.json(problem(said), 409) : context.json(said, 201)
    })
