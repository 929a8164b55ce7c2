import type { ComparedSource, DateInterval } from '../domain/index.ts'
import { monthRange, yearRange } from '../lexicon/iso-dates.ts'
import { intervalOf } from './interval-of.ts'
import type { Entry, Statement } from './ledger.ts'

/** A title longer than this names a source no better than its path does. */
const LONGEST_TITLE = 60

/** The name by which a reader knows a source: its outlet, else its title, else its path. */
export const outlet = ({ source }: Pick<Statement, 'source'>): string =>
  source.publisher ?? titleOf(source) ?? source.path

const titleOf = ({ title }: ComparedSource): string | null =>
  title === null || title.length > LONGEST_TITLE ? null : `“${title}”`

/** The words of the value as they stand in the source, in quotation marks. */
export const inWords = ({ claim, source }: Statement): string =>
  `“${source.text.slice(claim.body.words.start, claim.body.words.end)}”`

/** "president of Mexico", "chair of the Housing Committee": an office and its body, whose words are in lower case. */
export const officeName = (office: string | null, body: string | null): string => {
  const of = body?.replace(/(?<=^| )(?!(?:of|the|and|for|in) )\p{Ll}/gu, (letter) => letter.toUpperCase())
  return of === undefined ? (office ?? 'holder') : `${office ?? 'holder'} of ${of}`
}

/** A figure in an equation: "48" of a count, the words of any other ("€180 million"). */
const amount = (entry: Entry): string => {
  const interval = intervalOf(entry)
  return interval?.unit === 'count' && interval.value !== null ? interval.value.toLocaleString('en-US') : inWords(entry)
}

/** "21 + 27 = 48", with "≈" where the words round. */
export function equation(parts: readonly Entry[], total: Entry): string {
  const values = [...parts, total].map((entry) => intervalOf(entry)?.value ?? 0)
  const sum = values.slice(0, -1).reduce((all, value) => all + value, 0)
  const sign = Math.abs(sum - (values.at(-1) ?? 0)) <= TINY * Math.abs(sum) ? '=' : '≈'
  return `${parts.map(amount).join(' + ')} ${sign} ${amount(total)}`
}

/** Floats do not add up to the last digit. */
const TINY = 1e-9

/** "Harbor Wire (2026-02-18)": who says it, and when. */
export const dated = (entry: Pick<Statement, 'source'>): string =>
  entry.source.published === null ? outlet(entry) : `${outlet(entry)} (${entry.source.published})`

/** "2025-10-12", "2025-10-12 05:20", "2026", "2023-10", "2026-03-01 to 2026-04-15", "until 2027-06-30". */
export function day({ from, to, at }: DateInterval): string {
  if (from === null) return `until ${to}`
  if (to === null) return `since ${from}`
  const days = from === to ? from : (wholeUnit(from, to) ?? `${from} to ${to}`)
  return at === null ? days : `${days} ${at}`
}

/** "2026" for a whole year, "2023-10" for a whole month; null for other stretches. */
function wholeUnit(from: string, to: string): string | null {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)]
  const range = yearRange(Number(year))
  if (from === range.from && to === range.to) return year
  const inMonth = monthRange(Number(year), Number(from.slice(5, 7)))
  return from === inMonth.from && to === inMonth.to ? month : null
}
