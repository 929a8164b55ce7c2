import type { EntityLabel } from '../../../domain/index.ts'
import { FIRST_NAMES } from '../../../lexicon/first-names.ts'
import { keyOf, type Range, type Scores } from '../candidate.ts'
import { type Context, contextOf, first, isHonoured, isName } from '../context.ts'
import type { Clause } from '../words.ts'
import { BODY_RULES } from './bodies.ts'
import { PERSON_RULES } from './persons.ts'
import { PLACE_RULES } from './places.ts'
import { TEAM_RULES } from './teams.ts'
import { THING_RULES } from './things.ts'

const RULES = [...PERSON_RULES, ...BODY_RULES, ...PLACE_RULES, ...TEAM_RULES, ...THING_RULES]

/** In a headline or a signature: "Selma Example, Minister of Justice"; "Senator Example". */
const isNamedWithTitle = (context: Context): boolean =>
  context.titles.length > 0 &&
  (isName(context, 4)
    ? FIRST_NAMES.has(keyOf(first(context)?.text ?? ''))
    : context.titles.some(isHonoured) && context.length === 1)

/** What the surroundings of a name say about its label. */
export const evidenceOf = (clause: Clause, run: Range, name: Range, titles: readonly string[]): Scores => {
  const context = contextOf(clause, run, name, titles)
  if (clause.letters !== 'prose') return isNamedWithTitle(context) ? { PERSON: 4 } : {}
  const scores: Partial<Record<EntityLabel, number>> = {}
  for (const { label, weight, holds } of RULES) if (holds(context)) scores[label] = (scores[label] ?? 0) + weight
  return scores
}
