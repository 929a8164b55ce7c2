import { Hono } from 'hono'
import { finishPass, PASS_SHAPE } from '../reviews/finish.ts'
import { pairShown, reviewsShown } from '../reviews/reviews.ts'
import { found, problem, type Site, UNKNOWN } from '../site.ts'

/** Who judged how much, how far two people agree, and the end of a blind pass. */
export const reviewRoutes = (site: Site): Hono =>
  new Hono()
    .get('/reviews', async ({ json }) => json(await reviewsShown(await site.read(), site.store)))
    .get('/reviews/:a/:b', async ({ req }) =>
      found(await pairShown(req.param('a'), req.param('b'), await site.read(), site.store)),
    )
    .post('/passes', async ({ req, json }) => {
      const asked = PASS_SHAPE.safeParse(await req.json().catch(() => null))
      if (!asked.success) return json(UNKNOWN, 400)
      const pass = await finishPass(asked.data, site)
      return typeof pass === 'string' ? json(problem(pass), 409) : json(pass, 201)
    })
