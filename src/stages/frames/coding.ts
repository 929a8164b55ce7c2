import type { FrameBody, Span } from '../../domain/index.ts'
import type { View } from '../../pipeline/index.ts'
import type { Codebook, CueMeaning } from './codebook.ts'
import type { Match } from './cue-matcher.ts'
import { readDocument } from './document.ts'
import { evidenceIn, makeContinued } from './evidence.ts'
import { framesOf, spanOfUnits } from './frames-of.ts'
import type { ReadSentence } from './holder.ts'

/** A place of a sentence where a pattern of a codebook matched. */
export interface CueFound {
  readonly meaning: CueMeaning
  readonly span: Span
}

/** What a codebook finds in a sentence: its framings and, when asked, every pattern that matches, whatever comes of it. */
export interface CodedSentence {
  readonly span: Span
  readonly framings: readonly FrameBody[]
  readonly cues: () => readonly CueFound[]
}

/** The layers that coding reads. */
export type Coded = 'sentence' | 'token' | 'entity' | 'speech'

const cueFound =
  (sentence: ReadSentence) =>
  (match: Match<CueMeaning>): CueFound => ({ meaning: match.meaning, span: spanOfUnits(sentence, match) })

/** Goes through the sentences of a document that speak for it, in order, with a codebook. */
export const codeDocument = (codebook: Codebook, view: View<Coded>): readonly CodedSentence[] => {
  const { countries, passages } = readDocument(view, codebook.targets)
  const continued = makeContinued()
  return passages.map(({ span, block, sentence }) => {
    const evidence = evidenceIn(codebook, sentence, continued.before(block))
    continued.after(block, evidence)
    const framings = evidence.flatMap((found) => framesOf(found, evidence, { codebook, sentence, countries }))
    return { span, framings, cues: () => codebook.match(sentence.units).map(cueFound(sentence)) }
  })
}
