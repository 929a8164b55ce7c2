import { groupsOf } from '../framing/matrix.ts'
import { type Shift, type Side, shiftsOf } from '../framing/shift.ts'
import type { SourceSummary } from '../store/index.ts'
import { type Framing, isDenied } from './framings.ts'

/** A set of sources with its name. */
export interface NamedSide {
  readonly name: string
  readonly sources: readonly SourceSummary[]
}

/** The two sets of sources that are held against each other. */
export type Sides = readonly [a: NamedSide, b: NamedSide]

/** One side of a shift: its framings that are asserted, how many more are denied, and its sources with any. */
export interface FramedSide {
  readonly name: string
  readonly framings: readonly Framing[]
  readonly denied: number
  readonly sources: number
}

/** How framing shifted from one side to the other. */
export interface SideShift {
  readonly a: FramedSide
  readonly b: FramedSide
  readonly shifts: readonly Shift[]
}

const framedSide = (framings: readonly Framing[], { name, sources }: NamedSide): FramedSide => {
  const ids = new Set(sources.map(({ id }) => id))
  const inside = framings.filter(({ source }) => ids.has(source.id))
  const asserted = inside.filter((framing) => !isDenied(framing))
  return {
    ...{ name, framings: asserted, denied: inside.length - asserted.length },
    sources: new Set(asserted.map(({ source }) => source.id)).size,
  }
}

/** The frames of each sentence of each source, both in an order that is always the same: another changes the intervals. */
const drawable = ({ framings }: FramedSide): Side =>
  groupsOf(framings, { keyOf: ({ source }) => source.path, inOrder: true }).map(({ items: ofSource }) =>
    groupsOf(ofSource, { keyOf: ({ found }) => `${found.span.start}`, inOrder: true }).map(({ items: ofSentence }) =>
      ofSentence.map(({ found }) => found.body.frame),
    ),
  )

/** The shift of each frame from one side to the other; denied framings say the contrary and are left out. */
export const shiftOfSides = (framings: readonly Framing[], sides: Sides): SideShift => {
  const [a, b] = [framedSide(framings, sides[0]), framedSide(framings, sides[1])]
  const some = a.framings.length > 0 && b.framings.length > 0
  return { a, b, shifts: some ? shiftsOf(drawable(a), drawable(b)) : [] }
}

/** Below so many sources a side, the interval tells little of what other articles would say. */
export const FEW_SOURCES = 5

/** What the figures are, and what they can't tell, in plain sentences. */
export const notesOnShift = ({ a, b }: SideShift): readonly string[] => {
  const denied = a.denied + b.denied
  const few = Math.min(a.sources, b.sources) < FEW_SOURCES
  return [
    'A share is the part of all framings of that side; where one frame gains, others lose. A framing is one sentence with one target and frame.',
    'The interval comes from 2,000 draws of sources, and of sentences within them. Where it holds 0, chance alone may give such a difference; with many frames, one may lie outside by chance too.',
    ...(few
      ? [
          `There are ${a.sources} and ${b.sources} sources, and under ${FEW_SOURCES} a side the interval is too narrow: it tells how these articles differ, not how their outlets or times do.`,
        ]
      : []),
    ...(denied > 0 ? [`Framings that are denied (“no partner of ours”) are left out: ${denied}.`] : []),
  ]
}
