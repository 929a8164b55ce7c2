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
const BETWEEN = words('still has have had come to also long now often always never only will would may did do does not')
const PUNCTUATION = words(', ; : . — – - -- ( ) ! ?')
const BREAKS = words('that because while when but as if whose which and or so than where after before what')
const DETERMINERS = words('the a an some many most those their its our certain every each all this these his her no')
const PREPOSITIONS = words('of in on for from at with behind to among by')
const RELATIVES = words('who which whose that')
const PRONOUNS = words('i we you he she it they them us who that which one nobody there this these what him her')
const VIEWPOINTS = words('for to from')
const PLACES = words('in on')
const SUBJECTS = words('we it they there one nobody our their')
const LANDS = words('country nation republic kingdom state land buyer host government neighbour neighbor place')
const COPULAS = words(`is are was were 's has have had remains becomes became looks means hangs appears`)
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

/** Steps over an inserted clause: "an official[, who asked not to be named,] described". Gives the last unit before. */
const beforeInsertion = (units: readonly Unit[], last: number): number => {
  if (norm(units, last) !== ',') return last
  for (let index = last - 1; index > 0; index -= 1) {
    if (norm(units, index) === ',') return RELATIVES.has(norm(units, index + 1)) ? index - 1 : last
  }
  return last
}

/** Whether a noun phrase begins at this unit: nothing before it belongs to it. */
const startsPhrase = (units: readonly Unit[], index: number): boolean =>
  DETERMINERS.has(norm(units, index)) && !PREPOSITIONS.has(norm(units, index - 1)) && norm(units, index - 1) !== 'of'

/** The noun phrase that ends with a unit, as far as the words before it tell. */
const phraseEndingAt = (units: readonly Unit[], last: number): Phrase => {
  let from = last
  while (from > 0 && !startsPhrase(units, from)) {
    const before = norm(units, from - 1)
    if (PUNCTUATION.has(before) || BREAKS.has(before) || RELATIVES.has(before)) break
    from -= 1
  }
  return { from, to: last + 1 }
}

const subjectOf = (units: readonly Unit[], verb: number): Phrase | null => {
  let last = verb - 1
  while (BETWEEN.has(norm(units, last))) last -= 1
  if (RELATIVES.has(norm(units, last)) && norm(units, last) !== 'whose') last -= 1
  last = beforeInsertion(units, last)
  if (last < 0 || PUNCTUATION.has(norm(units, last)) || BREAKS.has(norm(units, last))) return null
  const phrase = phraseEndingAt(units, last)
  const isPlace = PREPOSITIONS.has(norm(units, phrase.from))
  return isNamed(units, phrase) && !isPlace ? phrase : null
}

/** The subject of the viewing verb that stands last before or in a cue: "[Certain voices] describe us as a hive". */
export const phraseOfView = (units: readonly Unit[], cue: Phrase): Phrase | null => {
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

const phraseFrom = (units: readonly Unit[], from: number, limit: number): Phrase | null => {
  for (let index = from + 1; index < limit; index += 1) {
    const isComma = norm(units, index) === ','
    const next = isComma ? afterComma(units, index) : index
    if (startsSubject(units, next) || (isComma && COPULAS.has(norm(units, next)))) return { from, to: index }
    if (isComma) return null
  }
  return null
}

const isViewpoint = (units: readonly Unit[], preposition: string, phrase: Phrase): boolean => {
  const norms = units.slice(phrase.from, phrase.to).map((unit) => unit.norm)
  if (norms.some((word) => TIMES.has(word) || /^\d/.test(word))) return false
  return VIEWPOINTS.has(preposition) || norms.some((word) => VENUES.has(word))
}

/** A viewpoint that opens the clause of a cue: "For [the donors] it is a point of departure", "In [the report], …". */
export const phraseBefore = (units: readonly Unit[], cue: Phrase): Phrase | null => {
  for (let index = cue.from - 1; index >= 0; index -= 1) {
    const preposition = norm(units, index)
    const opens =
      index === 0 || PUNCTUATION.has(norm(units, index - 1)) || /^(and|but|yet|seen)$/.test(norm(units, index - 1))
    if (!opens || !(VIEWPOINTS.has(preposition) || PLACES.has(preposition))) continue
    const phrase = phraseFrom(units, index + 1, Math.min(cue.to, index + 2 + LONGEST))
    if (phrase !== null && isNamed(units, phrase) && isViewpoint(units, preposition, phrase))
      return withoutRelative(units, phrase)
  }
  return null
}
