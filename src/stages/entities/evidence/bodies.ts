import { isCountry } from '../../../lexicon/country-words.ts'
import { FIRST_NAMES } from '../../../lexicon/first-names.ts'
import { isFunctionWord } from '../../../lexicon/function-words.ts'
import {
  BODY_NOUNS,
  BODY_PEOPLE,
  COMPANY_THINGS,
  KIND_OF_BODY,
  OUTLET_NOUNS,
  STAFF_NOUNS,
} from '../../../lexicon/name-cues.ts'
import { ROLE_NOUNS } from '../../../lexicon/roles.ts'
import { SPEECH_VERBS } from '../../../lexicon/speech-verbs.ts'
import { isDictionaryNoun, isDictionaryWord } from '../../../lexicon/tagger.ts'
import { headLabel } from '../bodies.ts'
import { keyOf } from '../candidate.ts'
import { type Context, first, isArticled, isShout, isSpoken, nounAfterComma } from '../context.ts'
import type { Rule } from './rule.ts'

/** The small-letter noun right behind a name says what it is: "Quorra news agency". */
const isOutlet = ({ after, after2 }: Context): boolean =>
  OUTLET_NOUNS.has(after) ||
  ((after === 'news' || after === 'wire') && /^(?:agency|service|network|site)$/.test(after2))

/** "Ada Brook of Quorra": what a name is of that is no office. */
const isAffiliation = ({ words, name, before }: Context): boolean => {
  const of = words[name.from - 2]
  return before === 'of' && of?.isName === true && !ROLE_NOUNS.has(of.norm) && headLabel(of.norm) === null
}

/** "Cricket Norway", "QXA Norway": a noun or a short form and a country. */
const isNationalBody = ({ words, name, length }: Context): boolean =>
  length === 2 &&
  (isDictionaryNoun(words[name.from]?.norm ?? '') || words[name.from]?.isShout === true) &&
  !FIRST_NAMES.has(words[name.from]?.norm ?? '') &&
  isCountry(words[name.to - 1]?.text ?? '')

/** "the Quorra biker gang": the noun behind one that modifies it. */
const isBodyOfKind = ({ after, after2 }: Context): boolean =>
  KIND_OF_BODY.has(after2) &&
  /^\p{Ll}{3,}$/u.test(after) &&
  isDictionaryWord(after) &&
  !isFunctionWord(after) &&
  !SPEECH_VERBS.has(after) &&
  !/(?:s|ed|ing|ly)$/.test(after)

/** "Quorra has 3,000 staff". */
const hasStaff = ({ words, name, after }: Context): boolean =>
  after === 'has' &&
  words.slice(name.to + 1, name.to + 5).some(({ norm }) => /^(?:staff|employees|branches|subsidiaries)$/.test(norm))

const SAYING = /^(?:said|says|announced|confirmed|warned|expects|plans)$/

/** What speaks for a body, each with an example above it. */
export const BODY_RULES: readonly Rule[] = [
  // the Halvorsen was
  { label: 'ORG', weight: 1.5, holds: isArticled },
  { label: 'ORG', weight: 2.5, holds: (c) => isShout(c) && (first(c)?.text.length ?? 0) <= 7 },
  // Quorra's shares; shares in Quorra; Orbit Systems, the manufacturer; the company Quorra
  { label: 'ORG', weight: 2.5, holds: ({ after, after2 }) => after === "'s" && COMPANY_THINGS.has(after2) },
  { label: 'ORG', weight: 2.5, holds: ({ before, before2 }) => before === 'in' && COMPANY_THINGS.has(before2) },
  { label: 'ORG', weight: 3, holds: (c) => nounAfterComma(c, BODY_NOUNS) || BODY_NOUNS.has(c.before) },
  { label: 'PERSON', weight: -2, holds: ({ before }) => BODY_NOUNS.has(before) },
  // the chairman of Quorra
  { label: 'ORG', weight: 2, holds: (c) => c.before === 'of' && BODY_PEOPLE.has(c.before2) && c.length <= 3 },
  // Quorra said it would; Quorra has 3,000 staff; Quorra employs
  { label: 'ORG', weight: 3, holds: ({ after, after2 }) => SAYING.test(after) && /^(?:it|its)$/.test(after2) },
  { label: 'ORG', weight: 3, holds: hasStaff },
  { label: 'ORG', weight: 2.5, holds: ({ after }) => /^(?:employs|employed|acquires|acquired)$/.test(after) },
  { label: 'ORG', weight: 1, holds: (c) => c.length === 1 && isSpoken(c) },
  { label: 'ORG', weight: 1, holds: ({ before, before2 }) => before === 'at' && /(?:s|ist|er|or)$/.test(before2) },
  // Quorra, which
  { label: 'ORG', weight: 1, holds: ({ after, after2 }) => after === ',' && after2 === 'which' },
  // Orbit Systems spokesman Jane Doe; Quorra reporters
  {
    label: 'ORG',
    weight: 3,
    holds: (c) => c.length <= 4 && c.before !== "'s" && STAFF_NOUNS.has(c.after) && c.titles.length === 0,
  },
  // Quorra news agency; Quorra television
  { label: 'ORG', weight: 2.5, holds: (c) => c.length <= 3 && isOutlet(c) },
  // the Quorra biker gang
  { label: 'ORG', weight: 2.5, holds: (c) => c.length <= 3 && c.titles.length === 0 && isBodyOfKind(c) },
  // Ada Brook of Quorra Works
  { label: 'ORG', weight: 1.5, holds: isAffiliation },
  { label: 'PERSON', weight: -1.5, holds: isAffiliation },
  // Quorra's Ada Brook
  {
    label: 'ORG',
    weight: 1.5,
    holds: ({ words, name, after }) => after === "'s" && FIRST_NAMES.has(keyOf(words[name.to + 1]?.text ?? '')),
  },
  // Cricket Norway
  { label: 'ORG', weight: 2.5, holds: isNationalBody },
  { label: 'PERSON', weight: -1.5, holds: isNationalBody },
  // Quorranews
  {
    label: 'ORG',
    weight: 4,
    holds: (c) => c.length === 1 && /\p{Ll}(?:news|corp|soft|media)$/u.test(first(c)?.text ?? ''),
  },
]
