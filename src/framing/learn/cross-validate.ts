import { contentId, logistic, probabilityOf } from '../../domain/index.ts'
import { type Hits, hitOf, type Scores, scoresOf, sumOfHits } from '../hits.ts'
import { seededDraw } from '../seeded-draw.ts'
import { brierScore, type Calibration, calibrationOf } from './calibration.ts'
import { type CodedExample, learnWeights } from './learn-weights.ts'

/** Model and cue rules on the same sentences. */
interface Pair {
  readonly model: Scores
  readonly rules: Scores
}

/** How a model does on sentences that it did not learn from, beside the cue rules alone. */
export interface Validation extends Pair {
  readonly folds: number
  readonly by: 'source' | 'sentence'
  readonly frames: Readonly<Record<string, Pair>>
  /** By how much F1 of the model is higher, with an interval of 95 % from resampled sentences. */
  readonly difference: { readonly f1: number; readonly low: number; readonly high: number; readonly draws: number }
  readonly calibration: Calibration
  /** The Brier score of the log-odds that the rules alone are given. */
  readonly rulesBrier: number
}

interface Told {
  readonly example: CodedExample
  readonly probability: number
  readonly model: Hits
  readonly rules: Hits
}

const FOLDS = 5
const DRAWS = 2000
const SEED = 1

/** The fold of each group: in the order of hashes, which has nothing to do with what the groups hold. */
const foldsOf = (groups: readonly string[], folds: number): ReadonlyMap<string, number> => {
  const ordered = [...new Set(groups)].map((group) => ({ group, hash: contentId('fold', group) }))
  ordered.sort((a, b) => (a.hash < b.hash ? -1 : 1))
  return new Map(ordered.map(({ group }, index) => [group, index % folds] as const))
}

const told = (example: CodedExample, probability: number): Told => ({
  ...{ example, probability },
  model: hitOf(example.accepted, probability >= 0.5),
  rules: hitOf(example.accepted, example.facts.prior >= 0),
})

const pairOf = (all: readonly Told[]): Pair => ({
  model: scoresOf(sumOfHits(all.map(({ model }) => model))),
  rules: scoresOf(sumOfHits(all.map(({ rules }) => rules))),
})

const gainOf = (all: readonly Pick<Told, 'model' | 'rules'>[]): number =>
  (scoresOf(sumOfHits(all.map(({ model }) => model))).f1 ?? 0) -
  (scoresOf(sumOfHits(all.map(({ rules }) => rules))).f1 ?? 0)

/** The gain in F1 with a percentile interval: B. Efron, R. Tibshirani, "An Introduction to the Bootstrap" (1993), ch. 13. */
const differenceOf = (all: readonly Told[]): Validation['difference'] => {
  const bySentence = new Map<string, Told[]>()
  for (const one of all) bySentence.set(one.example.sentence, [...(bySentence.get(one.example.sentence) ?? []), one])
  const sentences = [...bySentence.values()].map((inside) => ({
    model: sumOfHits(inside.map(({ model }) => model)),
    rules: sumOfHits(inside.map(({ rules }) => rules)),
  }))
  const draw = seededDraw(SEED)
  const gains = Array.from({ length: DRAWS }, () =>
    gainOf(sentences.flatMap(() => sentences[draw(sentences.length)] ?? [])),
  ).sort((a, b) => a - b)
  const at = (share: number): number => gains[Math.min(DRAWS - 1, Math.floor(share * DRAWS))] ?? 0
  return { f1: gainOf(all), low: at(0.025), high: at(0.975), draws: DRAWS }
}

/**
 * Cross-validates learning. From five sources up, all sentences of a source are in one fold, so that what an article
 * repeats is not on both sides; with fewer, folds are of sentences. The order of the examples makes no difference.
 */
export const crossValidate = (examples: readonly CodedExample[]): Validation => {
  const sorted = examples.toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const by = new Set(sorted.map(({ source }) => source)).size >= FOLDS ? 'source' : 'sentence'
  const fold = foldsOf(
    sorted.map((example) => example[by]),
    FOLDS,
  )
  const all = Array.from({ length: FOLDS }, (_, index) => {
    const weights = learnWeights(sorted.filter((example) => fold.get(example[by]) !== index))
    return sorted
      .filter((example) => fold.get(example[by]) === index)
      .map((example) => told(example, probabilityOf(weights, example.frame, example.facts)))
  }).flat()
  const frames = [...new Set(sorted.map(({ frame }) => frame))].sort()
  return {
    ...{ folds: FOLDS, by, ...pairOf(all) },
    frames: Object.fromEntries(
      frames.map((frame) => [frame, pairOf(all.filter(({ example }) => example.frame === frame))]),
    ),
    difference: differenceOf(all),
    calibration: calibrationOf(all.map(({ example, probability }) => ({ probability, answer: example.accepted }))),
    rulesBrier: brierScore(
      sorted.map(({ facts, accepted }) => ({ probability: logistic(facts.prior), answer: accepted })),
    ),
  }
}
