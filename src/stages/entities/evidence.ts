import type { EntityLabel } from '../../domain/index.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { PLACE_NOUNS } from '../../lexicon/heads.ts'
import {
  BODY_NOUNS,
  COMPANY_THINGS,
  DIRECTION_NOUNS,
  KIN_NOUNS,
  PERSON_NOUNS,
  PERSON_VERBS,
  PLACE_PREPOSITIONS,
  REIGN_NOUNS,
  STATE_OFFICES,
  STATE_THINGS,
  UNLIKELY_BEFORE_PERSON,
  WAY_PREPOSITIONS,
} from '../../lexicon/name-cues.ts'
import { keyOf, plus, type Range, type Scores } from './candidate.ts'
import {
  type Context,
  contextOf,
  first,
  isArticled,
  isCode,
  isHonoured,
  isName,
  isPersonalInside,
  isPlain,
  isShout,
  isSpoken,
  isSteady,
  nounAfterComma,
} from './context.ts'
import type { Clause } from './words.ts'

const REPLACING = new Set('replaced replaces replacing succeeded succeeds succeeding followed ousted'.split(' '))

const normsOf = (words: readonly { readonly norm: string }[]): string => words.map(({ norm }) => norm).join(' ')

const WHO = new Set(['who', 'whose', 'whom'])

interface Rule {
  readonly label: EntityLabel
  readonly weight: number
  readonly holds: (context: Context) => boolean
}

