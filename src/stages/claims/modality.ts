import type { ClaimBody, Layers } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import type { Trigger } from './triggers.ts'

/** "will sell", "is due to reach", "was scheduled to vote": an outcome that is still to come. */
const PLANNED = new Set(
  `will shall plan plans planned planning expect expects expected intend intends intended due scheduled aim aims aimed
  propose proposes proposed forecast forecasts predict predicts predicted envisage envisages envisaged foresee foresees
  foresaw foreseen projected promise promises promised pledge pledges pledged would 'll must should`.split(/\s+/),
)

/** "may have come from", "could reach": an outcome that is not claimed at all. */
const POSSIBLE = new Set(
  'may might could possible can want wants wanted hope hopes hoped seek seeks sought try tries tried'.split(' '),
)

/** "could not be found" tells what is so. */
const isDenied = (next: Layers['token'] | undefined): boolean => next?.body.norm === 'not' || next?.body.norm === 'no'

/** Words that make a plan of the infinitive behind them: "is to let", "have to leave", "were told to leave". */
const BEFORE_TO = new Set(
  'is are was were has have had means hopes wants ready set about due going told ordered asked urged advised instructed required obliged'.split(
    ' ',
  ),
)

const isPlan = (tokens: readonly Layers['token'][], index: number): boolean => {
  const norm = tokens[index]?.body.norm ?? ''
  if (PLANNED.has(norm) || (SETTING.has(norm) && tokens[index + 1]?.body.norm === 'for')) return true
  const next = tokens[index + 1]?.body.norm === 'not' ? index + 2 : index + 1
  if (tokens[next]?.body.norm !== 'to') return false
  return BEFORE_TO.has(norm) || (UNDERTAKING.has(norm) && eventClasses(tokens[index + 2]?.body.stem ?? '').length > 0)
}

/** "The hearing has been set for Monday": fixed and still to come. */
const SETTING = new Set('set fixed slated pencilled penciled timetabled listed'.split(' '))

/** Undertakings are plans where an act follows: "agreed to deliver", but not "agreed to patrols". */
const UNDERTAKING = new Set('agreed agrees agree promised pledged undertaken'.split(' '))

/** "on May 12", "since May" is a month, "may reach" is not. */
const isMonth = (tokens: readonly Layers['token'][], index: number): boolean =>
  tokens[index]?.body.norm === 'may' &&
  (tokens[index + 1]?.body.kind === 'number' ||
    /^(?:in|since|until|by|of|last|next)$/.test(tokens[index - 1]?.body.norm ?? ''))

/** Words of the verb group that a predicate ends: "is due to", "has agreed to", "could not". */
const isVerbGroup = ({ body }: Layers['token']): boolean =>
  /^(?:VB|MD|RB|TO|JJ)/.test(body.tag) || PLANNED.has(body.norm)

/** "is to let the water cross": a bare infinitive without "to" hangs on the verb before it. */
const isBare = (tokens: readonly Layers['token'][], index: number): boolean =>
  index > 0 && tokens[index]?.body.tag === 'VB' && !isVerbGroup(tokens[index - 1] as Layers['token'])

/** The verb group of a predicate; of a noun, the first one of its clause; of a clause without a verb, all words of its sentence. */
function verbGroup(tokens: readonly Layers['token'][], trigger: Trigger | null): readonly Layers['token'][] {
  const first = tokens.findIndex(({ body }) => /^(?:VB|MD)/.test(body.tag))
  const at = trigger?.isVerb && !isBare(tokens, trigger.index) ? trigger.index : first
  if (at < 0) return tokens
  let [start, end] = [at, at + 1]
  while (start > 0 && isVerbGroup(tokens[start - 1] as Layers['token'])) start -= 1
  while (end < tokens.length && isVerbGroup(tokens[end] as Layers['token'])) end += 1
  return tokens.slice(start, end + 1)
}

/** Words that open a condition, or doubt a whole clause. */
const DOUBT = new Set('if whether unless perhaps maybe possibly probably likely otherwise'.split(' '))

/** Whether a predicate tells what was or is, what is planned, or what may be. */
export function modality(
  tokens: readonly Layers['token'][],
  trigger: Trigger | null | 'sentence',
): ClaimBody['modality'] {
  const group = trigger === 'sentence' ? tokens : verbGroup(tokens, trigger)
  const doubted = tokens.some(({ body }) => DOUBT.has(body.norm))
  if (
    doubted ||
    group.some(({ body }, index) => POSSIBLE.has(body.norm) && !isDenied(group[index + 1]) && !isMonth(group, index))
  )
    return 'possible'
  return group.some((_, index) => isPlan(group, index)) ? 'planned' : 'actual'
}
