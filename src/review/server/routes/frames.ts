import { type Context, Hono } from 'hono'
import { matrixCsv } from '../../../coding/matrix-csv.ts'
import { tablesOf } from '../../../coding/tables.ts'
import { chosenOf } from '../frames/chosen.ts'
import { CODING_SHAPE, code } from '../frames/code.ts'
import { cellShown, nextCodings } from '../frames/codings.ts'
import { framedOf } from '../frames/framed.ts'
import { FRAMES_QUERY, type FramesQuery, layoutOf } from '../frames/query.ts'
import { framesShown } from '../frames/table.ts'
import { problem, type Site, UNKNOWN } from '../site.ts'

/** Saved under this name, never opened as a page of the desk. */
const CSV = { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="frames.csv"' }

const queryIn = (context: Context): FramesQuery | null => {
  const asked = FRAMES_QUERY.safeParse(context.req.query())
  return asked.success && asked.data.rows !== asked.data.columns ? asked.data : null
}

/** Matrices of framings, the sentences of a cell, what to judge next, and what people say of codings. */
export const frameRoutes = (site: Site): Hono => {
  const framed = framedOf(site.store)
  const answer =
    (make: (query: FramesQuery) => Promise<Response>) =>
    async (context: Context): Promise<Response> => {
      const query = queryIn(context)
      return query === null ? Response.json(UNKNOWN, { status: 400 }) : make(query)
    }
  const chosen = (query: FramesQuery) => chosenOf(query, framed, site)
  return new Hono()
    .get(
      '/frames',
      answer(async (query) => Response.json(framesShown(await chosen(query), query))),
    )
    .get(
      '/frames/cell',
      answer(async (query) => Response.json(await cellShown(await chosen(query), query, site))),
    )
    .get(
      '/frames/next',
      answer(async (query) => Response.json(await nextCodings(await chosen(query), query, { framed, site }))),
    )
    .get(
      '/frames/csv',
      answer(async (query) => {
        const { counted, calendar } = await chosen(query)
        const layout = layoutOf(query)
        return new Response(matrixCsv(tablesOf(counted, layout, calendar), layout), { headers: CSV })
      }),
    )
    .post('/codings', async (context) => {
      const asked = CODING_SHAPE.safeParse(await context.req.json().catch(() => null))
      if (!asked.success) return context.json(UNKNOWN, 400)
      const said = await code(asked.data, framed, site)
      return typeof said === 'string' ? context.json(problem(said), 409) : context.json(said, 201)
    })
}
