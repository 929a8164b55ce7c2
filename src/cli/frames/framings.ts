import { quote } from '../../domain/index.ts'
import type { Reader, SourceSummary, Stored } from '../../store/index.ts'
import { someSourcesLike } from '../known-source.ts'

/** Which framings are asked for; an absent key does not narrow. Both are parts of names. */
export interface FramingQuery {
  readonly target?: string
  readonly source?: string
}

/** A framing of a sentence with its source, the sentence and the words that show it. */
export interface Framing {
  readonly source: SourceSummary
  readonly found: Stored<'frame'>
  readonly sentence: string
  readonly cues: readonly string[]
}

/** The framings that answer a query, by source and place. */
export const framingsOf = async (reader: Reader, { source, target }: FramingQuery): Promise<readonly Framing[]> => {
  const all = await reader.sources()
  const sources = source === undefined ? all : someSourcesLike(all, source)
  const wanted = target?.toLowerCase() ?? ''
  const framings: Framing[] = []
  for (const one of sources) {
    const found = (await reader.annotations(one.id, 'frame')).filter(({ body }) =>
      body.target.toLowerCase().includes(wanted),
    )
    if (found.length === 0) continue
    const { text } = await reader.document(one.id)
    for (const frame of found) {
      const cues = frame.body.cues.map((cue) => quote(text, cue))
      framings.push({ source: one, found: frame, sentence: quote(text, frame.span), cues })
    }
  }
  return framings
}