/** What speaks for which label, each with an example beside it. */
const RULES: readonly Rule[] = [
  // Ms Ruhl; Captain Lena Ohm
  { label: 'PERSON', weight: 5, holds: ({ titles }) => titles.some((title) => isHonoured(title)) },
  // Interior Minister Jane Doe; Jane Doe, the mayor of Leeds
  { label: 'PERSON', weight: 4, holds: ({ titles }) => titles.length > 0 },
  // Maria Keller
  { label: 'PERSON', weight: 3, holds: (c) => isName(c, 5) && FIRST_NAMES.has(keyOf(first(c)?.text ?? '')) },
  // Gloria wrote
  {
    label: 'PERSON',
    weight: 1,
    holds: (c) => c.length === 1 && FIRST_NAMES.has(keyOf(first(c)?.text ?? '')) && isSpoken(c),
  },
  // John Q. Doe; Ursula van der Leyen; Ramón "El Gallo" Pérez
  {
    label: 'PERSON',
    weight: 2,
    holds: ({ words, name }) => words.slice(name.from + 1, name.to - 1).some(isPersonalInside),
  },
  // with Dan Cho; and Gloria
  {
    label: 'PERSON',
    weight: 1.2,
    holds: (c) => isName(c, 3) && !c.isFirst && !UNLIKELY_BEFORE_PERSON.has(c.before) && isPlain(c),
  },
  {
    label: 'PERSON',
    weight: 1,
    holds: (c) => c.length === 1 && !c.isFirst && c.before !== 'the' && FIRST_NAMES.has(keyOf(first(c)?.text ?? '')),
  },
  // Tova Renn, who teaches; Jonas Wick, whose bakery
  {
    label: 'PERSON',
    weight: 4,
    holds: ({ before, after, after2 }) => before !== 'of' && after === ',' && WHO.has(after2),
  },
  { label: 'PERSON', weight: 4, holds: (c) => c.after === 'who' && isSteady(c) },
  // It was Jane Doe, and nobody else, who
  {
    label: 'PERSON',
    weight: 4,
    holds: ({ before, before2, words, name }) =>
      before === 'was' && before2 === 'it' && words.slice(name.to, name.to + 12).some(({ norm }) => norm === 'who'),
  },
  // Jane Doe, the man who managed the plant
  { label: 'PERSON', weight: 4, holds: (c) => nounAfterComma(c, PERSON_NOUNS) },
  // Jane Doe, 43,
  {
    label: 'PERSON',
    weight: 4,
    holds: ({ after, after2, after3 }) => after === ',' && /^\d\d$/.test(after2) && (after3 === ',' || after3 === '.'),
  },
  // Pablo Doe, alias
  {
    label: 'PERSON',
    weight: 3,
    holds: ({ after, after2 }) => after === ',' && (after2 === 'alias' || after2 === 'aka' || after2 === 'nicknamed'),
  },
  // said Ada Brook; Ada Brook said
  { label: 'PERSON', weight: 2, holds: (c) => isName(c, 4) && isSpoken(c) },
  { label: 'PERSON', weight: 1, holds: (c) => c.length === 1 && isSpoken(c) },
  // Okoro told reporters; Okoro resigned
  { label: 'PERSON', weight: 1.5, holds: ({ after, before }) => PERSON_VERBS.has(after) || PERSON_VERBS.has(before) },
  { label: 'PERSON', weight: 1, holds: (c) => isName(c, 4) && PERSON_VERBS.has(c.after) },
  // replaced Jane Doe as chair; Jane Doe has replaced
  { label: 'PERSON', weight: 4, holds: (c) => isName(c, 4) && REPLACING.has(c.before) && c.after === 'as' },
  {
    label: 'PERSON',
    weight: 3,
    holds: (c) =>
      isName(c, 4) &&
      (c.after === 'has' || c.after === 'had') &&
      (REPLACING.has(c.after2) || PERSON_VERBS.has(c.after2)),
  },
  // took over the inquiry from Jane Doe
  {
    label: 'PERSON',
    weight: 4,
    holds: ({ words, name, before, length }) =>
      before === 'from' &&
      length >= 2 &&
      /\b(?:took|taken|takes|take) over\b/.test(normsOf(words.slice(Math.max(0, name.from - 8), name.from))),
  },
  // "…," Rosa Díaz added
  { label: 'PERSON', weight: 1, holds: ({ after, after2 }) => after === "'s" && KIN_NOUNS.has(after2) },
  // By Jane Doe
  { label: 'PERSON', weight: 3, holds: (c) => isName(c, 4) && c.before === 'by' && c.name.from === 1 },
  // the Halvorsen
  { label: 'PERSON', weight: -3, holds: isArticled },
  { label: 'ORG', weight: 1.5, holds: isArticled },
  // the Halvorsen administration; Halvorsen's predecessor
  { label: 'PERSON', weight: 3, holds: ({ before, after }) => before === 'the' && REIGN_NOUNS.has(after) },
  { label: 'PERSON', weight: 2, holds: ({ after, after2 }) => after === "'s" && REIGN_NOUNS.has(after2) },
  { label: 'PERSON', weight: -3, holds: isShout },
  { label: 'ORG', weight: 2.5, holds: (c) => isShout(c) && (first(c)?.text.length ?? 0) <= 7 },
  // Quorra's shares; shares in Quorra; Orbit Systems, the manufacturer; the company Quorra
  { label: 'ORG', weight: 2.5, holds: ({ after, after2 }) => after === "'s" && COMPANY_THINGS.has(after2) },
  { label: 'ORG', weight: 2.5, holds: ({ before, before2 }) => before === 'in' && COMPANY_THINGS.has(before2) },
  { label: 'ORG', weight: 3, holds: (c) => nounAfterComma(c, BODY_NOUNS) || BODY_NOUNS.has(c.before) },
  { label: 'ORG', weight: 1, holds: (c) => c.length === 1 && isSpoken(c) },
  { label: 'ORG', weight: 1, holds: ({ before, before2 }) => before === 'at' && /(?:s|ist|er|or)$/.test(before2) },
  // Quorra, which
  { label: 'ORG', weight: 1, holds: ({ after, after2 }) => after === ',' && after2 === 'which' },
  { label: 'PERSON', weight: -2, holds: ({ after, after2 }) => after === ',' && after2 === 'which' },
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
]

/** In a headline or a signature: "Selma Example, Minister of Justice". */
const isNamedWithTitle = (context: Context): boolean =>
  isName(context, 4) && context.titles.length > 0 && FIRST_NAMES.has(keyOf(first(context)?.text ?? ''))

/** What the surroundings of a name say about its label. */
export const evidenceOf = (clause: Clause, run: Range, name: Range, titles: readonly string[]): Scores => {
  const context = contextOf(clause, run, name, titles)
  if (clause.letters !== 'prose') return isNamedWithTitle(context) ? { PERSON: 4 } : {}
  let scores: Scores = {}
  for (const { label, weight, holds } of RULES) if (holds(context)) scores = plus(scores, { [label]: weight })
  return scores
}
