import { Hono } from 'hono'
import type { DeskShown } from '../../contract/index.ts'
import { openWork } from '../open-work.ts'
import type { Site } from '../site.ts'
import { undo } from '../undo.ts'

/** What the head of every page shows, and undo, which is one over all pages. */
export const deskRoutes = (site: Site): Hono =>
  new Hono()
    .get('/desk', async (context) => {
      const { person, readOnly, isBlind } = site
      return context.json({ person, readOnly, blind: await isBlind(), open: await openWork(site) } satisfies DeskShown)
    })
    .post('/undo', async (context) => context.json(await undo(site)))
