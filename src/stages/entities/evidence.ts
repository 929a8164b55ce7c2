import type { EntityLabel } from '../../domain/index.ts'
import { FIRST_NAMES } from '../../lexicon/first-names.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import { NAME_PARTICLES, ORGANISATION_HEADS, PLACE_NOUNS } from '../../lexicon/heads.ts'
import { HONORIFICS, RANKS } from '../../lexicon/roles.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { keyOf, plus, type Range, type Scores } from './candidate.ts'
import type { Clause, Word } from './words.ts'

/** What the rules look at: the words of a name and its neighbours. */
interface Context {
  readonly words: readonly Word[]
  readonly name: Range
  readonly length: number
  readonly before: string
  readonly before2: string
  readonly after: string
  readonly after2: string
  readonly after3: string
  readonly titles: readonly string[]
  readonly isFirst: boolean
}

interface Rule {
  readonly label: EntityLabel
  readonly weight: number
  readonly holds: (context: Context) => boolean
}

const among = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
const IN = among('in near outside across throughout around')
const TOWARDS = among('from to toward towards through via into within')
const STATE_THINGS = among(
  `parliament army border constitution economy capital coast people voters president minister king
   queen prime foreign interior defense defence finance leader leaders leadership northern southern eastern western
   security national military neighbors neighbours territory soil exports imports currency population mayor governor
   harbor streets residents city`,
)
const COMPANY_THINGS = among(
  `shares board chief chairman chairwoman chair spokesman spokeswoman spokesperson customers employees workers staff
   executives lawyers products stock revenue profits profit headquarters members management managers shareholders
   investors release statement owner insurer director directors website factory product`,
)
const BODY_NOUNS = among(
  `company firm group union party agency newspaper operator manufacturer maker supplier contractor charity bank lender
   organisation organization regulator watchdog think-tank startup subsidiary association cooperative retailer airline
   carrier broadcaster publisher insurer developer producer employer club network`,
)
const REIGNS = among(
  'administration presidency premiership campaign predecessor successor tenure reelection inauguration era years family supporters allies aides team victory rival rivals doctrine speech remarks',
)
const KIN = among(
  'wife husband mother father son daughter brother sister widow family lawyer lawyers attorney colleagues',
)
const PERSON_VERBS = among(
  'recalled told smiled laughed nodded resigned died wrote joked shrugged conceded testified retired',
)
const GEO_NORTH = among(
  'north south east west northeast northwest southeast southwest outskirts kilometers kilometres miles km',
)
const HONOURED = /^(?:[A-Z]?[a-z]+ )*(?:mr|mrs|ms|dr|sir|dame|capt|captain|professor|prof)\.?$/i

const isName = (context: Context, most: number): boolean => context.length >= 2 && context.length <= most
const first = ({ words, name }: Context): Word | undefined => words[name.from]
const isShout = (context: Context): boolean =>
  context.length === 1 && first(context)?.isShout === true && (first(context)?.text.length ?? 0) > 2
/** "the Orangery was": an article that belongs to the name itself and not to a noun behind it. */
const isArticled = ({ before, after, titles }: Context): boolean =>
  before === 'the' &&
  titles.length === 0 &&
  (!/^\p{Ll}/u.test(after) || isFunctionWord(after) || SPEECH_VERBS.has(after))
const isSpoken = ({ after, before }: Context): boolean => SPEECH_VERBS.has(after) || SPEECH_VERBS.has(before)

