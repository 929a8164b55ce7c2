import type { Codebook, CueMeaning } from './codebook.ts'
import type { Match } from './cue-matcher.ts'
import type { Unit } from './reading.ts'
import type { Phrase } from './viewer.ts'

/** The cues of one frame in one sentence, in order, with their joint score, 0…1. */
export interface Evidence {
  readonly frame: string
  readonly cues: readonly Match<CueMeaning>[]
  readonly strongest: Match<CueMeaning>
  readonly score: number
}

type Found = Match<CueMeaning>

const touch = (a: Found, b: Found): boolean => a.from < b.to && b.from < a.to

/** Stronger first, then longer, then earlier. */
const byStrength = (a: Found, b: Found): number =>
  b.meaning.weight - a.meaning.weight || b.to - b.from - (a.to - a.from) || a.from - b.from

/** Keeps the strongest of cues that overlap, and one of those that say the same words: "roads" twice is one cue. */
const independent = (units: readonly Unit[], found: readonly Found[]): readonly Found[] => {
  const kept: Found[] = []
  const said = new Set<string>()
  for (const cue of [...found].sort(byStrength)) {
    const words = units
      .slice(cue.from, cue.to)
      .map((unit) => unit.keys[0])
      .join(' ')
    if (said.has(words) || kept.some((other) => touch(cue, other))) continue
    said.add(words)
    kept.push(cue)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** Cues count like independent witnesses: two of 0.3 are 0.51 together. */
const jointScore = (cues: readonly Found[]): number => {
  const doubt = cues.reduce((product, { meaning }) => product * (1 - meaning.weight), 1)
  return Math.round((1 - doubt) * 100) / 100
}

/** The cues of one frame that no inhibitor touches. */
const uninhibited = (matches: readonly Found[], frame: string): readonly Found[] => {
  const own = matches.filter(({ meaning }) => meaning.frame === frame)
  const inhibitors = own.filter(({ meaning }) => meaning.group === 'inhibitors')
  return own.filter(({ meaning }) => meaning.weight > 0).filter((cue) => !inhibitors.some((other) => touch(cue, other)))
}

const weigh = (units: readonly Unit[], frame: string, found: readonly Found[]): Evidence | null => {
  const cues = independent(units, found)
  const strongest = [...cues].sort(byStrength)[0]
  if (strongest === undefined || strongest.meaning.group === 'hints') return null
  return { frame, cues, strongest, score: jointScore(cues) }
}

/**
 * The frames of a sentence whose cues together reach the threshold of the codebook, or the lower one of frames that go on
 * from the sentence before. The words that name from whose side a sentence is seen are no cue, nor is a name: a
 * Partnership Act frames nobody.
 */
export const evidenceIn = (
  codebook: Codebook,
  { units, viewpoint }: { readonly units: readonly Unit[]; readonly viewpoint: Phrase | null },
  continued: ReadonlySet<string>,
): readonly Evidence[] => {
  const isViewer = ({ from }: Found): boolean => viewpoint !== null && viewpoint.from <= from && from < viewpoint.to
  const isName = ({ from, to }: Found): boolean => units.slice(from, to).every(({ named }) => named)
  const matches = codebook.match(units).filter((match) => !isViewer(match) && !isName(match))
  const frames = [...new Set(matches.map(({ meaning }) => meaning.frame))].sort()
  return frames
    .map((frame) => weigh(units, frame, uninhibited(matches, frame)))
    .filter((evidence) => evidence !== null)
    .filter(({ frame, score }) => score >= (continued.has(frame) ? codebook.continued : codebook.threshold))
}

/** Remembers the frames of the last sentence of a paragraph. */
export const makeContinued = (): {
  readonly before: (block: number) => ReadonlySet<string>
  readonly after: (block: number, found: readonly Evidence[]) => void
} => {
  let last: { readonly block: number; readonly frames: ReadonlySet<string> } = { block: -1, frames: new Set() }
  return {
    before: (block) => (block === last.block ? last.frames : new Set()),
    after: (block, found) => {
      last = { block, frames: new Set(found.map(({ frame }) => frame)) }
    },
  }
}
