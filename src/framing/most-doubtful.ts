/** A question that could be put to a person. */
export interface Doubtful {
  readonly key: string
  readonly source: string
  readonly sentence: string
  readonly probability: number
}

/** 1 at a probability of 0.5, 0 at 0 and 1. */
const doubtOf = ({ probability }: Doubtful): number => 1 - 2 * Math.abs(probability - 0.5)

const byDoubt = (a: Doubtful, b: Doubtful): number => doubtOf(b) - doubtOf(a) || (a.key < b.key ? -1 : 1)

/**
 * The questions whose answers teach most: the least sure first (D. Lewis, W. Gale, "A Sequential Algorithm for Training
 * Text Classifiers", SIGIR 1994), one for each sentence; each further one of a source counts less, so that all have
 * their turn.
 */
export const mostDoubtful = <Question extends Doubtful>(
  questions: readonly Question[],
  limit: number,
): readonly Question[] => {
  const sentences = new Set<string>()
  const taken = new Map<string, number>()
  const ranked = questions
    .toSorted(byDoubt)
    .filter(({ sentence }) => !sentences.has(sentence) && sentences.add(sentence))
    .map((question) => {
      const before = taken.get(question.source) ?? 0
      taken.set(question.source, before + 1)
      return { question, worth: doubtOf(question) / (1 + before) }
    })
  return ranked
    .sort((a, b) => b.worth - a.worth || byDoubt(a.question, b.question))
    .slice(0, limit)
    .map(({ question }) => question)
}
