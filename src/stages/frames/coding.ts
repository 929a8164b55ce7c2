import type { FrameBody, Layers, Span } from '../../domain/index.ts'
import type { View } from '../../pipeline/index.ts'
import type { Codebook, CueMeaning } from './codebook.ts'
import type { Match } from './cue-matcher.ts'
import { makeCursor } from './cursor.ts'
import { type Evidence, evidenceIn } from './evidence.ts'
import { holderOf, type ReadSentence } from './holder.ts'
import { isDenied } from './polarity.ts'
import { readingOf } from './reading.ts'
import { shiftOf } from './shift.ts'
import type { Countries } from './target.ts'
import { framedBy, NAMED } from './targeting.ts'
import { viewpointOf } from './viewer.ts'

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

/** Furniture, references and readers' comments do not speak for the article. */
const SPEAKING_ROLES = new Set(['body', 'heading', 'caption', 'list-item', 'block-quote'])

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
  const targets = framedBy(codebook, { found, sentence, holder, countries, mutual: codebook.mutual.has(found.frame) })
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
export const codeDocument = (codebook: Codebook, { document, layers }: View<Coded>): readonly CodedSentence[] => {
  const { token: tokens, entity: entities, speech: speeches } = layers
  const { mentions, about: countries } = NAMED[codebook.targets]({ document, tokens, entities, speeches })
  const tokensIn = makeCursor(tokens)
  const mentionsIn = makeCursor(mentions)
  const namesIn = makeCursor(entities.filter(({ body }) => body.label !== 'GPE' && body.label !== 'LOC'))
  const speechesIn = makeCursor(speeches)
  return layers.sentence.flatMap(({ span, body }: Layers['sentence']): CodedSentence[] => {
    if (!SPEAKING_ROLES.has(body.role)) return []
    const units = readingOf({ tokens: tokensIn(span), countries: mentionsIn(span), names: namesIn(span) })
    const viewpoint = viewpointOf(units, countries.subject)
    const sentence = { text: document.text, units, speeches: speechesIn(span), viewpoint }
    const evidence = evidenceIn(codebook, units, viewpoint)
    const framings = evidence.flatMap((found) => framingsOf(found, evidence, { codebook, sentence, countries }))
    return [{ span, framings, cues: () => codebook.match(units).map(cueFound(sentence)) }]
  })
}
