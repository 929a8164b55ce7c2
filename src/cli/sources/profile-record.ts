import type { Framed } from '../../coding/framed-by.ts'
import type { Profile } from '../../telling/profile.ts'
import { standingCounts } from '../../telling/standing.ts'

/** How a source stands, for programs: each list holds ids. */
export const profileRecord = (profile: Profile, framed: readonly Framed[]) => {
  const { source, figures, stands, reviewed, earlier, corrected, oneWitness, sole, speakers, shared } = profile
  const { id, path, metadata } = source
  const published = metadata.published?.value ?? null
  return {
    ...{ id, path, title: metadata.title?.value ?? null, publisher: metadata.publisher?.value ?? null, published },
    kind: metadata.kind?.value ?? 'unknown',
    guessed: Object.entries(metadata).flatMap(([key, known]) => (known.said ? [] : [key])),
    ...figures,
    standing: standingCounts(stands),
    disputes: stands.map(({ dispute, isAlone, isWithMost, beside, against }) => ({
      ...{ id: dispute, alone: isAlone, withMost: isWithMost, beside, against },
    })),
    reviewed,
    ...{ revisions: earlier + 1, corrected, oneWitness, alone: sole, speakers, countsAsOneWith: shared },
    frames: framed.map(({ who: _, ...frame }) => frame),
  }
}
