import type { ClaimBody, Layers } from '../../domain/index.ts'

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

/** Whether a clause tells what was or is, what is planned, or what may be. */
export function modality(tokens: readonly Layers['token'][]): ClaimBody['modality'] {
  if (tokens.some(({ body }, index) => POSSIBLE.has(body.norm) && !isDenied(tokens[index + 1]))) return 'possible'
  return tokens.some(({ body }) => PLANNED.has(body.norm)) ? 'planned' : 'actual'
}
