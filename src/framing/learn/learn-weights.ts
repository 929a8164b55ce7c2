import { type CodingFacts, type FrameWeights, knownFeatures } from '../../domain/index.ts'
import { type Example, fitLogistic } from './fit-logistic.ts'

/** A question that people answered, with what is known of it. `source` and `sentence` tell which belong together. */
export interface CodedExample {
  readonly key: string
  readonly source: string
  readonly sentence: string
  readonly frame: string
  readonly facts: CodingFacts
  readonly accepted: boolean
}

/** In fewer sentences than this, a word is chance. */
const LEAST_SENTENCES = 3

/** A frame of which fewer answers of a kind are known keeps its cue rules. */
const LEAST_ANSWERS = 2

/**
 * Standard deviations of the priors by kind of feature: how far codings may move a weight from 0. Tight, so that a few
 * codings move what all frames share, and only many a single word (the words of a sentence together count as one).
 * Chosen by the likelihood of topics that were left out, also under codebooks that had lost half of their cues.
 */
const SPREAD = { shared: 1, own: 0.5, word: 1.5, pattern: 1.5, list: 0.5 }

const SHARED = 'shared/'
const OWN = 'own/'

/** The kind of a feature: that of a word, of a pattern of the codebook, of a list, or one that all frames share. */
const kindOf = (name: string): Exclude<keyof typeof SPREAD, 'own'> => {
  const [kind] = name.split(' ', 1)
  return kind === 'word' || kind === 'pattern' || kind === 'list' ? kind : 'shared'
}

const varianceOf = (feature: string): number => {
  if (feature.startsWith(SHARED)) return SPREAD.shared ** 2
  const kind = kindOf(feature.slice(feature.indexOf('/', OWN.length) + 1))
  return SPREAD[kind === 'shared' ? 'own' : kind] ** 2
}

const vocabularyOf = (examples: readonly CodedExample[]): ReadonlySet<string> => {
  const sentences = new Map<string, Set<string>>()
  for (const { sentence, facts } of examples) {
    for (const word of facts.words) {
      const found = sentences.get(word)
      if (found === undefined) sentences.set(word, new Set([sentence]))
      else found.add(sentence)
    }
  }
  return new Set([...sentences].flatMap(([word, found]) => (found.size >= LEAST_SENTENCES ? [word] : [])).sort())
}

/** The frames of which both answers are known often enough to learn from. */
const learnable = (examples: readonly CodedExample[]): readonly string[] => {
  const answers = (frame: string, accepted: boolean): number =>
    examples.filter((one) => one.frame === frame && one.accepted === accepted).length
  return [...new Set(examples.map(({ frame }) => frame))]
    .filter((frame) => answers(frame, true) >= LEAST_ANSWERS && answers(frame, false) >= LEAST_ANSWERS)
    .sort()
}

const exampleOf = ({ frame, facts, accepted }: CodedExample, vocabulary: ReadonlySet<string>): Example => {
  const features = new Map<string, number>()
  for (const [name, value] of knownFeatures(facts, vocabulary)) {
    if (kindOf(name) === 'shared') features.set(SHARED + name, value)
    features.set(`${OWN}${frame}/${name}`, value)
  }
  return { features, offset: facts.prior, answer: accepted }
}

const ROUNDED = 1e6

const weightsUnder = (fitted: ReadonlyMap<string, number>, prefix: string): ReadonlyMap<string, number> =>
  new Map(
    [...fitted].flatMap(([name, weight]) => {
      const rounded = Math.round(weight * ROUNDED) / ROUNDED
      return name.startsWith(prefix) && rounded !== 0 ? [[name.slice(prefix.length), rounded] as const] : []
    }),
  )

/**
 * Learns from codings how far to move away from the cue rules: one logistic regression over all frames whose offset
 * are the log-odds of the rules. Each feature has a weight for all frames and one for its own, so that frames with few
 * codings lean on the others: H. Daumé III, "Frustratingly Easy Domain Adaptation", ACL 2007. The order of the codings
 * makes no difference.
 */
export const learnWeights = (examples: readonly CodedExample[]): FrameWeights => {
  const frames = learnable(examples)
  const sorted = examples.filter(({ frame }) => frames.includes(frame)).sort((a, b) => (a.key < b.key ? -1 : 1))
  const vocabulary = vocabularyOf(sorted)
  const fitted = fitLogistic(
    sorted.map((example) => exampleOf(example, vocabulary)),
    varianceOf,
  )
  return {
    vocabulary,
    shared: weightsUnder(fitted, SHARED),
    frames: new Map(frames.map((frame) => [frame, weightsUnder(fitted, `${OWN}${frame}/`)] as const)),
  }
}
