import { complement } from './settle/complement.ts'
import { eventAndTotal } from './settle/event-and-total.ts'
import { formerAndPresent } from './settle/former-and-present.ts'
import { laterDevelopment } from './settle/later-development.ts'
import { otherBase } from './settle/other-base.ts'
import { otherDay } from './settle/other-day.ts'
import { otherPeriod } from './settle/other-period.ts'
import { otherPlace } from './settle/other-place.ts'
import { limitAndLevel, planAndOutcome } from './settle/plan-and-outcome.ts'
import { promisedAndGiven } from './settle/promised-and-given.ts'
import { rejected } from './settle/rejected.ts'
import { revision } from './settle/revision.ts'
import { runningTotal } from './settle/running-total.ts'
import { sameDay } from './settle/same-day.ts'
import { sameTerm } from './settle/same-term.ts'
import type { Settler } from './settle/settle.ts'
import { someOfAll } from './settle/some-of-all.ts'
import { succession } from './settle/succession.ts'
import { sum } from './settle/sum.ts'
import { units } from './settle/units.ts'

/**
 * The innocent reasons, in the order in which they are tried; the first that holds settles the pair.
 * What a person said of the two words comes before all. What the words of the two claims say comes first, what other claims say (sums) last, where chance is likelier.
 */
export const SETTLERS: readonly Settler[] = [
  sameTerm,
  rejected,
  formerAndPresent,
  succession,
  revision,
  units,
  sameDay,
  complement,
  limitAndLevel,
  planAndOutcome,
  promisedAndGiven,
  laterDevelopment,
  otherBase,
  otherPeriod,
  otherPlace,
  otherDay,
  someOfAll,
  sum,
  eventAndTotal,
  runningTotal,
]
