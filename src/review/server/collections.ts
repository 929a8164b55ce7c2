import { type Context, Hono } from 'hono'
import { collectionsOf, noSuchCollection } from '../../telling/collections.ts'
import { storeInCollection } from '../../telling/in-collection.ts'
import { deskOf } from './desk.ts'
import { MISSING, problem, type Site } from './site.ts'

/** The desk of one collection: it sees what stands within it, and writes to the whole. */
const siteIn = (site: Site, collection: string): Site => {
  const store = storeInCollection(site.store, collection)
  return { ...site, collection, store, read: deskOf(store) }
}

/** The request without the collection in its address. */
const inner = ({ req }: Context): Request => {
  const url = new URL(req.url)
  url.pathname = url.pathname.replace(/^\/api\/c\/[^/]*/, '')
  return new Request(url, req.raw)
}

/** What goes wrong is told by whoever asked, as for the whole. */
const withOwnFaults = (answers: Hono): Hono =>
  answers
    .onError((error) => {
      throw error
    })
    .notFound(() => Response.json(MISSING, { status: 404 }))

/**
 * What the pages ask for within one collection: "/c/floods/disputes". `make` gives the answers of a site; those of each
 * collection are made when they are first asked for and kept.
 */
export const withinCollections = (site: Site, make: (site: Site) => Hono): Hono => {
  const made = new Map<string, Hono>()
  const answersOf = (collection: string): Hono => {
    const known = made.get(collection) ?? withOwnFaults(make(siteIn(site, collection)))
    made.set(collection, known)
    return known
  }
  return new Hono().all('/c/:collection/*', async (context) => {
    const name = context.req.param('collection')
    const collections = collectionsOf(await site.store.sources())
    if (!collections.some((each) => each.name === name))
      return context.json(problem(noSuchCollection(name, collections)), 404)
    return answersOf(name).fetch(inner(context))
  })
}
