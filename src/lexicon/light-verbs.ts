import { stem } from './stem.ts'

/** Verbs that tell no event of their own: they lend a form to a noun ("made a decision") or carry another verb. */
const LIGHT_VERBS = new Set(
  `be have do get go come take make give keep let put set seem appear become use help try want need like see look know think believe
  mean include involve follow allow bring turn continue show feel hope expect call name describe note add
  learn consider regard wait lie fall belong depend concern regard`
    .split(/\s+/)
    .map(stem),
)

/** Whether a Porter stem is that of a verb that tells no event of its own: `"take"`, but not `"sell"`. */
export const isLightVerb = (verbStem: string): boolean => LIGHT_VERBS.has(verbStem)
