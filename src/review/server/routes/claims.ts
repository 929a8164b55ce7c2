import { Hono } from 'hono'
import { z } from 'zod'
import { claimShown, wordsRead } from '../claims/claim.ts'
import { claimLister } from '../claims/list.ts'
import { REVIEW_SHAPE, reviewClaims } from '../claims/review.ts'
import { found, problem, type Site, UNKNOWN } from '../site.ts'

const WORDS = z.string().trim().min(1).max(200).optional()
const COUNT = z.coerce.number().int().min(0)

const ASKED = z.object({
  ...{ source: WORDS, entity: WORDS, slot: WORDS, speaker: WORDS, frame: WORDS, date: WORDS },
  kind: z.enum(['interval', 'date', 'entity', 'place', 'truth', 'wording', 'term']).optional(),
  status: z.enum(['unreviewed', 'accepted', 'rejected', 'edited']).optional(),
  witnesses: COUNT.optional(),
  offset: COUNT.default(0),
  limit: COUNT.max(500).default(100),
})

const PLACE = z.object({ start: COUNT, end: COUNT })

/** The table of claims, each claim, and what people say of them. */
export const claimRoutes = (site: Site): Hono => {
  const list = claimLister(site.store)
  return new Hono()
    .get('/claims', async ({ req, json }) => {
      const asked = ASKED.safeParse(req.query())
      return asked.success ? json(await list(asked.data, await site.read())) : json(UNKNOWN, 400)
    })
    .get('/claims/:id', async ({ req }) => found(await claimShown(req.param('id'), await site.read(), site)))
    .get('/claims/:id/reading', async ({ req }) => {
      const place = PLACE.safeParse(req.query())
      return found(place.success ? await wordsRead(req.param('id'), place.data, site) : null)
    })
    .post('/claims/reviews', async ({ req, json }) => {
      const asked = REVIEW_SHAPE.safeParse(await req.json().catch(() => null))
      if (!asked.success) return json(UNKNOWN, 400)
      const reviews = await reviewClaims(asked.data, site)
      return typeof reviews === 'string' ? json(problem(reviews), 409) : json(reviews, 201)
    })
}
