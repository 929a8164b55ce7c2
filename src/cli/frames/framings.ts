import { codingKey, quote, standingReviews } from '../../domain/index.ts'
import { type SettledCoding, settledCodings } from '../../framing/settled-codings.ts'
import type { Reader, SourceSummary, Stored } from '../../store/index.ts'
import { sourceName } from '../../telling/source-name.ts'
import { someSourcesLike } from '../known-source.ts'
import { codebookNamed } from './codebook-file.ts'
import { codeSource, framesFound } from './coder.ts'

/**
 * Which framings are asked for; an absent key does not narrow. `codebook`, a name or file, asks for what that codebook
 * finds in place of what is stored; all others are parts of names.
 */
export interface FramingQuery {
  readonly target?: string
  readonly source?: string
  readonly frame?: string
  readonly holder?: string
  readonly codebook?: string
}

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
export const isDenied = ({ found }: Framing): boolean => found.body.polarity === 'denied'

const answers = (framing: Pick<Framing, 'source' | 'found'>, { target, frame, holder }: FramingQuery): boolean => {
  const has = (name: string, part = ''): boolean => name.toLowerCase().includes(part.toLowerCase())
  const { body } = framing.found
  return has(body.target, target) && has(body.frame, frame) && has(holderName(framing), holder)
}

type FramesOf = (source: string) => Promise<readonly Stored<'frame'>[]>

/** Gives the framings of a source: the stored ones, or what a codebook finds now. */
const framesBy = (reader: Reader, codebook: string | undefined): FramesOf => {
  if (codebook === undefined) return (source) => reader.annotations(source, 'frame')
  const loaded = codebookNamed(codebook)
  return async (source) => framesFound(await codeSource(reader, source, loaded))
}

/** The framings that answer a query, by source and place. */
export const framingsOf = async (reader: Reader, query: FramingQuery): Promise<readonly Framing[]> => {
  const all = await reader.sources()
  const sources = query.source === undefined ? all : someSourcesLike(all, query.source)
  const framesOf = framesBy(reader, query.codebook)
  const settled = settledCodings(standingReviews(await reader.codingReviews()))
  const verdicts = new Map(settled.map(({ key, verdict }) => [key, verdict] as const))
  const framings: Framing[] = []
  for (const source of sources) {
    const found = (await framesOf(source.id)).filter((one) => answers({ source, found: one }, query))
    if (found.length === 0) continue
    const { text } = await reader.document(source.id)
    for (const frame of found) {
      const cues = frame.body.cues.map((cue) => quote(text, cue))
      const sentence = quote(text, frame.span)
      const key = codingKey({ source: source.id, words: sentence, target: frame.body.target, frame: frame.body.frame })
      framings.push({ source, found: frame, sentence, cues, status: verdicts.get(key) ?? 'unreviewed' })
    }
  }
  return framings
}
