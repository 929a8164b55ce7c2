import { type CodingReview, codingKey, quote, standingReviews } from '../domain/index.ts'
import { type SettledCoding, settledCodings } from '../framing/settled-codings.ts'
import type { Codebook } from '../stages/frames/codebook.ts'
import type { Reader, SourceSummary, Stored } from '../store/index.ts'
import { sourceName } from '../telling/source-name.ts'
import { codeSource, framesFound } from './coder.ts'

/** A framing of a sentence with its source, the sentence and the words that show it. */
export interface Framing {
  readonly source: SourceSummary
  readonly found: Stored<'frame'>
  readonly sentence: string
  readonly cues: readonly string[]
  /** What people think of it: the majority of their last words. */
  readonly status: 'unreviewed' | SettledCoding['verdict']
}

/** Who frames: the author of each outlet is a holder of its own. */
export const holderName = ({ source, found }: Pick<Framing, 'source' | 'found'>): string =>
  found.body.holder === 'author' ? `author, ${sourceName(source)}` : found.body.holder

/** Whether a framing denies that its target is so ("no partner of ours"). */
export const isDenied = ({ found }: Pick<Framing, 'found'>): boolean => found.body.polarity === 'denied'

/** Which framings are wanted: of these sources, and those that `answers` lets pass. */
export interface Wanted {
  readonly sources: readonly SourceSummary[]
  /** In place of what is stored, what this codebook finds. */
  readonly codebook?: Codebook
  readonly answers?: (framing: Pick<Framing, 'source' | 'found'>) => boolean
}

type FramesOf = (source: string) => Promise<readonly Stored<'frame'>[]>

const framesBy = (reader: Reader, codebook: Codebook | undefined): FramesOf =>
  codebook === undefined
    ? (source) => reader.annotations(source, 'frame')
    : async (source) => framesFound(await codeSource(reader, source, codebook))

/** A framing of which it is not asked what people think. */
export type UnjudgedFraming = Omit<Framing, 'status'>

/** The wanted framings, by source and place. */
export const readFramings = async (
  reader: Reader,
  { sources, codebook, answers = () => true }: Wanted,
): Promise<readonly UnjudgedFraming[]> => {
  const framesOf = framesBy(reader, codebook)
  const framings: UnjudgedFraming[] = []
  for (const source of sources) {
    const found = (await framesOf(source.id)).filter((one) => answers({ source, found: one }))
    if (found.length === 0) continue
    const { text } = await reader.document(source.id)
    for (const frame of found) {
      const cues = frame.body.cues.map((cue) => quote(text, cue))
      framings.push({ source, found: frame, sentence: quote(text, frame.span), cues })
    }
  }
  return framings
}

/** The question of coding that a framing answers. */
export const codingOf = ({ source, sentence, found: { body } }: UnjudgedFraming) => ({
  ...{ source: source.id, words: sentence, target: body.target, frame: body.frame },
})

/** Framings with what people think of them. */
export const judged = (framings: readonly UnjudgedFraming[], reviews: readonly CodingReview[]): readonly Framing[] => {
  const settled = settledCodings(standingReviews(reviews))
  const verdicts = new Map(settled.map(({ key, verdict }) => [key, verdict] as const))
  return framings.map((framing) => ({
    ...framing,
    status: verdicts.get(codingKey(codingOf(framing))) ?? 'unreviewed',
  }))
}
