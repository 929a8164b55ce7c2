import { FACILITY_HEADS, PLACE_NOUNS } from '../../../lexicon/heads.ts'
import {
  ACROSS,
  ARRIVAL_VERBS,
  COMPANY_THINGS,
  CRAFT_NOUNS,
  DIRECTION_NOUNS,
  FOLK_NOUNS,
  JOURNEYS,
  LANDFORM_NOUNS,
  MOTION_VERBS,
  PARTICLE_VERBS,
  PLACE_MODIFIERS,
  PLACE_PREPOSITIONS,
  REGION_NOUNS,
  STATE_OFFICES,
  STATE_THINGS,
  WAY_PARTICLES,
  WAY_PREPOSITIONS,
} from '../../../lexicon/name-cues.ts'
import { singularOf } from '../../../lexicon/plurals.ts'
import { siteSort } from '../../../lexicon/site-nouns.ts'
import { isDictionaryWord } from '../../../lexicon/tagger.ts'
import { labelByHead } from '../bodies.ts'
import { type Context, isArticled, isCode, isShout, nounAfterComma } from '../context.ts'
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

/** "Wexley airport", "Wexley air base": what stands behind the name makes a facility of it. */
const isOfFacility = ({ after, after2 }: Context): boolean =>
  FACILITY_HEADS.has(after) || (/^(?:air|naval|army|railway|bus|power)$/.test(after) && FACILITY_HEADS.has(after2))

/** Short enough for a place, no code, and not only words of the language, as "City Hall" is. */
const isPlaceShaped = (c: Context): boolean =>
  !isOfFacility(c) &&
  c.length <= 3 &&
  c.titles.length === 0 &&
  !isCode(c) &&
  c.words.slice(c.name.from, c.name.to).some(({ norm }) => !isDictionaryWord(norm))

/** "drove to Halvorsen's house". */
const isHost = ({ after, after2 }: Context): boolean =>
  after === "'s" && /^(?:home|house|office|flat|apartment|bedside|room|funeral|side|family)$/.test(after2)

/** "took off from Wexley", "flights to Wexley", "two men from Wexley", "ten miles from Wexley". */
const isWayed = (c: Context): boolean => {
  const { before, before2, before3 } = c
  if (!/^(?:to|from|for|through|via|at|off|past|over|toward|towards)$/.test(before) || !isPlaceShaped(c) || isHost(c))
    return false
  if (MOTION_VERBS.has(before2)) return true
  if (WAY_PARTICLES.has(before2) && (MOTION_VERBS.has(before3) || PARTICLE_VERBS.has(before3))) return true
  if (before !== 'from' && before !== 'to') return false
  return JOURNEYS.has(before2) || (before === 'from' && (FOLK_NOUNS.has(before2) || DIRECTION_NOUNS.has(before2)))
}

/** "from Wexley to Norvan", seen from either name. */
const isOnWay = (c: Context): boolean => {
  const { words, name, before, after, before3 } = c
  if (!isPlaceShaped(c)) return false
  const isStart = before === 'from' && after === 'to' && words[name.to + 1]?.isName === true
  return isStart || (before === 'to' && before3 === 'from' && words[name.from - 2]?.isName === true)
}

const AT_SEA = new Set(
  'aground oil waters sea sank sunk capsized drowned anchored miles kilometres kilometers just began'.split(' '),
)

const isSiteNoun = (norm: string): boolean =>
  norm !== 'works' && (siteSort(norm) !== null || siteSort(singularOf(norm)) !== null || FACILITY_HEADS.has(norm))

/** "the bridge at Wexley", "the forest above Wexley", "ran aground off Wexley". */
const isSited = (c: Context): boolean => {
  if (!isPlaceShaped(c)) return false
  if (c.before === 'at' || c.before === 'above') return isSiteNoun(c.before2)
  return c.before === 'off' && AT_SEA.has(c.before2)
}

const FAR_GOING = /^(?:exports?|imports?|flights?|relocat|deport|extradit|repatriat|emigrat)/

/** "Exports of grain to Wexley", "will move to Wexley". */
const isSentTo = (c: Context): boolean => {
  const { words, name, before, before2, before3 } = c
  if (before !== 'to' || !isPlaceShaped(c)) return false
  if (before2 === 'move') return /^(?:to|will|would|can|could|may|must|and|not)$/.test(before3)
  return words.slice(Math.max(0, name.from - 7), name.from - 1).some(({ norm }) => FAR_GOING.test(norm))
}

/** "the central bank of Wexley", "the fire chief of Wexley", "the border with Wexley". */
const isGoverned = (c: Context): boolean => {
  const { before, before2, before3 } = c
  if (before === 'with') return /^(?:border|frontier)$/.test(before2)
  return before === 'of' && isPlaceShaped(c) && GOVERNING.test(`${before3} ${before2}`)
}

const GOVERNING = /^(?:central bank|(?:fire|police) chief|(?:upper|lower) house)$/

