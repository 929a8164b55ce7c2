/**
 * What is known of one question of coding. `prior` are the log-odds of the cue rules alone, 0 at their threshold;
 * `words` are the stems and pairs of the sentence, of which a model knows some.
 */
export interface CodingFacts {
  readonly prior: number
  readonly features: ReadonlyMap<string, number>
  readonly words: readonly string[]
}

/** Weights by the names of features: `shared` by all frames, and those that a frame has besides. */
export interface FrameWeights {
  readonly vocabulary: ReadonlySet<string>
  readonly shared: ReadonlyMap<string, number>
  readonly frames: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** What was learned from codings: how far to move away from the cue rules, and where. */
export interface FrameModel extends FrameWeights {
  readonly codebook: string
}

/** The probability of log-odds. */
export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** Marks features of words, so that none is taken for another feature. */
export const wordFeature = (word: string): string => `word ${word}`

/** All features of a question with the words that a model knows, which together count as one: long sentences shout no louder. */
export const knownFeatures = (
  { features, words }: CodingFacts,
  vocabulary: ReadonlySet<string>,
): ReadonlyMap<string, number> => {
  const known = words.filter((word) => vocabulary.has(word))
  const weight = 1 / Math.sqrt(known.length)
  return new Map([...features, ...known.map((word) => [wordFeature(word), weight] as const)])
}

/** The probability that a sentence frames so; with a frame of which nothing was learned, that of the cue rules. */
export const probabilityOf = (model: FrameWeights, frame: string, facts: CodingFacts): number => {
  const own = model.frames.get(frame)
  if (own === undefined) return logistic(facts.prior)
  let odds = facts.prior
  for (const [name, value] of knownFeatures(facts, model.vocabulary))
    odds += value * ((model.shared.get(name) ?? 0) + (own.get(name) ?? 0))
  return logistic(odds)
}
