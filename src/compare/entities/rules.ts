import { bareName, type EntityLabel } from '../../domain/index.ts'
import { countryOf, isCapital } from '../../lexicon/country-words.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'

/** A name as the rules see it. */
export interface Named {
  readonly key: string
  readonly label: EntityLabel
  readonly name: string
  readonly words: readonly string[]
  readonly sources: ReadonlySet<string>
}

/**
 * A reason to hold two names for one. A name and its fuller form give a common handle; a rule that is not `sure` counts
 * only where their sources have other names in common and the shorter name can be short for no other.
 */
export interface LinkRule {
  readonly rule: string
  /** How sure such a link is (0…1): an estimate that puts the rules in order, and not a measured share. */
  readonly score: number
  readonly sure: boolean
  /** What the name, as the shorter or the fuller form, may be found by; null where the rule does not speak of it. */
  readonly short: (name: Named) => string | null
  readonly full: (name: Named) => readonly string[]
}

const isPerson = ({ label }: Named): boolean => label === 'PERSON'
const isBody = ({ label }: Named): boolean => label === 'ORG' || label === 'LAW'
const PLACES: ReadonlySet<EntityLabel> = new Set(['GPE', 'LOC', 'FACILITY'])
const isPlace = ({ label }: Named): boolean => PLACES.has(label)

const PARTICLES = new Set('de del della di da dos van von der den bin al el la le of'.split(' '))
const contentOf = (words: readonly string[]): readonly string[] => words.filter((word) => !isFunctionWord(word))

/** Both forms by the same handle. */
const both = (handle: (name: Named) => string | null): Pick<LinkRule, 'short' | 'full'> => ({
  short: handle,
  full: (name) => {
    const found = handle(name)
    return found === null ? [] : [found]
  },
})

/** "United States" and "USA". */
const country: LinkRule = {
  rule: 'country',
  score: 1,
  sure: true,
  ...both((name) => {
    const found = name.label === 'GPE' ? (countryOf(name.name) ?? countryOf(name.words.join(' '))) : null
    // A capital stands for its country in the press, but is a city.
    return found === null || (isCapital(name.name) && bareName(name.name) !== bareName(found)) ? null : bareName(found)
  }),
}

/** "Ministry of Health" and "Health Ministry". */
const order: LinkRule = {
  rule: 'order of words',
  score: 0.95,
  sure: true,
  ...both((name) => {
    const content = contentOf(name.words)
    return isBody(name) && content.length > 1 ? [...content].sort().join(' ') : null
  }),
}

/** "Orbit Systems" and "Orbit Systems Ltd". */
const FORMS = /^(?:ltd|limited|inc|incorporated|corp|corporation|co|company|plc|llc|gmbh|ag|sa|nv|bv|as|ab|oy|spa)$/
const legalForm: LinkRule = {
  rule: 'legal form',
  score: 0.95,
  sure: true,
  ...both((name) => {
    const plain = name.words.filter((word, at) => at === 0 || !FORMS.test(word))
    return name.label === 'ORG' && plain.length > 0 ? plain.join(' ') : null
  }),
}

/** "J. Marchetti" and "Joan Marchetti". */
const initial: LinkRule = {
  rule: 'initial',
  score: 0.9,
  sure: false,
  short: (name) => {
    const [given = '', ...family] = name.words
    return isPerson(name) && given.length === 1 && family.length > 0 ? `${given} ${family.join(' ')}` : null
  },
  full: (name) => {
    const [given = '', ...family] = name.words
    return isPerson(name) && given.length > 1 && family.length > 0 ? [`${given.charAt(0)} ${family.join(' ')}`] : []
  },
}

/** "Juan de la Vega" and "Juan Ramón de la Vega". */
const middleName: LinkRule = {
  rule: 'middle name',
  score: 0.9,
  sure: false,
  short: (name) => (isPerson(name) && namesOf(name).length === 2 ? namesOf(name).join(' ') : null),
  full: (name) => {
    const parts = namesOf(name)
    return isPerson(name) && parts.length > 2 ? [`${parts[0]} ${parts.at(-1)}`, `${parts[0]} ${parts.at(-2)}`] : []
  },
}

const namesOf = ({ words }: Named): readonly string[] => words.filter((word) => !PARTICLES.has(word))

/** "Marchetti" and "Ilen Marchetti". */
const familyName: LinkRule = {
  rule: 'family name',
  score: 0.85,
  sure: false,
  short: (name) => (isPerson(name) && namesOf(name).length === 1 ? name.words.join(' ') : null),
  full: (name) =>
    isPerson(name) && namesOf(name).length > 1
      ? name.words.slice(1).map((_, at) => name.words.slice(at + 1).join(' '))
      : [],
}

/** "ECA" and "Ellery Crossing Authority". */
const acronym: LinkRule = {
  rule: 'acronym',
  score: 0.85,
  sure: false,
  short: (name) => (isBody(name) && /^\p{Lu}[\p{Lu}\p{N}.]{1,7}$/u.test(name.name) ? name.words.join('') : null),
  full: (name) => {
    const content = contentOf(name.words)
    const initials = (words: readonly string[]) => words.map((word) => word.charAt(0)).join('')
    return isBody(name) && content.length > 1 ? [...new Set([initials(content), initials(name.words)])] : []
  },
}

/** One place that two sources take for a different kind of place. */
const kindOfPlace: LinkRule = {
  rule: 'kind of place',
  score: 0.9,
  sure: true,
  ...both((name) => (isPlace(name) ? name.words.join(' ') : null)),
}

/** The reasons to hold two names for one, the surest first. A rule is added by one entry. */
export const LINK_RULES: readonly LinkRule[] = [
  ...[country, order, legalForm, kindOfPlace],
  ...[initial, middleName, familyName, acronym],
]
