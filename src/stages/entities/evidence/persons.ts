import { FIRST_NAMES } from '../../../lexicon/first-names.ts'
import { SURNAME_HEADS } from '../../../lexicon/heads.ts'
import {
  ACTING_VERBS,
  KIN_NOUNS,
  PERSON_FATES,
  PERSON_NOUNS,
  PERSON_VERBS,
  REIGN_NOUNS,
  UNLIKELY_BEFORE_PERSON,
} from '../../../lexicon/name-cues.ts'
import { isPlural, singularOf } from '../../../lexicon/plurals.ts'
import { ROLE_NOUNS } from '../../../lexicon/roles.ts'
import { isDictionaryNoun, isDictionaryWord } from '../../../lexicon/tagger.ts'
import { labelByHead } from '../bodies.ts'
import { keyOf } from '../candidate.ts'
import {
  type Context,
  first,
  isArticled,
  isHonoured,
  isName,
  isPersonalInside,
  isPlain,
  isShout,
  isSpoken,
  isSteady,
  isUncommon,
  nounAfterComma,
} from '../context.ts'
import type { Rule } from './rule.ts'

const REPLACING = new Set('replaced replaces replacing succeeded succeeds succeeding followed ousted'.split(' '))

const WHO = new Set(['who', 'whose', 'whom'])

const normsOf = (words: readonly { readonly norm: string }[]): string => words.map(({ norm }) => norm).join(' ')

const HYPHENATED_GIVEN_NAME = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u

const hasHyphenatedGivenName = ({ words, name }: Context): boolean =>
  words.slice(name.from + 1, name.to).some(({ text }) => HYPHENATED_GIVEN_NAME.test(text))

const endsInNoun = ({ words, name }: Context): boolean => {
  const last = words[name.to - 1]?.norm ?? ''
  return isDictionaryNoun(last) && !SURNAME_HEADS.has(last) && !FIRST_NAMES.has(last)
}

const AUXILIARY = /^(?:was|is|were|has|had|have)$/
const BETWEEN = /^(?:been|also|later|then|already|twice|since|not|found)$/

/** What the words behind a name say one did or suffered, past an auxiliary and an adverb. */
const isActing = ({ words, name, after, after2, after3 }: Context): boolean => {
  if (labelByHead(words, name) !== null) return false
  if (ACTING_VERBS.has(after)) return true
  if (!AUXILIARY.test(after)) return BETWEEN.test(after) && ACTING_VERBS.has(after2)
  const last = BETWEEN.test(after2) ? (BETWEEN.test(after3) ? (words[name.to + 3]?.norm ?? '') : after3) : after2
  return PERSON_FATES.has(last) || (after2 === 'found' && /^(?:guilty|dead|alive)$/.test(after3))
}

/** Who made a picture. */
const isCredited = ({ before, before2 }: Context): boolean =>
  before === ':' && /^(?:image|photo|photograph|picture|video|audio|credit|illustration)$/.test(before2)

/** No word of the language but given names that are one: "Ji-woo Han". */
const isPersonal = ({ words, name }: Context): boolean =>
  words.slice(name.from, name.to).every(({ norm }) => !isDictionaryWord(norm) || FIRST_NAMES.has(norm))

const isRoles = (norm: string): boolean => isPlural(norm) && ROLE_NOUNS.has(singularOf(norm))

/** What speaks for a person and against one, each with an example above it. */
export const PERSON_RULES: readonly Rule[] = [
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
  // the Halvorsen administration; Halvorsen's predecessor
  { label: 'PERSON', weight: 3, holds: ({ before, after }) => before === 'the' && REIGN_NOUNS.has(after) },
  { label: 'PERSON', weight: 2, holds: ({ after, after2 }) => after === "'s" && REIGN_NOUNS.has(after2) },
  { label: 'PERSON', weight: -3, holds: isShout },
  { label: 'PERSON', weight: -2, holds: ({ after, after2 }) => after === ',' && after2 === 'which' },
  // Lam Kok-ting
  { label: 'PERSON', weight: 3, holds: (c) => isName(c, 3) && isPlain(c) && hasHyphenatedGivenName(c) },
  // Dov Tarnik; Vesna Orrel, Dov Tarnik
  { label: 'PERSON', weight: 1.2, holds: (c) => isName(c, 3) && isPlain(c) && isUncommon(c) && isSteady(c) },
  // Tova Renn founded; Tova Renn has been arrested
  { label: 'PERSON', weight: 2, holds: (c) => isName(c, 4) && isPlain(c) && isPersonal(c) && isActing(c) },
  // Photo: Tova Renn.
  { label: 'PERSON', weight: 3, holds: (c) => isName(c, 3) && isPlain(c) && isUncommon(c) && isCredited(c) },
  // the Jane Doe Space Telescope
  { label: 'PERSON', weight: -3, holds: (c) => c.length >= 4 && c.titles.length === 0 && endsInNoun(c) },
  // painters Wade Tarnik and
  { label: 'PERSON', weight: 3, holds: (c) => isName(c, 4) && isPlain(c) && isRoles(c.before) },
]
