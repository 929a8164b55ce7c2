import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Store } from '../../store/index.ts'
import type { DeskShown, Problem } from '../contract.ts'
import { deskOf } from './desk.ts'
import { disputeShown, triedOn } from './dispute.ts'
import { type Gate, headers, onlyOwn, withToken } from './guard.ts'
import { JUDGEMENT_SHAPE, judge, undo } from './judge.ts'
import { queueOf } from './queue.ts'
import { sourceRows, sourceShown } from './source.ts'

/** What a review desk is opened on. `pages` is the folder of the built page; `person` decides. */
export interface ReviewOptions extends Gate {
  readonly store: Store
  readonly pages: string
  readonly person: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
}

const problem = (error: string): Problem => ({ error })

const MISSING = problem('There is nothing of this name any more: the sources may have changed. Go back to the list.')

const LARGEST_BODY = 100_000

/** The interface of the page: JSON in, JSON out. */
const api = ({ store, person, readOnly }: ReviewOptions): Hono => {
  const read = deskOf(store)
  const found = <T>(value: T | null) =>
    value === null ? Response.json(MISSING, { status: 404 }) : Response.json(value)
  return new Hono()
    .get('/desk', async (context) => {
      const rows = await queueOf(await read())
      const open = rows.filter(({ ruled }) => ruled === null || ruled.isWidened || ruled.ruling === 'later').length
      const sources = (await store.sources()).length
      return context.json({ person, readOnly, openDisputes: open, disputes: rows.length, sources } satisfies DeskShown)
    })
    .get('/disputes', async (context) => context.json(await queueOf(await read())))
    .get('/disputes/:id', async ({ req }) => found(await disputeShown(req.param('id'), await read())))
    .get('/disputes/:id/tried', async ({ req }) => found(await triedOn(req.param('id'), await read(), store)))
    .get('/sources', async (context) => context.json(await sourceRows(await read(), store)))
    .get('/sources/:id', async ({ req }) => found(await sourceShown(req.param('id'), await read(), store)))
    .post('/judgements', async (context) => {
      const asked = JUDGEMENT_SHAPE.safeParse(await context.req.json().catch(() => null))
      if (!asked.success)
        return context.json(problem('The page asked for something that the desk does not know: load it again.'), 400)
      const judged = await judge(asked.data, person, await read(), store)
      return typeof judged === 'string' ? context.json(problem(judged), 409) : context.json(judged, 201)
    })
    .post('/undo', async (context) => context.json(await undo(person, await read(), store)))
}

const file = async (path: string): Promise<Response> => {
  const bytes = await readFile(path)
  const isHashed = path.includes('assets')
  const caching = isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', 'cache-control': caching },
  })
}

/** The review desk: handlers from request to response, tested without a socket. */
export const reviewApp = (options: ReviewOptions): Hono =>
  new Hono()
    .use(headers)
    .use(onlyOwn(options))
    .use(withToken(options))
    .use(bodyLimit({ maxSize: LARGEST_BODY }))
    .route('/api', api(options))
    .get('/api/*', (context) => context.json(MISSING, 404))
    .get('/assets/:name{[A-Za-z0-9_.-]+}', ({ req }) => file(join(options.pages, 'assets', req.param('name'))))
    .get('*', () => file(join(options.pages, 'index.html')))
    .onError((error, context) =>
      context.json(problem(`${error.message}. Reload the page; if it stays, see the terminal.`), 500),
    )
