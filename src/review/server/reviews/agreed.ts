import { type Agreement, agreementOf, answersOf, guessedOf } from '../../../framing/agreement.ts'
import { type Agreed, JUDGED, type Judged } from '../../contract/index.ts'
import type { Opinion } from './opinions.ts'

/** What two people said of one item. */
export interface Shared {
  readonly a: Opinion
  readonly b: Opinion
}

const FEW = 50
const RARE = 0.1

/** Whether whoever spoke second may have seen what the first one said. */
const maySee = ({ a, b }: Shared): boolean => !(a.decidedAt < b.decidedAt ? b : a).isBlind

/** Where the figures mislead, in plain words. */
const mindOf = ({ questions, both, onlyA, onlyB, kappa }: Agreement, shared: readonly Shared[]): readonly string[] => {
  const [yes, all] = [2 * both + onlyA + onlyB, 2 * questions]
  const rare = Math.min(yes, all - yes)
  const seen = shared.filter(maySee).length
  return [
    ...(questions < FEW ? [`Only ${questions} shared: below ${FEW}, a few verdicts move every figure.`] : []),
    ...(kappa === null ? ['Both gave one and the same verdict throughout: kappa and alpha have no meaning.'] : []),
    ...(kappa !== null && rare < RARE * all
      ? [`One verdict is rare (${rare} of ${all}): guessing agrees often, and kappa is low though people mostly agree.`]
      : []),
    ...(seen > 0
      ? [`${seen} of ${questions} not blind: the second to judge may have seen the first word, which raises agreement.`]
      : []),
  ]
}

/** What both people judged, in the order of the first one's words. */
export const sharedBy = (opinions: readonly Opinion[], a: string, b: string): readonly Shared[] => {
  const keyOf = ({ of, item }: Opinion): string => `${of} ${item}`
  const others = new Map(opinions.filter(({ person }) => person === b).map((one) => [keyOf(one), one]))
  return opinions
    .filter(({ person }) => person === a)
    .flatMap((one) => {
      const other = others.get(keyOf(one))
      return other === undefined ? [] : [{ a: one, b: other }]
    })
}

const agreedOn = (of: Judged, shared: readonly Shared[]): Agreed => {
  const answers = answersOf(shared.map(({ a, b }) => ({ a: a.isYes, b: b.isYes })))
  const agreement = agreementOf(answers)
  return {
    ...{ of, shared: agreement.questions, same: answers.both + answers.neither, guessed: guessedOf(answers) },
    ...{ kappa: agreement.kappa, alpha: agreement.alpha, mind: mindOf(agreement, shared) },
  }
}

/** How far two people agree on what both judged, by what it is. */
export const agreedOf = (shared: readonly Shared[]): readonly Agreed[] =>
  JUDGED.flatMap((of) => {
    const own = shared.filter(({ a }) => a.of === of)
    return own.length === 0 ? [] : [agreedOn(of, own)]
  })
