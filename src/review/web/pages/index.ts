import type { DeskPage } from '../page.ts'
import { CHECK } from './check.tsx'
import { CLAIMS } from './claims.tsx'
import { DISPUTES } from './disputes.tsx'
import { ENTITIES } from './entities.tsx'
import { FRAMES } from './frames.tsx'
import { LEDGER } from './ledger.tsx'
import { REVIEWS } from './reviews.tsx'
import { SEARCH } from './search.tsx'
import { SOURCES } from './sources.tsx'
import { TODAY } from './today.tsx'

/** All pages in the order of the bar, the first one for the bare address: a page is added by a file and a line. */
export const PAGES: readonly DeskPage[] = [
  TODAY,
  DISPUTES,
  CLAIMS,
  SOURCES,
  LEDGER,
  FRAMES,
  ENTITIES,
  CHECK,
  REVIEWS,
  SEARCH,
]
