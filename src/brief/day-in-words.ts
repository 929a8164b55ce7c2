import type { DateInterval } from '../domain/index.ts'
import { daysInShort } from '../telling/value-in-short.ts'

const inEnglish = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Date(day).toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' })

/** "20 January 2026" for an ISO day or time, in UTC. */
export const dayInWords = (iso: string): string => inEnglish(iso, { day: 'numeric', month: 'long', year: 'numeric' })

/** "2026", "January 2026", "20 January 2026" for the short form of one. */
const partInWords = (short: string): string => {
  if (/^\d{4}-\d\d-\d\d$/.test(short)) return dayInWords(short)
  return /^\d{4}-\d\d$/.test(short) ? inEnglish(`${short}-01`, { month: 'long', year: 'numeric' }) : short
}

/** Days as one says them: "March 2025", "12 October 2025, 04:50", "1 January 2025 to 30 June 2025", "until 30 April 2026". */
export const daysInWords = (days: Pick<DateInterval, 'from' | 'to' | 'at'>): string => {
  const [from = '', to] = daysInShort({ ...days, at: null })
    .split('..')
    .map(partInWords)
  const clock = days.at === null ? '' : `, ${days.at}`
  if (to === undefined) return `${from}${clock}`
  if (from === '') return `until ${to}${clock}`
  return `${to === '' ? `from ${from}` : `${from} to ${to}`}${clock}`
}
