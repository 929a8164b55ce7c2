import { codeSource } from '../../../coding/coder.ts'
import { overlaps, quote, type Span } from '../../../domain/index.ts'
import type { Codebook, CueMeaning } from '../../../stages/frames/codebook.ts'
import type { CodedSentence } from '../../../stages/frames/coding.ts'
import type { Reader, SourceSummary } from '../../../store/index.ts'

/** A sentence of a source in which a pattern matches; `framed` where the match counts towards a framing. */
export interface SentenceOfCue {
  readonly source: SourceSummary
  readonly span: Span
  readonly words: string
  readonly cue: Span
  readonly framed: boolean
}

/** A pattern of a codebook and all sentences in which it matches. */
export interface CueUse {
  readonly cue: CueMeaning
  readonly sentences: readonly SentenceOfCue[]
}

/** A cue that overlaps a stronger one of its frame stands for the same words. */
const isFramed = ({ framings }: CodedSentence, { frame, weight }: CueMeaning, span: Span): boolean =>
  weight > 0 && framings.some((body) => body.frame === frame && body.cues.some((cue) => overlaps(cue, span)))

const sentencesOf = (source: SourceSummary, text: string, coded: CodedSentence) => {
  const seen = new Set<CueMeaning>()
  return coded.cues().flatMap(({ meaning, span }): readonly (readonly [CueMeaning, SentenceOfCue])[] => {
    if (seen.has(meaning)) return []
    seen.add(meaning)
    const words = quote(text, coded.span)
    return [[meaning, { source, span: coded.span, words, cue: span, framed: isFramed(coded, meaning, span) }]]
  })
}

/** Where each pattern of a codebook matches in sources, in the order of the codebook. */
export const cueUseIn = async (
  reader: Reader,
  sources: readonly SourceSummary[],
  codebook: Codebook,
): Promise<readonly CueUse[]> => {
  const found = new Map<CueMeaning, SentenceOfCue[]>(codebook.cues.map(({ meaning }) => [meaning, []]))
  for (const source of sources) {
    const { document, sentences } = await codeSource(reader, source.id, codebook)
    for (const [cue, sentence] of sentences.flatMap((coded) => sentencesOf(source, document.text, coded)))
      found.get(cue)?.push(sentence)
  }
  return [...found].map(([cue, sentences]) => ({ cue, sentences }))
}
