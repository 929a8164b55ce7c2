import type { DateInterval } from '../domain/index.ts'
import type { Entry } from './ledger.ts'

/** The name by which a reader knows a source: its outlet, else its path. */
export const outlet = ({ source }: Entry): string => source.publisher ?? source.path

/** The words of the value as they stand in the source, in quotation marks. */
export const inWords = ({ claim, source }: Entry): string =>
  `“${source.text.slice(claim.body.words.start, claim.body.words.end)}”`

/** "Borderline News (2026-02-18)": who says it, and when. */
export const dated = (entry: Entry): string =>
  entry.source.published === null ? outlet(entry) : `${outlet(entry)} (${entry.source.published})`

/** "2025-10-12", "2025-10-12 05:20", "2026-01-01 to 2026-12-31", "until 2027-06-30". */
export function day({ from, to, at }: DateInterval): string {
  const days = from === to ? from : from === null ? `until ${to}` : to === null ? `since ${from}` : `${from} to ${to}`
  return at === null ? `${days}` : `${days} ${at}`
}
