import { PLACE_NOUNS } from '../../../lexicon/heads.ts'
import {
  COMPANY_THINGS,
  DIRECTION_NOUNS,
  MOTION_VERBS,
  PLACE_PREPOSITIONS,
  STATE_OFFICES,
  STATE_THINGS,
  WAY_PREPOSITIONS,
} from '../../../lexicon/name-cues.ts'
import { type Context, isArticled, isCode, nounAfterComma } from '../context.ts'
import { knownAt } from '../gazetteer.ts'
import type { Rule } from './rule.ts'

const AFTER_STATE = /^(?:[,.;:)(—–]|--|and|on|at|in|where|when|for|with|by|after|before|since|during)?$/

/** "Wexley, Ohio,": a name behind a word for where, and before a comma and a state or country that ends there. */
const isBeforeItsState = ({ words, name, length, before, after, titles }: Context): boolean => {
  if (after !== ',' || length > 3 || titles.length > 0) return false
  const isPlaced =
    PLACE_PREPOSITIONS.has(before) || WAY_PREPOSITIONS.has(before) || /^(?:of|at|for|and|[,(]|)$/.test(before)
  const state = isPlaced ? knownAt(words, name.to + 1) : null
  return state?.label === 'GPE' && AFTER_STATE.test(words[state.to]?.norm ?? '')
}

/** What speaks for a place and against one, each with an example above it. */
export const PLACE_RULES: readonly Rule[] = [
  // in Wexley; north of Wexley; the town of Wexley; Wexley, a town
  {
    label: 'GPE',
    weight: 3,
    holds: (c) => c.length <= 3 && PLACE_PREPOSITIONS.has(c.before) && !COMPANY_THINGS.has(c.before2) && !isCode(c),
  },
  { label: 'GPE', weight: 1, holds: (c) => c.length <= 3 && (WAY_PREPOSITIONS.has(c.before) || c.before === 'at') },
  {
    label: 'GPE',
    weight: 3,
    holds: ({ before, before2 }) => before === 'of' && (DIRECTION_NOUNS.has(before2) || PLACE_NOUNS.has(before2)),
  },
  { label: 'GPE', weight: 3, holds: (c) => nounAfterComma(c, PLACE_NOUNS) },
  // Wexley's parliament; the governor of Wexley; people of Wexley
  { label: 'GPE', weight: 3, holds: ({ after, after2 }) => after === "'s" && STATE_THINGS.has(after2) },
  {
    label: 'GPE',
    weight: 2,
    holds: ({ before, before2 }) =>
      before === 'of' &&
      /^(?:governor|mayor|president|king|queen|people|government|republic|kingdom|minister|archbishop|bishop|sheriff|residents)$/.test(
        before2,
      ),
  },
  // Wexley's new water minister
  {
    label: 'GPE',
    weight: 3,
    holds: ({ words, name, after }) =>
      after === "'s" && words.slice(name.to + 2, name.to + 4).some(({ norm }) => STATE_OFFICES.has(norm)),
  },
  { label: 'GPE', weight: -3, holds: isArticled },
  // fled to Wexley; returned from Wexley
  {
    label: 'GPE',
    weight: 2,
    holds: (c) => c.length <= 3 && /^(?:to|from|into|for)$/.test(c.before) && MOTION_VERBS.has(c.before2) && !isCode(c),
  },
  // Wexley, Norvan, where; from Wexley, Ohio
  { label: 'GPE', weight: 4, holds: isBeforeItsState },
]
