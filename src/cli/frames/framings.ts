import { codingKey, quote, standingReviews } from '../../domain/index.ts'
import { type SettledCoding, settledCodings } from '../../framing/settled-codings.ts'
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
  /** What people think of it: the majority of their last words. */
  readonly status: 'unreviewed' | SettledCoding['verdict']
}

/** The framings that answer a query, by source and place. */
export const framingsOf = async (reader: Reader, { source, target }: FramingQuery): Promise<readonly Framing[]> => {
  const all = await reader.sources()
  const sources = source === undefined ? all : someSourcesLike(all, source)
  const wanted = target?.toLowerCase() ?? ''
  const settled = settledCodings(standingReviews(await reader.codingReviews()))
  const verdicts = new Map(settled.map(({ key, verdict }) => [key, verdict] as const))
  const framings: Framing[] = []
  for (const one of sources) {
    const found = (await reader.annotations(one.id, 'frame')).filter(({ body }) =>
      body.target.toLowerCase().includes(wanted),
    )
    if (found.length === 0) continue
    const { text } = await reader.document(one.id)
    for (const frame of found) {
      const cues = frame.body.cues.map((cue) => quote(text, cue))
      const sentence = quote(text, frame.span)
      const key = codingKey({ source: one.id, words: sentence, target: frame.body.target, frame: frame.body.frame })
      framings.push({ source: one, found: frame, sentence, cues, status: verdicts.get(key) ?? 'unreviewed' })
    }
  }
  return framings
}
