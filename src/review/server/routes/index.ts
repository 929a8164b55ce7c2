import type { Hono } from 'hono'
import type { Site } from '../site.ts'
import { annotationRoutes } from './annotations.ts'
import { checkRoutes } from './check.ts'
import { claimRoutes } from './claims.ts'
import { collectionRoutes } from './collections.ts'
import { deskRoutes } from './desk.ts'
import { disputeRoutes } from './disputes.ts'
import { entityRoutes } from './entities.ts'
import { frameRoutes } from './frames.ts'
import { ledgerRoutes } from './ledger.ts'
import { mergeRoutes } from './merges.ts'
import { noteRoutes } from './notes.ts'
import { reviewRoutes } from './reviews.ts'
import { searchRoutes } from './search.ts'
import { sourceRoutes } from './sources.ts'
import { termRoutes } from './terms.ts'
import { todayRoutes } from './today.ts'

/** All that the page can ask for: a page's routes are added by a file and a line. */
export const ROUTES: readonly ((site: Site) => Hono)[] = [
  deskRoutes,
  disputeRoutes,
  checkRoutes,
  claimRoutes,
  collectionRoutes,
  annotationRoutes,
  entityRoutes,
  frameRoutes,
  ledgerRoutes,
  mergeRoutes,
  noteRoutes,
  reviewRoutes,
  searchRoutes,
  sourceRoutes,
  termRoutes,
  todayRoutes,
]
