import { FIRST_NAMES } from '../../../lexicon/first-names.ts'
import { type Context, first } from '../context.ts'
import type { Rule } from './rule.ts'

const MATCH_VERBS = new Set(
  'beat beats beating defeated thrashed hosted drew lost won edged hammered trounced crushed eliminated faced faces'.split(
    ' ',
  ),
)
const MATCH_NOUNS = new Set(['win', 'victory', 'defeat', 'draw'])

const isNumber = (text: string | undefined): boolean => /^\d{1,3}$/.test(text ?? '')

const isGiven = (c: Context): boolean => c.length > 1 && FIRST_NAMES.has(first(c)?.norm ?? '')

/** Whether one score ("3-1") stands within some words of a name; several are the sets of players. */
const isScored = ({ words, name }: Context): boolean => {
  let scores = 0
  for (let at = Math.max(1, name.from - 8); at < name.to + 12; at += 1)
    if (/^[-–]$/.test(words[at]?.text ?? '') && isNumber(words[at - 1]?.text) && isNumber(words[at + 1]?.text))
      scores += 1
  return scores === 1
}

const isBesideMatch = ({ before, before2, after }: Context): boolean =>
  MATCH_VERBS.has(after) ||
  MATCH_VERBS.has(before) ||
  (/^(?:to|with|over|against)$/.test(before) && (MATCH_VERBS.has(before2) || MATCH_NOUNS.has(before2)))

/** "scored the winner for Quorra": whom one plays for. */
const isPlayedFor = ({ words, name, before }: Context): boolean =>
  before === 'for' &&
  words
    .slice(Math.max(0, name.from - 6), name.from)
    .some(({ norm }) => /^(?:scored|scores|goals?|winner|equaliser|equalizer|plays|played|debut)$/.test(norm))

/** What speaks for a team, each with an example above it. */
export const TEAM_RULES: readonly Rule[] = [
  // Quorra Town beat Brackley City 3-1
  { label: 'ORG', weight: 8, holds: (c) => c.length <= 3 && isBesideMatch(c) && !isGiven(c) && isScored(c) },
  // scored the winner for Quorra Sela; joined Quorra Sela from
  { label: 'ORG', weight: 3, holds: (c) => c.length <= 3 && c.titles.length === 0 && isPlayedFor(c) },
  {
    label: 'ORG',
    weight: 2,
    holds: ({ before, after, titles, length }) =>
      length <= 3 && titles.length === 0 && /^joins?(?:ed)?$/.test(before) && /^(?:for|from|as|on|in|\.)$/.test(after),
  },
]
