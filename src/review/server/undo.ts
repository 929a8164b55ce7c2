import type { Undone } from '../contract/index.ts'
import { lastAnnotation } from './annotations/add.ts'
import { lastClaimAct } from './claims/review.ts'
import { lastCoding } from './frames/code.ts'
import { lastJudgement } from './judge.ts'
import { lastMerge } from './merges/merge.ts'
import { lastNote } from './notes/save.ts'
import type { Site } from './site.ts'
import { lastTerm } from './terms/said.ts'

/** Something that a person said and that still stands, and how to take it back. `decidedAt` is an ISO time, UTC. */
export interface Act {
  readonly decidedAt: string
  readonly takeBack: () => Promise<Undone>
}

/** The last act of the person of each sort: a sort of decision is added by a line. */
const LAST: readonly ((site: Site) => Promise<Act | null>)[] = [
  lastJudgement,
  lastClaimAct,
  lastCoding,
  lastMerge,
  lastTerm,
  lastAnnotation,
  lastNote,
]

/** Takes back the last thing that the person said, wherever it was. */
export const undo = async (site: Site): Promise<Undone> => {
  const acts = (await Promise.all(LAST.map((last) => last(site)))).flatMap((act) => act ?? [])
  const last = acts.toSorted((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1)).at(-1)
  return last === undefined ? { path: null, words: 'There is nothing of yours to take back.' } : last.takeBack()
}
