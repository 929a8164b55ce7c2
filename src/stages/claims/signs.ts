import type { Layers } from '../../domain/index.ts'

/** Words that turn the truth of their clause: "was never triggered", "none of the 83", "without formal extradition". */
const NEGATORS = new Set(
  "not n't never no none nobody nothing neither nor without cannot nowhere hardly barely scarcely seldom".split(' '),
)

/** Verbs whose complement did not come about: "failed to act", "refused to rule out", "ruled out a strike". */
const IMPLICATIVES = new Set(
  `fail fails failed refuse refuses refused decline declines declined deny denies denied denying lack lacks lacked prevent
  prevented prevents avoid avoided forbid forbidden bar barred ruled rule rejected reject rejects`.split(/\s+/),
)

/** Implicative verbs that need their particle: "rule out", but not "the rule of law". */
const NEEDS_OUT = new Set(['rule', 'ruled'])

const turns = (norm: string, next: string | undefined): boolean =>
  NEGATORS.has(norm) || norm.endsWith("n't") || (IMPLICATIVES.has(norm) && (!NEEDS_OUT.has(norm) || next === 'out'))

/** Whether a clause affirms: each negator and each implicative verb turns its sign once. */
export const holds = (tokens: readonly Layers['token'][]): boolean =>
  tokens.filter(({ body }, index) => turns(body.norm, tokens[index + 1]?.body.norm)).length % 2 === 0