/** What speaks for which label, each with an example beside it. */
const RULES: readonly Rule[] = [
  // Ms Varga; Captain Irma Steyn
  { label: 'PERSON', weight: 5, holds: ({ titles }) => titles.some((title) => isHonoured(title)) },
  // Interior Minister Jane Doe; Jane Doe, the mayor of Leeds
  { label: 'PERSON', weight: 4, holds: ({ titles }) => titles.length > 0 },
  // Maria Keller
  { label: 'PERSON', weight: 3, holds: (c) => isName(c, 5) && FIRST_NAMES.has(keyOf(first(c)?.text ?? '')) },
  // Priya wrote
  {
    label: 'PERSON',
    weight: 1,
    holds: (c) => c.length === 1 && FIRST_NAMES.has(keyOf(first(c)?.text ?? '')) && isSpoken(c),
  },
  // John Q. Doe; Ursula van der Leyen; Joaquín "El Chapo" Guzmán
  {
    label: 'PERSON',
    weight: 2,
    holds: ({ words, name }) => words.slice(name.from + 1, name.to - 1).some(isPersonalInside),
  },
  // Ansel Pruitt, who teaches; Mirela Dusk, whose bakery
  {
    label: 'PERSON',
    weight: 4,
    holds: ({ after, after2 }) => after === ',' && (after2 === 'who' || after2 === 'whose'),
  },
  { label: 'PERSON', weight: 4, holds: ({ after }) => after === 'who' },
  // Jane Doe, 43,
  {
    label: 'PERSON',
    weight: 4,
    holds: ({ after, after2, after3 }) => after === ',' && /^\d\d$/.test(after2) && (after3 === ',' || after3 === '.'),
  },
  // Evaristo Doe, alias
  {
    label: 'PERSON',
    weight: 3,
    holds: ({ after, after2 }) => after === ',' && (after2 === 'alias' || after2 === 'aka' || after2 === 'nicknamed'),
  },
  // said Bo Tarrel; Bo Tarrel said
  { label: 'PERSON', weight: 2, holds: (c) => isName(c, 4) && isSpoken(c) },
  { label: 'PERSON', weight: 1, holds: (c) => c.length === 1 && isSpoken(c) },
  // Okoro told reporters; Okoro resigned
  { label: 'PERSON', weight: 1.5, holds: ({ after, before }) => PERSON_VERBS.has(after) || PERSON_VERBS.has(before) },
  // "…," Rosa Díaz added
  { label: 'PERSON', weight: 1, holds: ({ after, after2 }) => after === "'s" && KIN.has(after2) },
  // By Jane Doe
  { label: 'PERSON', weight: 3, holds: (c) => isName(c, 4) && c.before === 'by' && c.name.from === 1 },
  // the Halvorsen
  { label: 'PERSON', weight: -3, holds: isArticled },
  { label: 'ORG', weight: 1.5, holds: isArticled },
  // the Halvorsen administration; Halvorsen's predecessor
  { label: 'PERSON', weight: 3, holds: ({ before, after }) => before === 'the' && REIGNS.has(after) },
  { label: 'PERSON', weight: 2, holds: ({ after, after2 }) => after === "'s" && REIGNS.has(after2) },
  { label: 'PERSON', weight: -3, holds: isShout },
  { label: 'ORG', weight: 2.5, holds: (c) => isShout(c) && (first(c)?.text.length ?? 0) <= 7 },
  // Nimbrel's shares; shares in Nimbrel; Halden Systems, the manufacturer; the company Nimbrel
  { label: 'ORG', weight: 2.5, holds: ({ after, after2 }) => after === "'s" && COMPANY_THINGS.has(after2) },
  { label: 'ORG', weight: 2.5, holds: ({ before, before2 }) => before === 'in' && COMPANY_THINGS.has(before2) },
  { label: 'ORG', weight: 3, holds: (c) => nounAfterComma(c, BODY_NOUNS) || BODY_NOUNS.has(c.before) },
  { label: 'ORG', weight: 1, holds: (c) => c.length === 1 && isSpoken(c) },
  { label: 'ORG', weight: 1, holds: ({ before, before2 }) => before === 'at' && /(?:s|ist|er|or)$/.test(before2) },
  // Nimbrel, which
  { label: 'ORG', weight: 1, holds: ({ after, after2 }) => after === ',' && after2 === 'which' },
  { label: 'PERSON', weight: -2, holds: ({ after, after2 }) => after === ',' && after2 === 'which' },
  // in Harrow; north of Harrow; the town of Harrow; Harrow, a town
  { label: 'GPE', weight: 3, holds: (c) => c.length <= 3 && IN.has(c.before) && !COMPANY_THINGS.has(c.before2) },
  { label: 'GPE', weight: 1, holds: (c) => c.length <= 3 && (TOWARDS.has(c.before) || c.before === 'at') },
  {
    label: 'GPE',
    weight: 3,
    holds: ({ before, before2 }) => before === 'of' && (GEO_NORTH.has(before2) || PLACE_NOUNS.has(before2)),
  },
  { label: 'GPE', weight: 3, holds: (c) => nounAfterComma(c, PLACE_NOUNS) },
  // Harrow's parliament; the governor of Harrow; people of Harrow
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
  { label: 'GPE', weight: 1, holds: (c) => c.length === 1 && c.before === '' && c.after === "'s" },
  { label: 'GPE', weight: -3, holds: isArticled },
]

const isPersonalInside = (word: Word): boolean =>
  /^\p{Lu}$/u.test(word.text) ||
  /^["“”]$/.test(word.text) ||
  (NAME_PARTICLES.has(word.text) && !/^(?:de|la|le|du|do|e|y|of)$/.test(word.text))

const isHonoured = (title: string): boolean => {
  const last = title.toLowerCase().replace(/\./g, '').split(' ').at(-1) ?? ''
  return HONOURED.test(title) || HONORIFICS.has(last) || RANKS.has(last)
}

/** "Harrow, a small town": one of the nouns within four words after a comma and an article. */
const nounAfterComma = ({ words, name, after, after2 }: Context, nouns: ReadonlySet<string>): boolean => {
  if (after !== ',' || !/^(?:the|a|an|its|one)$/.test(after2)) return false
  for (const { norm } of words.slice(name.to + 2, name.to + 6)) {
    if (nouns.has(norm)) return true
    if (/^(?:of|in|which|that|who|,|and)$/.test(norm)) return false
  }
  return false
}

const contextOf = ({ words }: Clause, run: Range, name: Range, titles: readonly string[]): Context => {
  const norm = (at: number): string => words[at]?.norm ?? ''
  return {
    words,
    name,
    length: words.slice(name.from, name.to).filter((word) => word.isName).length,
    before: norm(run.from - 1),
    before2: norm(run.from - 2),
    after: norm(name.to),
    after2: norm(name.to + 1),
    after3: norm(name.to + 2),
    titles,
    isFirst: run.from === 0,
  }
}

/** What the surroundings of a name say about its label. */
export const evidenceOf = (clause: Clause, run: Range, name: Range, titles: readonly string[]): Scores => {
  if (clause.letters !== 'prose' && titles.length === 0) return {}
  const context = contextOf(clause, run, name, titles)
  let scores: Scores = {}
  for (const { label, weight, holds } of RULES) if (holds(context)) scores = plus(scores, { [label]: weight })
  return scores
}

/** Whether a word can only be a body's ("Authority"), so that a name that ends with it is no person's. */
export const isBodyWord = (norm: string): boolean => ORGANISATION_HEADS.has(norm)
