import { VENUES, VIEWING_VERBS } from '../../lexicon/viewing-verbs.ts'
import type { Unit } from './reading.ts'

/** A run of units, half-open. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

const LONGEST = 12
/** Between a subject and its verb: "the generals [still] see", "capitals [have come to] regard". */
const BETWEEN = words(
  'still has have had come to also long now often always never only will would may did do does not already once then now up there here too',
)
const PUNCTUATION = words(', ; : . — – - -- ( ) ! ?')
const BREAKS = words('that because while when but as if whose which and or so than where after before what ago')
const DETERMINERS = words('the a an some many most those their its our certain every each all this these his her no')
const PREPOSITIONS = words('of in on for from at with behind to among by')
const RELATIVES = words('who which whose that')
const PRONOUNS = words('i we you he she it they them us who that which one nobody there this these what him her whom')
const VIEWPOINTS = words('for to from')
const PLACES = words('in on')
const SUBJECTS = words("we it they there one nobody our their it's there's we're they're")
const LANDS = words('country nation republic kingdom state land buyer host government neighbour neighbor place')
const CONNECTIVES = words('and but yet seen viewed or')
const COPULAS = words(
  `is are was were 's it's there's we're they're has have had remains becomes became looks means hangs appears`,
)
/** After these a viewing verb is passive or a noun: its subject is seen, or it sees nothing. */
const PASSIVES = words('is are was were be been being get got to a an the this that these those as of their its our')
const TIMES = words(`year years month months week weeks day days time times decade decades now start beginning end
  moment part example instance reason reasons first last today morning evening century outset`)

const norm = (units: readonly Unit[], index: number): string => units[index]?.norm ?? ''

const isNamed = (units: readonly Unit[], { from, to }: Phrase): boolean =>
  to > from && to - from <= LONGEST && !(to - from === 1 && PRONOUNS.has(norm(units, from)))

/** Cuts a relative clause off: "the navies [that escort tankers]", but "those who plan" stays whole. */
const withoutRelative = (units: readonly Unit[], phrase: Phrase): Phrase => {
  for (let index = phrase.from + 1; index < phrase.to; index += 1) {
    if (RELATIVES.has(norm(units, index)) && norm(units, index - 1) !== 'those') return { from: phrase.from, to: index }
  }
  return phrase
}

/** What begins an inserted clause: "who asked not to be named", "seen by this paper", "leaked last week". */
const INSERTED = /^(?:who|which|whose|that|seen|shown|written|drawn|\p{L}{3,}ed)$/u

/** Steps over an inserted clause: "an official[, who asked not to be named,] described". Gives the last unit before. */
const beforeInsertion = (units: readonly Unit[], last: number): number => {
  if (norm(units, last) !== ',') return last
  for (let index = last - 1; index > 0; index -= 1) {
    if (norm(units, index) === ',') return INSERTED.test(norm(units, index + 1)) ? index - 1 : last
  }
  return last
}

/** Whether a noun phrase begins at this unit: nothing before it belongs to it. */
const startsPhrase = (units: readonly Unit[], index: number): boolean =>
  /^an?$/.test(norm(units, index)) || (DETERMINERS.has(norm(units, index)) && !PREPOSITIONS.has(norm(units, index - 1)))

/** The noun phrase that ends with a unit, as far as the words before it tell. */
const phraseEndingAt = (units: readonly Unit[], last: number): Phrase => {
  let from = last
  while (from > 0 && !startsPhrase(units, from)) {
    const before = norm(units, from - 1)
    if (PUNCTUATION.has(before) || BREAKS.has(before) || RELATIVES.has(before) || COPULAS.has(before)) break
    from -= 1
  }
  return { from, to: last + 1 }
}

/** The name in "a senator, [Ada Renn], called". */
const nameEndingAt = (units: readonly Unit[], last: number): Phrase => {
  let from = last
  while (units[from - 1]?.named === true) from -= 1
  return { from, to: last + 1 }
}

