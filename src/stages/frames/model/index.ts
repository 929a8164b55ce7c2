import { type Annotation, type FrameBody, type FrameModel, probabilityOf, wordFeature } from '../../../domain/index.ts'
import type { Codebook } from '../codebook.ts'
import type { ReadDocument } from '../document.ts'
import type { Evidence } from '../evidence.ts'
import { type FrameContext, framesOf } from '../frames-of.ts'
import type { ReadSentence } from '../holder.ts'
import { factsReader } from './facts.ts'
import { wordOf } from './words-of.ts'

const MOST_WORDS = 3

type Match = Evidence['strongest']

/** A word that speaks for a frame, in the place of a cue. */
const wordMatch = (frame: string, index: number): Match => ({
  meaning: { frame, group: 'weak', pattern: '', weight: 0, negative: false },
  from: index,
  to: index + 1,
  target: null,
  other: null,
})

const weightOf = (model: FrameModel, frame: string, word: string): number =>
  (model.shared.get(wordFeature(word)) ?? 0) + (model.frames.get(frame)?.get(wordFeature(word)) ?? 0)

/** The words of a sentence that speak most for a frame, the strongest first; all of the sentence where none does. */
const wordsFor = (model: FrameModel, frame: string, { units }: ReadSentence): readonly Match[] => {
  const weights = units.map((unit, index) => ({ index, weight: weightOf(model, frame, wordOf(unit, '')) }))
  const best = weights.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || a.index - b.index)
  const matches = best.slice(0, MOST_WORDS).map(({ index }) => wordMatch(frame, index))
  return matches.length > 0 ? matches : [{ ...wordMatch(frame, 0), to: units.length }]
}

/** What a model shows instead of cues where no cue of the frame fired. */
const evidenceOfWords = (model: FrameModel, frame: string, sentence: ReadSentence): Evidence => {
  const words = wordsFor(model, frame, sentence)
  const cues = words.toSorted((a, b) => a.from - b.from)
  return { frame, cues, strongest: words[0] ?? wordMatch(frame, 0), score: 0 }
}

/** A probability as a score: two decimals, and at least 0.5 where it is that. */
const scoreOf = (probability: number): number => Math.round(probability * 100) / 100

/** The frames whose probability is 0.5 or more; cues are the words that show them, by the codebook or else by the model. */
export const modelFrames = (
  model: FrameModel,
  codebook: Codebook,
  document: ReadDocument,
): readonly Annotation<FrameBody>[] => {
  const facts = factsReader(codebook)(document)
  return document.passages.flatMap(({ span, sentence }, at) => {
    if (sentence.units.length === 0) return []
    const context: FrameContext = { codebook, sentence, countries: document.countries }
    const all = codebook.entries.map(
      ({ frame }) => facts.evidence(at, frame) ?? evidenceOfWords(model, frame, sentence),
    )
    const shown = all.filter(({ score }) => score >= codebook.threshold)
    return all.flatMap((evidence) => {
      const { frame } = evidence
      return framesOf(evidence, shown, context)
        .map((body) => ({
          body,
          probability: probabilityOf(model, frame, facts.of({ at, frame, target: body.target })),
        }))
        .filter(({ probability }) => probability >= 0.5)
        .map(({ body, probability }) => ({ span, body: { ...body, score: scoreOf(probability) } }))
    })
  })
}
