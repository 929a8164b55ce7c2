import { type Scores, scoresOf } from './hits.ts'

/** How often two coders gave which answers to the same questions. */
export interface Answers {
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
  readonly neither: number
}

/** A figure with its interval of 95 %. */
interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** How far two coders agree; a figure is null where it has no meaning, as where both gave one answer only. */
export interface Agreement extends Answers {
  readonly questions: number
  readonly observed: number | null
  readonly kappa: Estimate | null
  readonly alpha: number | null
  /** Of B, where A counts as right. */
  readonly scores: Scores
}

const Z = 1.96

const countOf = ({ both, onlyA, onlyB, neither }: Answers): number => both + onlyA + onlyB + neither

/** A cell of the table of both coders' answers, as shares of all: its own, and those of its row and its column. */
interface Share {
  readonly share: number
  readonly row: number
  readonly column: number
}

/** The shares [A's answer][B's answer]; `row` is how often A says what A says there, `column` the same of B. */
const sharesOf = (answers: Answers) => {
  const n = countOf(answers)
  const yesA = (answers.both + answers.onlyA) / n
  const yesB = (answers.both + answers.onlyB) / n
  const share = (count: number, row: number, column: number): Share => ({ share: count / n, row, column })
  return {
    same: [share(answers.both, yesA, yesB), share(answers.neither, 1 - yesA, 1 - yesB)],
    // Of a disagreement, the variance asks how often A gives B's answer and B gives A's.
    other: [share(answers.onlyA, 1 - yesA, yesB), share(answers.onlyB, yesA, 1 - yesB)],
    expected: yesA * yesB + (1 - yesA) * (1 - yesB),
  }
}

/** On how many questions two coders would agree who guess, each as often yes as they say it. */
export const guessedOf = (answers: Answers): number => {
  const n = countOf(answers)
  return n === 0 ? 0 : n * sharesOf(answers).expected
}

/**
 * Cohen's kappa, (observed − expected) / (1 − expected): J. Cohen, "A Coefficient of Agreement for Nominal Scales",
 * Educational and Psychological Measurement 20 (1960). Its interval is from the large-sample variance of J. Fleiss,
 * J. Cohen, B. Everitt, Psychological Bulletin 72 (1969), 323–327.
 */
const kappaOf = (answers: Answers): Estimate | null => {
  const n = countOf(answers)
  if (n === 0) return null
  const { same, other, expected } = sharesOf(answers)
  if (expected === 1) return null
  const observed = (answers.both + answers.neither) / n
  const kappa = (observed - expected) / (1 - expected)
  const doubt = 1 - kappa
  const agreeing = same.reduce((sum, { share, row, column }) => sum + share * (1 - (row + column) * doubt) ** 2, 0)
  const differing = other.reduce((sum, { share, row, column }) => sum + share * (row + column) ** 2, 0)
  const spread = agreeing + doubt ** 2 * differing - (kappa - expected * doubt) ** 2
  const error = Math.sqrt(Math.max(0, spread) / n) / (1 - expected)
  return { value: kappa, low: Math.max(-1, kappa - Z * error), high: Math.min(1, kappa + Z * error) }
}

/**
 * Krippendorff's alpha for two coders, nominal answers and none missing: 1 − (N − 1) · disagreements / (yes · no), of
 * N = 2n answers: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section A.
 */
const alphaOf = (answers: Answers): number | null => {
  const { both, onlyA, onlyB, neither } = answers
  const yes = 2 * both + onlyA + onlyB
  const no = 2 * neither + onlyA + onlyB
  return yes === 0 || no === 0 ? null : 1 - ((yes + no - 1) * (onlyA + onlyB)) / (yes * no)
}

/** How far two coders agree on questions that both answered. */
export const agreementOf = (answers: Answers): Agreement => {
  const questions = countOf(answers)
  const { both, onlyA, onlyB, neither } = answers
  return {
    ...{ both, onlyA, onlyB, neither, questions },
    observed: questions === 0 ? null : (both + neither) / questions,
    ...{ kappa: kappaOf(answers), alpha: alphaOf(answers) },
    scores: scoresOf({ right: both, false: onlyB, missed: onlyA }),
  }
}

/** Counts pairs of answers. */
export const answersOf = (pairs: readonly { readonly a: boolean; readonly b: boolean }[]): Answers => ({
  both: pairs.filter(({ a, b }) => a && b).length,
  onlyA: pairs.filter(({ a, b }) => a && !b).length,
  onlyB: pairs.filter(({ a, b }) => !a && b).length,
  neither: pairs.filter(({ a, b }) => !a && !b).length,
})

const FEW = 30
const FEW_YES = 5
const LOW_KAPPA = 0.6
const HIGH_AGREEMENT = 0.85

/** Where the figures of an agreement mislead, in plain words; most have nothing to say. */
export const warningsOf = ({ questions, both, onlyA, onlyB, observed, kappa }: Agreement): readonly string[] => {
  const anyYes = both + onlyA + onlyB
  const isPrevalence = observed !== null && observed >= HIGH_AGREEMENT && kappa !== null && kappa.value < LOW_KAPPA
  return [
    ...(questions > 0 && questions < FEW ? [`only ${questions} questions: chance moves every figure`] : []),
    ...(questions > 0 && anyYes === 0 ? ['nobody ever says yes: agreement is certain and means little'] : []),
    ...(anyYes > 0 && anyYes < FEW_YES
      ? [`a yes from either on only ${anyYes}: F1 and kappa hang on single sentences`]
      : []),
    ...(isPrevalence
      ? [
          'kappa is low though they mostly agree: one answer is rare, so that agreeing by chance is easy; see who says yes alone',
        ]
      : []),
  ]
}
