import { type Draw, seededDraw } from './seeded-draw.ts'

/** The frames of one sentence. */
type FramedSentence = readonly string[]

/** The sentences of each source of one side, each with one frame or more. */
export type Side = readonly (readonly FramedSentence[])[]

/** How many framings of a side have a frame, and which share of all of its framings that is. */
export interface Share {
  readonly count: number
  readonly share: number
}

/** How far the share of a frame on side `b` lies above that on side `a`, with the ends of its 95 % interval. */
export interface Shift {
  readonly frame: string
  readonly a: Share
  readonly b: Share
  readonly difference: number
  readonly low: number
  readonly high: number
}

/** Whether a share moved by more than chance: its interval does not hold 0. */
export const isSure = ({ low, high }: Shift): boolean => low > 0 || high < 0

/** How many times the sources and sentences are drawn anew. */
export const DRAWS = 2000

/** Any number would do; a fixed one gives the same intervals each time. */
const SEED = 20_000

const TAIL = 0.025

type Counts = ReadonlyMap<string, number>

const countsOf = (sentences: readonly FramedSentence[]): Counts => {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const frame of sentence) counts.set(frame, (counts.get(frame) ?? 0) + 1)
  return counts
}

const sharesOf = (counts: Counts): ((frame: string) => Share) => {
  let all = 0
  for (const count of counts.values()) all += count
  return (frame) => {
    const count = counts.get(frame) ?? 0
    return { count, share: all === 0 ? 0 : count / all }
  }
}

/** The value below which a share of sorted values lies, between two of them in proportion. */
const percentile = (sorted: Float64Array, share: number): number => {
  const at = share * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return below + (above - below) * (at - Math.floor(at))
}

/** A side with its frames by number: thousands of draws are counted, and numbers are counted faster than names. */
type NumberedSide = readonly (readonly (readonly number[])[])[]

/**
 * The share of each frame in one draw: as many sources as there are, drawn with repetition, and of each as many sentences
 * as it has. Sentences of one article go together: drawing them alone would take them for independent witnesses and give
 * intervals that are too narrow.
 */
const drawnShares = (side: NumberedSide, frames: number, draw: Draw): Float64Array => {
  const counts = new Float64Array(frames)
  let all = 0
  for (let source = 0; source < side.length; source += 1) {
    const sentences = side[draw(side.length)] ?? []
    for (let at = 0; at < sentences.length; at += 1)
      for (const frame of sentences[draw(sentences.length)] ?? []) {
        counts[frame] = (counts[frame] ?? 0) + 1
        all += 1
      }
  }
  return all === 0 ? counts : counts.map((count) => count / all)
}

/** Differences of each frame in all draws, sorted. */
const differencesIn = (a: Side, b: Side, frames: readonly string[]): readonly Float64Array[] => {
  const numbers = new Map(frames.map((frame, at) => [frame, at] as const))
  const numbered = (side: Side): NumberedSide =>
    side.map((source) => source.map((sentence) => sentence.flatMap((frame) => numbers.get(frame) ?? [])))
  const [sideA, sideB, draw] = [numbered(a), numbered(b), seededDraw(SEED)]
  const found = frames.map(() => new Float64Array(DRAWS))
  for (let round = 0; round < DRAWS; round += 1) {
    const [ofA, ofB] = [sideA, sideB].map((side) => drawnShares(side, frames.length, draw))
    for (const [at, into] of found.entries()) into[round] = (ofB?.[at] ?? 0) - (ofA?.[at] ?? 0)
  }
  return found.map((differences) => differences.sort())
}

/** The shift of each frame between two sides, by a cluster bootstrap; the most frequent frame first. */
export const shiftsOf = (a: Side, b: Side): readonly Shift[] => {
  const [ofA, ofB] = [sharesOf(countsOf(a.flat())), sharesOf(countsOf(b.flat()))]
  const total = (frame: string): number => ofA(frame).count + ofB(frame).count
  const frames = [...new Set([...a, ...b].flat(2))].sort((x, y) => total(y) - total(x) || (x < y ? -1 : 1))
  const differences = differencesIn(a, b, frames)
  return frames.map((frame, index) => {
    const sorted = differences[index] ?? new Float64Array(0)
    const [low, high] = [percentile(sorted, TAIL), percentile(sorted, 1 - TAIL)]
    const [inA, inB] = [ofA(frame), ofB(frame)]
    return { frame, a: inA, b: inB, difference: inB.share - inA.share, low, high }
  })
}
