import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Hono } from 'hono'
import type { Measure } from '../../domain/index.ts'
import type { ReadDraft } from '../../memos/index.ts'
import type { Store } from '../../store/index.ts'
import { blindStore } from './blind-store.ts'
import { withinBounds } from './bounds.ts'
import { withinCollections } from './collections.ts'
import { deskOf } from './desk.ts'
import { type Gate, headers, onlyOwn, withToken } from './guard.ts'
import { ROUTES } from './routes/index.ts'
import { MISSING, problem, type Site } from './site.ts'

/** What a review desk is opened on. `pages` is the folder of the built page; `person` decides. */
export interface ReviewOptions extends Gate {
  readonly store: Store
  readonly pages: string
  readonly person: string
  /** Whether the person sees nothing that others have said, until their pass is finished. */
  readonly blind: boolean
  readonly measure: Measure
  readonly compareSoon: () => void
  readonly compareNow: () => Promise<void>
  readonly readDraft: ReadDraft
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
}

const answers = (site: Site): Hono => ROUTES.reduce((app, routes) => app.route('/', routes(site)), new Hono())

/** The interface of the page: JSON in, JSON out. */
const api = (options: ReviewOptions): Hono => {
  const { store, isBlind } = blindStore(options)
  const site: Site = { ...options, collection: null, store, whole: options.store, isBlind, read: deskOf(store) }
  return new Hono().route('/', withinCollections(site, answers)).route('/', answers(site))
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
    .use(withinBounds)
    .route('/api', api(options))
    .get('/api/*', (context) => context.json(MISSING, 404))
    .get('/assets/:name{[A-Za-z0-9_.-]+}', ({ req }) => file(join(options.pages, 'assets', req.param('name'))))
    .get('*', () => file(join(options.pages, 'index.html')))
    .onError((error, context) =>
      context.json(problem(`${error.message}. Reload the page; if it stays, see the terminal.`), 500),
    )