const subjectOf = (units: readonly Unit[], verb: number): Phrase | null => {
  let last = verb - 1
  while (BETWEEN.has(norm(units, last)) || norm(units, last).endsWith('ly')) last -= 1
  if (RELATIVES.has(norm(units, last)) && norm(units, last) !== 'whose') last -= 1
  if (norm(units, last) === ',' && units[last - 1]?.named === true) return nameEndingAt(units, last - 1)
  last = beforeInsertion(units, last)
  if (last < 0 || [PUNCTUATION, BREAKS, PASSIVES].some((set) => set.has(norm(units, last)))) return null
  const phrase = phraseEndingAt(units, last)
  const isPlace = PREPOSITIONS.has(norm(units, phrase.from))
  return isNamed(units, phrase) && !isPlace ? phrase : null
}

/** The subject of the viewing verb that stands last before or in a cue: "[Certain voices] describe us as a hive". */
export const subjectOfView = (units: readonly Unit[], cue: Phrase): Phrase | null => {
  for (let index = cue.to - 1; index > 0; index -= 1) {
    if (norm(units, index) === ';') return null
    if (!VIEWING_VERBS.has(norm(units, index))) continue
    const subject = subjectOf(units, index)
    if (subject !== null) return subject
  }
  return null
}

const startsSubject = (units: readonly Unit[], index: number): boolean =>
  units[index]?.country != null ||
  SUBJECTS.has(norm(units, index)) ||
  (norm(units, index) === 'the' && LANDS.has(norm(units, index + 1)))

/** The unit after a comma and a short insertion: "For Oraz, [by contrast,] it is". */
const afterComma = (units: readonly Unit[], comma: number): number => {
  const second = [2, 3].map((step) => comma + step).find((index) => norm(units, index) === ',')
  return (second ?? comma) + 1
}

/** A viewpoint and the unit at which the main clause begins. */
interface Opening {
  readonly phrase: Phrase
  readonly main: number
}

const openingAt = (units: readonly Unit[], from: number): Opening | null => {
  for (let index = from + 1; index < Math.min(units.length, from + LONGEST + 2); index += 1) {
    const isComma = norm(units, index) === ','
    const main = isComma ? afterComma(units, index) : index
    // "Seen from the offices in Lima, Chile is terrain": what stands behind a preposition is no subject.
    const isSubject = startsSubject(units, main) && !PREPOSITIONS.has(norm(units, main - 1))
    const begins = isSubject || (isComma && COPULAS.has(norm(units, main)))
    if (begins) return { phrase: { from, to: index }, main }
    if (isComma) return null
  }
  return null
}

const isViewpoint = (units: readonly Unit[], preposition: string, { phrase, main }: Opening): boolean => {
  const norms = units.slice(phrase.from, phrase.to).map((unit) => unit.norm)
  if (norms.some((word) => TIMES.has(word) || /^\d/.test(word))) return false
  if (PLACES.has(preposition)) return norms.some((word) => VENUES.has(word))
  return units.slice(main, main + 3).some((unit) => COPULAS.has(unit.norm))
}

/** Whether a clause may begin at a unit. */
const opensClause = (units: readonly Unit[], index: number): boolean =>
  index === 0 || PUNCTUATION.has(norm(units, index - 1)) || CONNECTIVES.has(norm(units, index - 1))

/**
 * The words that say from whose side a sentence sees things: "For [the donors] it is a point of departure",
 * "Seen from [a command post], Chad is terrain", "In [the report], the country is hardly there"; null for most sentences.
 */
export const viewpointOf = (units: readonly Unit[], subject: string | null): Phrase | null => {
  for (let index = 0; index < units.length; index += 1) {
    const preposition = norm(units, index)
    if (!(VIEWPOINTS.has(preposition) || PLACES.has(preposition)) || !opensClause(units, index)) continue
    const opening = openingAt(units, index + 1)
    if (opening === null || !isNamed(units, opening.phrase) || !isViewpoint(units, preposition, opening)) continue
    // "For Peru, it is not over" takes no view of Peru where Peru is what the article is about.
    if (units[opening.phrase.from]?.country === subject && subject !== null) continue
    return withoutRelative(units, opening.phrase)
  }
  return null
}
