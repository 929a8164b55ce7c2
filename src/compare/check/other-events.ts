import { eventClasses } from '../../lexicon/event-classes.ts'
import { daysBetween } from '../../lexicon/iso-dates.ts'
import { stem } from '../../lexicon/stem.ts'
import { sharesArgument } from '../arguments.ts'
import type { Entry } from '../ledger.ts'

/** Whether the words beside two dates say that they are of two events: "Paper 1", "a further 46", "the next list". */
export const areOtherEvents = (a: Entry, b: Entry): boolean =>
  areNumbered(a, b) ||
  isYetToCome(a, b) ||
  isYetToCome(b, a) ||
  isNewsAndHistory(a, b) ||
  isNewsAndHistory(b, a) ||
  areFarApart(a, b) ||
  ([a, b].some(isNext) && a.source.published !== b.source.published) ||
  isFurther(a) !== isFurther(b) ||
  [a, b].some(isAnaphoric) ||
  (a.source === b.source && [a, b].some(isUnnamed))

const dayOf = ({ claim: { body } }: Entry): string | null =>
  body.value.type === 'date' ? (body.value.from ?? body.value.to) : null

/** What happened after another source came out is not what that one tells as done. */
const isYetToCome = (later: Entry, told: Entry): boolean => {
  const [day, own] = [dayOf(later), dayOf(told)]
  const { published } = told.source
  if (day === null || own === null || published === null || !isDone(later) || !isDone(told)) return false
  return day > published && own <= published
}

/** Something that happened, and no end that is set: "until 30 June". */
const isDone = ({ claim: { body } }: Entry): boolean =>
  body.modality === 'actual' && body.value.type === 'date' && body.value.from !== null

/** "has today adopted", "approved in 2017": days from publication that are news, and that are history. */
const NEWS = 10
const HISTORY = 300

const isNewsAndHistory = (news: Entry, past: Entry): boolean => {
  const [today, day] = [dayOf(news), dayOf(past)]
  const { published } = news.source
  if (today === null || day === null || published === null) return false
  return Math.abs(daysBetween(today, published)) <= NEWS && daysBetween(day, published) > HISTORY
}

/** No two tries at one date lie further apart, in days. */
const FARTHEST = 15 * 366

/** The older a thing, the farther apart are two tries at its date, as a share of its age. */
const OF_AGE = 0.25

const areFarApart = (a: Entry, b: Entry): boolean => {
  const [x, y] = [dayOf(a), dayOf(b)]
  if (x === null || y === null) return false
  const { published } = a.source
  const age = published === null ? 0 : daysBetween([x, y].sort()[0] ?? x, published)
  return Math.abs(daysBetween(x, y)) > Math.max(FARTHEST, sharesArgument(a, b) ? OF_AGE * age : 0)
}

const clauseOf = ({ claim, source }: Entry): string => source.text.slice(claim.span.start, claim.span.end)

/** "The next list will be printed on 4 May": what comes next depends on the day on which it is written. */
const isNext = (entry: Entry): boolean => /\bnext (?!day|week|month|year|morning)/i.test(clauseOf(entry))

/** "The last one to close was the inn, in 2009", "a further 46 left in May": not the one that the story is about. */
const FURTHER =
  /\b(?:last|previous|first|other|earlier) (?:one|time|such)\b|\b(?:a further|another|once more|most recently)\b/i

/** So many UTF-16 units before a date may tell of which event it is. */
const BEFORE = 80

const beforeDate = ({ claim, source }: Entry): string =>
  source.text.slice(Math.max(claim.span.start, claim.body.words.start - BEFORE), claim.body.words.end)

const isFurther = (entry: Entry): boolean => FURTHER.test(beforeDate(entry)) || ordinalOf(entry) !== null

/** An ordinal with the words behind it, one of which may be the event: "the last full inspection", "a second exchange". */
const ORDINAL = /\b(last|previous|earlier|second|third|fourth) (\p{L}+)(?: (\p{L}+))?(?: (\p{L}+))?/giu

/** What an event may be one of: "the third stage of the exchange". */
const OCCASIONS = new Set('stage phase round wave batch tranche instalment installment leg session'.split(' '))

/** Which of several events of its class a date is of: "second"; null where nothing tells, or where it is the first. */
function ordinalOf(entry: Entry): string | null {
  const { classes } = entry.claim.body.subject
  for (const [, ordinal = '', ...words] of beforeDate(entry).matchAll(ORDINAL))
    if (
      OCCASIONS.has(words[0]?.toLowerCase() ?? '') ||
      words.some(
        (word) => word !== undefined && eventClasses(stem(word.toLowerCase())).some((each) => classes.includes(each)),
      )
    )
      return ordinal.toLowerCase()
  return null
}

/** "On the Friday" is a day of what was told before, whatever week the article is of. */
const isAnaphoric = ({ claim, source }: Entry): boolean =>
  /\bthe \p{Lu}\p{Ll}+day$/u.test(source.text.slice(Math.max(0, claim.body.words.start - 4), claim.body.words.end))

/** "six weeks before", "that evening": within one source, a day that is told by another one may be of anything. */
const isUnnamed = ({ claim, source }: Entry): boolean =>
  !/\d|\b\p{Lu}/u.test(source.text.slice(claim.body.words.start, claim.body.words.end))

/** A noun and the number that it bears as its name; "burned 4,200" is a count. */
const NUMBERED = /\b(\p{L}{3,}) (?:no\. ?)?(\d{1,3}|[IVX]{1,4})\b(?![,.]\d)/giu

/** "Paper 1 was sat on 7 May", "Paper 2 on 2 June": one noun with two numbers is two things. */
function areNumbered(a: Entry, b: Entry): boolean {
  const [x, y] = [a, b].map(
    (entry) =>
      new Map(
        [...clauseOf(entry).matchAll(NUMBERED)].map(
          ([, noun = '', number = '']) => [noun.toLowerCase(), number] as const,
        ),
      ),
  )
  return [...(x ?? [])].some(([noun, number]) => !MONTHS.has(noun) && (y?.get(noun) ?? number) !== number)
}

const MONTHS = new Set(
  'january february march april may june july august september october november december until since and the for from with about'.split(
    ' ',
  ),
)
