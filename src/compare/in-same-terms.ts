import type { ClaimBody, ComparedSource, PlacedClaim, Subject } from '../domain/index.ts'
import { eventClasses, isEventClass } from '../lexicon/event-classes.ts'
import { nounClasses } from '../lexicon/noun-classes.ts'
import { singularOf } from '../lexicon/plurals.ts'
import { stem } from '../lexicon/stem.ts'
import { type Expression, type Synonyms, stemsIn } from './synonyms.ts'

/** Synonyms that sources use, each to be read as the first. */
interface Reading {
  readonly first: Expression
  readonly others: readonly Expression[]
  /** The event classes of all of them. */
  readonly classes: readonly string[]
}

/** The claims of sources as if each used one word for all that mean the same; the text stays as it is. */
export function inSameTerms(
  synonyms: readonly Synonyms[],
  sources: readonly ComparedSource[],
): readonly ComparedSource[] {
  const readings = synonyms.flatMap(readingOf)
  if (readings.length === 0) return sources
  return sources.map((source) => ({
    ...source,
    claims: source.claims.map((claim) =>
      readings.reduce((one, reading) => readClaim(one, reading, source.text), claim),
    ),
  }))
}

/** Of synonyms of which only one is used, nothing is to be read in another way. */
function readingOf({ words }: Synonyms): readonly Reading[] {
  const [first, ...others] = words.toSorted((a, b) => rankOf(a) - rankOf(b))
  if (first === undefined || others.length === 0) return []
  const classes = words.flatMap(({ stems }) => (stems.length === 1 ? eventClasses(stems[0] ?? '') : []))
  // The longest first: "strike action" is read before the "strike" in it.
  return [{ first, others: others.sort((a, b) => b.stems.length - a.stems.length), classes: [...new Set(classes)] }]
}

/** A word of which more is known comes first, then single words, so that reading takes nothing from what ties two nouns. */
const rankOf = (expression: Expression): number =>
  expression.stems.length > 1 ? 2 : nounClasses(nounOf(expression)).length > 0 ? 0 : 1

/** The noun of a word or phrase, in the singular: "strike actions" → action. */
const nounOf = ({ written }: Expression): string => singularOf(written.split(' ').at(-1) ?? '')

const isIn = ({ stems }: Expression, known: ReadonlySet<string>): boolean => stems.every((each) => known.has(each))

function readClaim(claim: PlacedClaim, reading: Reading, text: string): PlacedClaim {
  const { body } = claim
  const { subject, scope } = body
  const clause = new Set([...subject.stems, ...stemsIn([subject.head, ...subject.arguments, scope].join(' '))])
  const own = new Set([...clause, ...stemsIn(text.slice(body.words.start, body.words.end))])
  if (![reading.first, ...reading.others].some((each) => isIn(each, own) || isIn(each, new Set(subject.context))))
    return claim
  const read = { ...body, slot: slotOf(body, reading, text), subject: readSubject(subject, clause, reading) }
  return { ...claim, body: { ...read, scope: scope === null ? null : readWords(scope, reading) } }
}

function readSubject(subject: Subject, clause: ReadonlySet<string>, reading: Reading): Subject {
  const { head, stems, context, classes, arguments: nouns } = subject
  const noun = (word: string): string => (standsFor(word, clause, reading) ? nounOf(reading.first) : word)
  const ownClasses = classes.map((name) => (isEventClass(name) ? name : noun(name)))
  const isTold = [reading.first, ...reading.others].some((each) => isIn(each, clause))
  const own = readStems(stems, reading)
  return {
    ...subject,
    head: head === null ? null : noun(head),
    arguments: distinct(nouns.map(noun)),
    classes: distinct([...ownClasses, ...(isTold ? reading.classes : [])]),
    stems: own,
    context: readStems(context, reading).filter((each) => !own.includes(each)),
  }
}

/** Whether a noun or verb is one of the others, or the last word of one whose words all stand in the clause. */
const standsFor = (word: string, clause: ReadonlySet<string>, { others }: Reading): boolean =>
  others.some((each) => each.stems.at(-1) === stem(word) && isIn(each, clause))

/** Stems with those of each other word in which all of it stands replaced by those of the first. */
const readStems = (stems: readonly string[], { first, others }: Reading): readonly string[] =>
  others.reduce(
    (read, each) =>
      isIn(each, new Set(read)) ? distinct([...read.filter((one) => !each.stems.includes(one)), ...first.stems]) : read,
    stems,
  )

/** The words before a noun, with each other word or phrase replaced by the first. */
const readWords = (words: string, { first, others }: Reading): string => {
  const all = words.split(' ')
  const read: string[] = []
  for (let at = 0; at < all.length; ) {
    const found = others.find(({ stems }) =>
      stems.every((each, nth) => each === stem((all[at + nth] ?? '').toLowerCase())),
    )
    read.push(found === undefined ? (all[at] ?? '') : first.written)
    at += found?.stems.length ?? 1
  }
  return read.join(' ')
}

/** That something is so is said by a verb; where it is one of the others, its event is that of the first. */
function slotOf({ slot, value, words }: ClaimBody, { first, others }: Reading, text: string): string {
  if (value.type !== 'truth') return slot
  const verb = stemsIn(text.slice(words.start, words.end)).join(' ')
  if (!others.some(({ stems }) => stems.join(' ') === verb)) return slot
  const event = eventClasses(first.stems.at(-1) ?? '')[0] ?? nounOf(first)
  return `${event}.${slot.split('.')[1] ?? ''}`
}

const distinct = (items: readonly string[]): readonly string[] => [...new Set(items)]
