import { Hono } from 'hono'
import { z } from 'zod'
import { ANNOTATION_SHAPE, addAnnotation } from '../annotations/add.ts'
import { wordsOffered } from '../annotations/offer.ts'
import { found, problem, type Site, UNKNOWN } from '../site.ts'

const OFFSET = z.coerce.number().int().min(0)
const PLACE = z.object({ block: OFFSET, start: OFFSET, end: OFFSET })

/** What may be said of chosen words of a source, and what people add to it by hand. */
export const annotationRoutes = (site: Site): Hono =>
  new Hono()
    .get('/sources/:id/words', async ({ req }) => {
      const place = PLACE.safeParse(req.query())
      return found(place.success ? await wordsOffered(req.param('id'), place.data, await site.read(), site) : null)
    })
    .post('/annotations', async ({ req, json }) => {
      const asked = ANNOTATION_SHAPE.safeParse(await req.json().catch(() => null))
      if (!asked.success) return json(UNKNOWN, 400)
      const added = await addAnnotation(asked.data, site)
      return typeof added === 'string' ? json(problem(added), 409) : json(added, 201)
    })
