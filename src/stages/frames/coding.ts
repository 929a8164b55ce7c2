import type { FrameBody, Span } from '../../domain/index.ts'
import type { View } from '../../pipeline/index.ts'
import type { Codebook, CueMeaning } from './codebook.ts'
import type { Match } from './cue-matcher.ts'
import { readDocument } from './document.ts'
import { type Evidence, evidenceIn, makeContinued } from './evidence.ts'
import { holderOf, type ReadSentence } from './holder.ts'
import { isDenied } from './polarity.ts'
import { shiftOf } from './shift.ts'
import type { Countries } from './target.ts'
import { framedBy } from './targeting.ts'

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

const spanOfCue = ({ units }: ReadSentence, { from, to }: { readonly from: number; readonly to: number }): Span => ({
  start: units[from]?.span.start ?? 0,
  end: units[to - 1]?.span.end ?? 0,
})

interface Context {
  readonly codebook: Codebook
  readonly sentence: ReadSentence
  readonly countries: Countries
}

const framingsOf = (found: Evidence, all: readonly Evidence[], context: Context): readonly FrameBody[] => {
  const { codebook, sentence, countries } = context
  const holder = holderOf(sentence, found.strongest)
  const [mutual, ofOthers] = [codebook.mutual.has(found.frame), codebook.ofOthers.has(found.frame)]
  const targets = framedBy(codebook, { found, sentence, holder, countries, mutual, ofOthers })
  const denied = isDenied(sentence.units, found.strongest)
  const others = all.filter((other) => other !== found).map(({ strongest }) => strongest)
  return targets.map((target) => ({
    ...{ frame: found.frame, target, holder: holder.name, polarity: denied ? 'denied' : 'asserted' },
    shift: shiftOf(sentence.units, found.strongest, { others, isDenied: denied }),
    score: found.score,
    cues: found.cues.map((cue) => spanOfCue(sentence, cue)),
    codebook: codebook.version,
  }))
}

const cueFound =
  (sentence: ReadSentence) =>
  (match: Match<CueMeaning>): CueFound => ({ meaning: match.meaning, span: spanOfCue(sentence, match) })

/** Goes through the sentences of a document that speak for it, in order, with a codebook. */
export const codeDocument = (codebook: Codebook, view: View<Coded>): readonly CodedSentence[] => {
  const { countries, sentences } = readDocument(view, codebook.targets)
  const continued = makeContinued()
  return sentences.map(({ span, body, read: sentence }) => {
    const evidence = evidenceIn(codebook, sentence, continued.before(body.block))
    continued.after(body.block, evidence)
    const framings = evidence.flatMap((found) => framingsOf(found, evidence, { codebook, sentence, countries }))
    return { span, framings, cues: () => codebook.match(sentence.units).map(cueFound(sentence)) }
  })
}
