import { Hono } from 'hono'
import { SEARCHED } from '../../contract/index.ts'
import { searchShown } from '../search.ts'
import { type Site, UNKNOWN } from '../site.ts'

/** More is no search. */
const LONGEST = 500

/** Search over text, claims, notes and things; "in" names those that are wanted, parted by commas. */
export const searchRoutes = (site: Site): Hono =>
  new Hono().get('/search', async ({ req, json }) => {
    const words = req.query('q') ?? ''
    const wanted = req.query('in')?.split(',')
    const among = SEARCHED.filter((one) => wanted === undefined || wanted.includes(one))
    if (words.length > LONGEST || among.length === 0) return json(UNKNOWN, 400)
    return json(await searchShown(words, among, site))
  })