/** "The storm shook Wexley", "the ship left Wexley". */
const isReached = (c: Context): boolean =>
  c.length <= 2 &&
  isPlaceShaped(c) &&
  (ARRIVAL_VERBS.has(c.before) || (/^(?:left|leaves|leave)$/.test(c.before) && CRAFT_NOUNS.has(c.before2)))

const BORDERS = new Set('border frontier war road railway flights ferry trains train ceasefire treaty'.split(' '))
const BETWEEN_STATES = /^(?:trade|peace|border|extradition) (?:agreement|accord|deal|pact|talks)$/

/** "the border between Wexley and Norvan", seen from either name. */
const isBordered = (c: Context): boolean => {
  if (!isPlaceShaped(c)) return false
  const { words, name, before, before3, after } = c
  const isOther = before === 'and' && before3 === 'between'
  if (!isOther && (before !== 'between' || after !== 'and')) return false
  const at = name.from - (isOther ? 4 : 2)
  const noun = words[at]?.norm ?? ''
  return BORDERS.has(noun) || BETWEEN_STATES.test(`${words[at - 1]?.norm} ${noun}`)
}

const STOP = /^[,.;:)!?—–]?$/

/** "the capital, Wexley.": a common noun for a place, a comma, its name. */
const isNamedPlace = ({ words, name, before, before2, before3, after, length }: Context): boolean =>
  length <= 3 &&
  before === ',' &&
  PLACE_NOUNS.has(before2) &&
  /^(?:the|its|a|their|port|nearby|small)$/.test(before3) &&
  STOP.test(after) &&
  labelByHead(words, name) === null

/** "Wexley's Maritime Museum": where something built with a name of its own stands. */
const ownsBuilding = ({ words, name, after, length }: Context): boolean => {
  if (after !== "'s" || length > 2) return false
  let to = name.to + 1
  while (words[to]?.isName) to += 1
  return to > name.to + 2 && labelByHead(words, { from: name.to + 1, to }) === 'FACILITY'
}

/** "Wexley declared a state of emergency". */
const isState = ({ words, name, after, length }: Context): boolean =>
  length <= 2 &&
  /^(?:declared|declares)$/.test(after) &&
  words.slice(name.to + 1, name.to + 6).some(({ norm }) => /^(?:war|independence|emergency|holiday|truce)$/.test(norm))

/** "across the Orin", "on the left bank of the Orin". */
const isWater = (c: Context): boolean =>
  isArticled(c) &&
  c.length === 1 &&
  !isShout(c) &&
  (ACROSS.has(c.before2) || (c.before2 === 'of' && /^(?:banks?|mouth|shores?|waters)$/.test(c.before3)))

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
      /^(?:governor|mayor|president|king|queen|people|government|republic|kingdom|minister|archbishop|bishop|sheriff|residents?|natives?|citizens?|parliament|sultan|emir|invasion|annexation|occupation|independence|centre|streets)$/.test(
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
    holds: (c) =>
      c.length <= 3 &&
      /^(?:to|from|into|for)$/.test(c.before) &&
      MOTION_VERBS.has(c.before2) &&
      !isCode(c) &&
      !isHost(c),
  },
  // took off from Wexley; flights to Wexley; two men from Wexley; from Wexley to Norvan; the bridge at Wexley
  { label: 'GPE', weight: 2, holds: isWayed },
  { label: 'GPE', weight: 2, holds: isOnWay },
  { label: 'GPE', weight: 2.5, holds: isSited },
  // exports of grain to Wexley; the central bank of Wexley; the border between Wexley and Norvan
  { label: 'GPE', weight: 2, holds: isSentTo },
  { label: 'GPE', weight: 3, holds: isGoverned },
  { label: 'GPE', weight: 3, holds: isBordered },
  // reached Wexley; the capital, Wexley; northern Wexley; Wexley province
  { label: 'GPE', weight: 2.5, holds: isReached },
  { label: 'GPE', weight: 3, holds: isNamedPlace },
  {
    label: 'GPE',
    weight: 3,
    holds: (c) => isPlaceShaped(c) && PLACE_MODIFIERS.has(c.words[c.name.from - 1]?.text ?? ''),
  },
  { label: 'GPE', weight: 4, holds: (c) => isPlaceShaped(c) && REGION_NOUNS.has(c.after) },
  // Wexley's Maritime Museum; Wexley declared war
  { label: 'GPE', weight: 3, holds: ownsBuilding },
  { label: 'GPE', weight: 4, holds: isState },
  // the river Orin; across the Orin
  { label: 'LOC', weight: 5, holds: (c) => c.length <= 2 && LANDFORM_NOUNS.has(c.before) && c.titles.length === 0 },
  { label: 'LOC', weight: 3, holds: isWater },
  // Wexley, Norvan, where; from Wexley, Ohio
  { label: 'GPE', weight: 4, holds: isBeforeItsState },
]
