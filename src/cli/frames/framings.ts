import { quote } from '../../domain/index.ts'
import type { Reader, SourceSummary, Stored } from '../../store/index.ts'
import { someSourcesLike } from '../known-source.ts'
import { codebookNamed } from './codebook-file.ts'
import { codeSource, framesFound } from './coder.ts'

/**
 * Which framings are asked for; an absent key does not narrow. `target` and `source` are parts of names; `codebook`, a
 * name or file, asks for what that codebook finds in place of what is stored.
 */
export interface FramingQuery {
  readonly target?: string
  readonly source?: string
  readonly codebook?: string
}

/** A framing of a sentence with its source, the sentence and the words that show it. */
export interface Framing {
  readonly source: SourceSummary
  readonly found: Stored<'frame'>
  readonly sentence: string
  readonly cues: readonly string[]
}

/** Gives the framings of a source: the stored ones, or what a codebook finds now. */
const framesBy = (
  reader: Reader,
  codebook: string | undefined,
): ((source: string) => Promise<readonly Stored<'frame'>[]>) => {
  if (codebook === undefined) return (source) => reader.annotations(source, 'frame')
  const loaded = codebookNamed(codebook)
  return async (source) => framesFound(await codeSource(reader, source, loaded))
}

/** The framings that answer a query, by source and place. */
export const framingsOf = async (
  reader: Reader,
  { source, target, codebook }: FramingQuery,
): Promise<readonly Framing[]> => {
  const all = await reader.sources()
  const sources = source === undefined ? all : someSourcesLike(all, source)
  const wanted = target?.toLowerCase() ?? ''
  const framesOf = framesBy(reader, codebook)
  const framings: Framing[] = []
  for (const one of sources) {
    const found = (await framesOf(one.id)).filter(({ body }) => body.target.toLowerCase().includes(wanted))
    if (found.length === 0) continue
    const { text } = await reader.document(one.id)
    for (const frame of found) {
      const cues = frame.body.cues.map((cue) => quote(text, cue))
      framings.push({ source: one, found: frame, sentence: quote(text, frame.span), cues })
    }
  }
  return framings
}
