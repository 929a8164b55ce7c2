import { Hono } from 'hono'
import { found, problem, type Site, UNKNOWN } from '../site.ts'
import { TAKEN_BACK_SHAPE, takeTermBack, termsShown } from '../terms/said.ts'
import { tryTerm } from '../terms/try-term.ts'

/** Which words mean the same, what it would change if more did, and what is taken back of it. */
export const termRoutes = (site: Site): Hono =>
  new Hono()
    .get('/terms', async ({ json }) => json(await termsShown(site)))
    .get('/disputes/:id/same-term', async ({ req }) =>
      found(await tryTerm(req.param('id'), req.queries('word') ?? [], site)),
    )
    .post('/terms/taken-back', async ({ req, json }) => {
      const asked = TAKEN_BACK_SHAPE.safeParse(await req.json().catch(() => null))
      if (!asked.success) return json(UNKNOWN, 400)
      const undone = await takeTermBack(asked.data, site)
      return typeof undone === 'string' ? json(problem(undone), 409) : json(undone, 201)
    })
