/** A word as it stands in a sentence. `isCue` where it is one of the words by which a frame was found. */
export interface Word {
  readonly stem: string
  readonly form: string
  readonly isCue: boolean
}

/** A sentence of which the words are counted. */
export interface WordedSentence {
  readonly source: string
  readonly words: readonly Word[]
}

/** How often a word stands on a side, and in how many sources of it. */
export interface Use {
  readonly count: number
  readonly sources: number
}

/**
 * A word that one side uses more than the other. `form` is its most frequent form; `logRatio` how many times the more
 * frequent use doubles the other, negative where side `b` has more; `cue` where most of its uses on the side that has
 * more of it are cues of the codebook; `example` the first sentence of that side with it.
 */
export interface KeyWord<Sentence extends WordedSentence = WordedSentence> {
  readonly stem: string
  readonly form: string
  readonly a: Use
  readonly b: Use
  readonly logLikelihood: number
  readonly logRatio: number
  readonly cue: boolean
  readonly example: Sentence
}

/** A count among so many words. */
interface Count {
  readonly count: number
  readonly words: number
}

const part = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected)

/** The log-likelihood G² of a word (Dunning 1993), as Rayson and Garside (2000) write it for two collections of texts. */
export const logLikelihood = (a: Count, b: Count): number => {
  const rate = (a.count + b.count) / (a.words + b.words)
  return 2 * (part(a.count, a.words * rate) + part(b.count, b.words * rate))
}

/** A word that is missing counts as half a one: else no ratio could be told. */
const orHalf = ({ count, words }: Count): number => (count === 0 ? 0.5 : count) / words

/** The binary logarithm of the ratio of both relative frequencies (Hardie 2014). */
export const logRatio = (a: Count, b: Count): number => Math.log2(orHalf(a) / orHalf(b))

/** G² from which on p < 0.001, at one degree of freedom. */
export const CRITICAL = 10.83

interface Tally<Sentence> {
  count: number
  cues: number
  readonly sources: Set<string>
  readonly forms: Map<string, number>
  readonly first: Sentence
}

interface Tallied<Sentence> {
  readonly words: number
  readonly of: ReadonlyMap<string, Tally<Sentence>>
}

const tallied = <Sentence extends WordedSentence>(sentences: readonly Sentence[]): Tallied<Sentence> => {
  const of = new Map<string, Tally<Sentence>>()
  let words = 0
  for (const sentence of sentences) {
    for (const { stem, form, isCue } of sentence.words) {
      const known = of.get(stem)
      const tally = known ?? { count: 0, cues: 0, sources: new Set(), forms: new Map(), first: sentence }
      if (known === undefined) of.set(stem, tally)
      words += 1
      tally.count += 1
      tally.cues += isCue ? 1 : 0
      tally.sources.add(sentence.source)
      tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1)
    }
  }
  return { words, of }
}

const useOf = (tally: Tally<unknown> | undefined): Use => ({
  count: tally?.count ?? 0,
  sources: tally?.sources.size ?? 0,
})

const mostFrequent = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))[0]?.[0] ?? ''

/** Both sides, and how often a word must stand on both together. */
export interface KeynessInput<Sentence extends WordedSentence> {
  readonly a: readonly Sentence[]
  readonly b: readonly Sentence[]
  readonly least: number
}

/** Which words part two sets of sentences at p < 0.001, the surest first. */
export const keynessOf = <Sentence extends WordedSentence>(
  input: KeynessInput<Sentence>,
): readonly KeyWord<Sentence>[] => {
  const [a, b] = [tallied(input.a), tallied(input.b)]
  if (a.words === 0 || b.words === 0) return []
  const found = [...new Set([...a.of.keys(), ...b.of.keys()])].flatMap((stem): KeyWord<Sentence>[] => {
    const [inA, inB] = [useOf(a.of.get(stem)), useOf(b.of.get(stem))]
    const counts = [
      { count: inA.count, words: a.words },
      { count: inB.count, words: b.words },
    ] as const
    const [likelihood, ratio] = [logLikelihood(...counts), logRatio(...counts)]
    const side = (inA.count * b.words > inB.count * a.words ? a : b).of.get(stem)
    if (side === undefined || inA.count + inB.count < input.least || likelihood < CRITICAL) return []
    const word = { form: mostFrequent(side.forms), cue: side.cues * 2 > side.count, example: side.first }
    return [{ stem, a: inA, b: inB, logLikelihood: likelihood, logRatio: ratio, ...word }]
  })
  return found.sort((x, y) => y.logLikelihood - x.logLikelihood || (x.stem < y.stem ? -1 : 1))
}
