import type { Calendar } from '../../../coding/dimensions.ts'
import { judged } from '../../../coding/framings.ts'
import { spokenDays } from '../../../coding/spoken.ts'
import { groupsOf } from '../../../framing/matrix.ts'
import type { CodebookChoice, FramesShown } from '../../contract/index.ts'
import type { Site } from '../site.ts'
import { visible } from '../words.ts'
import type { Framed, Voiced } from './framed.ts'
import type { FramesQuery } from './query.ts'

/** The framings that the page asks for, and what else there was to choose. Rejected ones are not counted. */
export interface Chosen {
  readonly codebooks: readonly CodebookChoice[]
  readonly codebook: string
  readonly targets: FramesShown['targets']
  readonly all: readonly Voiced[]
  readonly counted: readonly Voiced[]
  readonly calendar: Calendar
}

/** Finds the framings that the page asks for. */
export const chosenOf = async (query: FramesQuery, framed: Framed, { store }: Site): Promise<Chosen> => {
  const codebooks = await framed.codebooks()
  const codebook = codebooks.find(({ name }) => name === query.codebook)?.name ?? codebooks[0]?.name ?? ''
  const unjudged = await framed.framings(codebook)
  const voices = new Map(unjudged.map(({ found, voice }) => [found.id, voice]))
  const framings = judged(unjudged, await store.codingReviews()).map(
    (one): Voiced => ({ ...one, voice: voices.get(one.found.id) ?? 'described' }),
  )
  const targets = groupsOf(framings, { keyOf: ({ found }) => visible(found.body.target), inOrder: false })
  const all = targets.find(({ key }) => key === query.target)?.items ?? (query.target === undefined ? framings : [])
  const usesSpoken = query.rows === 'spoken' || query.columns === 'spoken'
  return {
    ...{ codebooks, codebook, all, counted: all.filter(({ status }) => status !== 'rejected') },
    targets: targets.map(({ key, items }) => ({ name: key, count: items.length })),
    calendar: { grain: query.by, spoken: usesSpoken ? await spokenDays(store, all) : new Map() },
  }
}
