import { inWords } from '../describe.ts'
import { groupBy } from '../group-by.ts'
import type { Clock } from './clock.ts'
import type { Equation } from './equation.ts'
import type { Terms } from './term.ts'

/** Words that tell by whose clock a time is given: "UTC", "local time", "in London it was". */
const ZONE =
  /\b(?:UTC|GMT|[ECMP][SD]T|CES?T|BST|Universal Time|Coordinated|Greenwich|local(?:ly)?|(?:Eastern|Central|Mountain|Pacific|Moscow|European) (?:\w+ )?Time|o.clock there|on the clocks? there|time there)\b|\bin \p{Lu}\p{L}+,? (?:it was|that was|where it was|time\b)|\b\p{Lu}\p{L}+ time\b|\b(?:an|one|two|three|four|five|six|seven|eight|nine|ten) hours? (?:behind|ahead of|earlier|later)\b/u

/** "All times are UTC": by whose clock a whole source tells. */
const OF_SOURCE =
  /\btimes? (?:\p{L}+ ){0,6}(?:are|is) (?:\p{L}+ ){0,3}(UTC|GMT|local|Universal Time|Greenwich|those of \p{Lu}\p{L}+)/iu

/** So many UTF-16 units around a time may name its clock. */
const AROUND = 60

/** Hardly two clocks of one story are further apart, in hours. */
const WIDEST = 12

const HOUR = 60

/** One moment by two clocks: "21:17 UTC on 3 May", "at 22:17 local time". They show the same minute of different hours. */
export const timeZones = (terms: Terms): readonly Equation[] =>
  [...groupBy(terms.clocks, ({ minute }) => String(minute % HOUR)).values()].flatMap((same) =>
    same.length > COMMONEST
      ? []
      : pairsOf(same)
          .filter(([a, b]) => areOneMoment(a, b, terms))
          .map(equationOf),
  )

/** Times on the full hour meet by chance: both have to tell their clock. */
const isPrecise = ({ minute }: Clock): boolean => minute % HOUR !== 0

/** So many times of one minute tell nothing of each other. */
const COMMONEST = 64

const pairsOf = (clocks: readonly Clock[]): readonly (readonly [Clock, Clock])[] =>
  clocks.flatMap((a, at) => clocks.slice(at + 1).map((b) => [a, b] as const))

function areOneMoment(a: Clock, b: Clock, terms: Terms): boolean {
  const hours = hoursBetween(a, b)
  if (hours < 1 || hours > WIDEST || a.entry.source === b.entry.source) return false
  const [x, y] = [zoneOf(a), zoneOf(b)]
  if (x === y || !terms.acquainted(a.entry, b.entry)) return false
  return isPrecise(a) || (x !== null && y !== null && terms.likeness(a, b) >= LIKENESS)
}

/** How alike two clauses are at least (cosine, 0…1) whose times are full hours. */
const LIKENESS = 0.1

/** The words that name the clock of a time; null where none do. */
function zoneOf({ entry: { source, claim } }: Clock): string | null {
  const { words } = claim.body
  const around = source.text.slice(Math.max(claim.span.start, words.start - AROUND), words.end + AROUND)
  return ZONE.exec(around)?.[0] ?? OF_SOURCE.exec(source.text)?.[1] ?? null
}

const equationOf = ([a, b]: readonly [Clock, Clock]): Equation => ({
  rule: 'time-zone',
  terms: [a, b],
  words: `${inWords(a.entry)} and ${inWords(b.entry)} are one moment by two clocks, ${hoursApart(a, b)} apart`,
})

/** The hours from one clock to the other, the shorter way round: a time told without its day may be of any. */
function hoursBetween(a: Clock, b: Clock): number {
  const hours = (Math.abs(a.minute - b.minute) / HOUR) % DAY
  return Math.min(hours, DAY - hours)
}

const DAY = 24

function hoursApart(a: Clock, b: Clock): string {
  const hours = hoursBetween(a, b)
  return hours === 1 ? '1 hour' : `${hours} hours`
}
