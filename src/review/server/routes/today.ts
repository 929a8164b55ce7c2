import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { PeriodAsked, Section } from '../../../telling/changes/index.ts'
import { keeper } from '../keeper.ts'
import { type Site, UNKNOWN } from '../site.ts'
import { goneShown } from '../today/gone.ts'
import { todayShown } from '../today/today.ts'

const RUN = z.coerce.number().int().min(0)
const DAY = z.iso.date()
const END = z.union([RUN, DAY]).optional()
const QUERY = z.object({ from: END, to: END })

const DAY_LONG = 86_400_000

/** Either end is a run or a day, UTC: from the beginning of the one day to the end of the other. */
const periodAsked = ({ from, to }: z.infer<typeof QUERY>): PeriodAsked => ({
  ...(typeof from === 'string' ? { since: new Date(from).toISOString() } : { from }),
  ...(typeof to === 'string' ? { until: new Date(Date.parse(to) + DAY_LONG).toISOString() } : { to }),
})

/** What changed between two runs of ingest, or two days; null where nothing was ever taken in. */
export const todayRoutes = (site: Site): Hono => {
  const framing = keeper<Section>(site.store)
  const answer =
    (make: (asked: PeriodAsked) => Promise<unknown>) =>
    async ({ req, json }: Context): Promise<Response> => {
      const asked = QUERY.safeParse(req.query())
      return asked.success ? json(await make(periodAsked(asked.data))) : json(UNKNOWN, 400)
    }
  return new Hono()
    .get(
      '/today',
      answer((asked) => todayShown(asked, site, framing)),
    )
    .get(
      '/today/gone',
      answer((asked) => goneShown(asked, site)),
    )
}
