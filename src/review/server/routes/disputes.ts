import { Hono } from 'hono'
import { disputeShown, triedOn } from '../dispute.ts'
import { JUDGEMENT_SHAPE, judge } from '../judge.ts'
import { queueOf } from '../queue.ts'
import { found, problem, type Site, UNKNOWN } from '../site.ts'

/** The queue of disputes, each dispute, and what people say of them. */
export const disputeRoutes = (site: Site): Hono => {
  const { store, person, read } = site
  return new Hono()
    .get('/disputes', async (context) => context.json(await queueOf(await read())))
    .get('/disputes/:id', async ({ req }) => found(await disputeShown(req.param('id'), await read(), person)))
    .get('/disputes/:id/tried', async ({ req }) => found(await triedOn(req.param('id'), await read(), store)))
    .post('/judgements', async (context) => {
      const asked = JUDGEMENT_SHAPE.safeParse(await context.req.json().catch(() => null))
      if (!asked.success) return context.json(UNKNOWN, 400)
      const judged = await judge(asked.data, site)
      return typeof judged === 'string' ? context.json(problem(judged), 409) : context.json(judged, 201)
    })
}
