import type { Expression, Reading } from '../reading.ts'
import type { Word } from '../words.ts'
import { proposedDate } from './proposals.ts'
import { dateReaders, type Result } from './readers.ts'
import { DATE_TRIGGER, KNOWN } from './triggers.ts'

/** A sentence with the times that the own grammar found in it. */
interface Read {
  readonly text: string
  readonly words: readonly Word[]
  readonly found: readonly Expression[]
}

/** What a date in figures and a relative time are read against. */
interface Reference {
  readonly published: string | null
  readonly monthFirst: boolean
}

/** Dates with a year hang on no other day; any will do where that of publication is unknown. */
const ANY_DAY = '2000-01-01'

const unread = ({ text, words, found }: Read): string =>
  found.reduce((rest, { first, next }) => {
    const [start, end] = [words[first]?.start ?? 0, words[next - 1]?.end ?? 0]
    return rest.slice(0, start) + KNOWN.repeat(end - start) + rest.slice(end)
  }, text)

const saysYear = (reading: Reading): boolean => {
  if (reading.type === 'range') return saysYear(reading.from) || saysYear(reading.to)
  if ('year' in reading) return reading.year !== null
  return reading.type === 'days' || ('of' in reading && reading.of !== null && saysYear(reading.of))
}

const holds = (outer: Expression, inner: Expression): boolean =>
  outer.first <= inner.first && inner.next <= outer.next && outer.next - outer.first > inner.next - inner.first

const overlaps = (one: Expression, other: Expression): boolean => one.first < other.next && other.first < one.next

/** The own results stay, unless the other holds all of them and the year that they lack: "3 Feb" in "3 Feb 82". */
const joined = (found: readonly Expression[], proposed: Expression | null): readonly Expression[] => {
  if (proposed === null) return found
  const rivals = found.filter((own) => overlaps(own, proposed))
  if (!rivals.every((own) => holds(proposed, own) && !saysYear(own.reading))) return found
  return [...found.filter((own) => !rivals.includes(own)), proposed].sort((a, b) => a.first - b.first)
}

/** "10 August 234 BC" is no day of the calendar, nor is the "10 August" in it. */
const isBeforeChrist = ({ start }: Result): boolean => start.isCertain('year') && (start.get('year') ?? 1) < 1
const without = ({ words }: Read, found: readonly Expression[], { index, text }: Result): readonly Expression[] =>
  found.filter(({ first }) => {
    const start = words[first]?.start ?? 0
    return start < index || start >= index + text.length
  })

const withDates = (read: Read, { published, monthFirst }: Reference): readonly Expression[] =>
  dateReaders[monthFirst ? 'monthFirst' : 'dayFirst'](read.text, published ?? ANY_DAY).reduce(
    (found, result) =>
      isBeforeChrist(result) ? without(read, found, result) : joined(found, proposedDate(read.words, result)),
    read.found,
  )

/** Fills what the own grammar left with what chrono reads there, as far as that can be trusted in prose. */
export const secondOpinion = (read: Read, reference: Reference): readonly Expression[] =>
  /\d/u.test(read.text) && DATE_TRIGGER.test(unread(read)) ? withDates(read, reference) : read.found
