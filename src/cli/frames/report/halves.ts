import { type Framing, isDenied } from '../../../coding/framings.ts'
import { type SideShift, shiftOfSides } from '../../../coding/shift-of-sides.ts'
import type { SourceSummary } from '../../../store/index.ts'
import { sidesOf } from '../sides.ts'

/** The shift from an earlier to a later half of the sources; null where their dates allow none. */
export type HalfShift = SideShift | null

/** Half of one source says nothing of a change. */
const LEAST_SOURCES = 2

const datedSources = (framings: readonly Framing[]): readonly SourceSummary[] => [
  ...new Map(
    framings
      .filter((framing) => !isDenied(framing) && framing.source.metadata.published !== undefined)
      .map(({ source }) => [source.id, source]),
  ).values(),
]

/** The day that parts sources most evenly into those before it and those since; null where all have one day. */
const middleOf = (days: readonly string[]): string | null => {
  const before = (day: string): number => days.filter((other) => other < day).length
  const unevenness = (day: string): number => Math.abs(days.length - 2 * before(day))
  const possible = days.filter((day) => Math.min(before(day), days.length - before(day)) >= LEAST_SOURCES)
  return [...new Set(possible)].sort((a, b) => unevenness(a) - unevenness(b) || (a < b ? -1 : 1))[0] ?? null
}

/** The shift of framings between the two halves of their sources, by date. */
export const shiftOfHalves = (framings: readonly Framing[]): HalfShift => {
  const sources = datedSources(framings)
  const middle = middleOf(sources.flatMap(({ metadata }) => metadata.published?.value ?? []))
  return middle === null ? null : shiftOfSides(framings, sidesOf(sources, { before: middle }))
}
