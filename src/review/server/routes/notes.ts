import { Hono } from 'hono'
import { NOTED } from '../../../domain/index.ts'
import { nextNote } from '../notes/next.ts'
import { NOTE_SHAPE, saveNote } from '../notes/save.ts'
import { notedPlaces, notesShown } from '../notes/shown.ts'
import { found, problem, type Site, UNKNOWN } from '../site.ts'

/** What has a note, the notes on each, the next one, and what people write. */
export const noteRoutes = (site: Site): Hono =>
  new Hono()
    .get('/notes', async ({ json }) => json(await notedPlaces(site)))
    .get('/notes/next', async ({ req, json }) => json(await nextNote(req.query('from') ?? null, site)))
    .get('/notes/:on/:id', async ({ req }) => {
      const on = NOTED.find((each) => each === req.param('on'))
      return found(on === undefined ? null : await notesShown({ on, id: req.param('id') }, site))
    })
    .post('/notes', async ({ req, json }) => {
      const asked = NOTE_SHAPE.safeParse(await req.json().catch(() => null))
      if (!asked.success) return json(UNKNOWN, 400)
      const saved = await saveNote(asked.data, site)
      return typeof saved === 'string' ? json(problem(saved), 409) : json(saved, 201)
    })
