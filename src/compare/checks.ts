import { agent } from './check/agent.ts'
import { attribution } from './check/attribution.ts'
import type { Check } from './check/check.ts'
import { date } from './check/date.ts'
import { identity } from './check/identity.ts'
import { jointPlan } from './check/joint-plan.ts'
import { manner } from './check/manner.ts'
import { number } from './check/number.ts'
import { permission } from './check/permission.ts'
import { place } from './check/place.ts'
import { points } from './check/points.ts'
import { polarity } from './check/polarity.ts'
import { quote } from './check/quote.ts'
import { side } from './check/side.ts'
import { terminology } from './check/terminology.ts'
import { unanimity } from './check/unanimity.ts'

/** Every check; a new one is one file and one line here. */
export const CHECKS: readonly Check[] = [
  quote,
  attribution,
  identity,
  agent,
  number,
  points,
  date,
  place,
  side,
  polarity,
  unanimity,
  permission,
  jointPlan,
  manner,
  terminology,
]
