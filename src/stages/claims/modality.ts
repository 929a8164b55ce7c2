import type { ClaimBody, Layers } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'

/** "will sell", "is due to reach", "was scheduled to vote": an outcome that is still to come. */
const PLANNED = new Set(
  `will shall plan plans planned planning expect expects expected intend intends intended due scheduled aim aims aimed
  propose proposes proposed promise promises promised pledge pledges pledged would 'll must should`.split(/\s+/),
)

/** "may have come from", "could reach": an outcome that is not claimed at all. */
const POSSIBLE = new Set(
  'may might could possible possibly perhaps if whether unless otherwise can maybe probably likely'.split(' '),
)

/** "could not be found" tells what is so. */
const isDenied = (next: Layers['token'] | undefined): boolean => next?.body.norm === 'not' || next?.body.norm === 'no'

/** Words that make a plan of the infinitive behind them: "is to let", "have to leave", "has agreed to deliver". */
const BEFORE_TO = new Set('is are was were has have had means hopes wants ready set about due going'.split(' '))

const isPlan = (tokens: readonly Layers['token'][], index: number): boolean => {
  const norm = tokens[index]?.body.norm ?? ''
  if (PLANNED.has(norm)) return true
  if (tokens[index + 1]?.body.norm !== 'to') return false
  return BEFORE_TO.has(norm) || (UNDERTAKING.has(norm) && eventClasses(tokens[index + 2]?.body.stem ?? '').length > 0)
}

/** Undertakings are plans where an act follows: "agreed to deliver", but not "agreed to patrols". */
const UNDERTAKING = new Set('agreed agrees agree promised pledged undertaken'.split(' '))

/** "on May 12" is a month, "may reach" is not. */
const isMonth = (tokens: readonly Layers['token'][], index: number): boolean =>
  tokens[index]?.body.norm === 'may' && tokens[index + 1]?.body.kind === 'number'

/** Whether a clause tells what was or is, what is planned, or what may be. */
export function modality(tokens: readonly Layers['token'][]): ClaimBody['modality'] {
  if (
    tokens.some(({ body }, index) => POSSIBLE.has(body.norm) && !isDenied(tokens[index + 1]) && !isMonth(tokens, index))
  )
    return 'possible'
  return tokens.some((_, index) => isPlan(tokens, index)) ? 'planned' : 'actual'
}
