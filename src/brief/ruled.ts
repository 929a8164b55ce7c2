import { type Judgement, type Standing, standingJudgements, standingOf } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'
import type { Disputed } from '../telling/board.ts'
import { REASON_WORDS } from '../telling/reason-words.ts'
import { RULINGS } from '../telling/said-in-words.ts'
import type { Ruled, State } from './brief.ts'

/** How far people are with a dispute: the last word of each, and whether it stands that there is no conflict. */
export interface Verdict {
  readonly state: State
  readonly judgements: readonly Judgement[]
  readonly isExplained: boolean
}

const UNDECIDED: Verdict = { state: 'undecided', judgements: [], isExplained: false }

const stateOf = ({ judgement, isDivided, isWidened }: Standing): State => {
  if (isDivided) return 'divided'
  if (isWidened) return 'widened'
  return judgement.ruling === 'later' ? 'later' : 'decided'
}

const verdictOf = (standing: Standing | null): Verdict => {
  if (standing === null || standing.judgement.ruling === null) return UNDECIDED
  const { words, judgement } = standing
  const state = stateOf(standing)
  return {
    ...{ state, judgements: words.length === 0 ? [judgement] : words },
    isExplained: state === 'decided' && judgement.ruling === 'no-conflict',
  }
}

/** Finds how far people are with a dispute. */
export const verdictsOf = async (reader: Reader): Promise<(dispute: Disputed) => Verdict> => {
  const standing = standingOf(standingJudgements(await reader.judgements()))
  return ({ comparisons }) => verdictOf(standing(comparisons.map(({ claims }) => claims)))
}

/** "conflict; right is “26 prisoners”", "not a conflict: they speak of different times". */
const inWords = ({ ruling, reason, right, noneRight }: Judgement, told: ReadonlyMap<string, string>): string => {
  if (ruling === null) return ''
  if (ruling === 'no-conflict') return `${RULINGS[ruling]}${reason === null ? '' : `: ${REASON_WORDS[reason]}`}`
  const which = right === null ? '' : `; right is ${told.get(right) ?? right}`
  return `${RULINGS[ruling]}${noneRight ? '; none of these is right' : which}`
}

/** What a person said of a dispute; `told` has the words for each value of it. */
export const ruledOf = (judgement: Judgement, told: ReadonlyMap<string, string>): Ruled => ({
  ...{ words: inWords(judgement, told), note: judgement.note, person: judgement.person },
  day: judgement.decidedAt.slice(0, 10),
})
