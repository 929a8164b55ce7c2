import { FEDERAL_CUES, FISCAL_CUSTOMS, MONTHS } from '../../lexicon/calendar.ts'

const FEDERAL_MONTH = 10
const FEWEST_CUES = 2

/** When a body's fiscal year begins, and whether the text said so itself. */
export interface FiscalMonth {
  readonly month: number
  readonly said: boolean
}

const MONTH_NAMES = [...MONTHS].filter(([, { short }]) => !short).map(([name]) => name)
const MONTH = `(${MONTH_NAMES.join('|')})`
const DAY = String.raw`(?:\s+\d{1,2})?`
const OPENING = String.raw`(?:begins?|began|beginning|starts?|started|starting|runs?|running)(?:\s+(?:on|from|in))?\s+(?:\d{1,2}\s+)?`
const CLOSING = String.raw`(?:ends?|ended|ending)(?:\s+(?:on|in))?\s+(?:\d{1,2}\s+)?`
const YEAR = String.raw`\b(?:fiscal|financial|budget)\s+year(?:\s+\d{4})?(?:,)?(?:\s+(?:that|which))?\s+`
const BEGINS = new RegExp(YEAR + OPENING + MONTH + DAY, 'iu')
const ENDS = new RegExp(YEAR + CLOSING + MONTH + DAY, 'iu')
/** "the first quarter of fiscal year 2024, which ends on September 30" tells that the year ends in June. */
const QUARTER_ENDS = new RegExp(
  String.raw`\b(first|second|third|fourth)\s+quarter\s+of\s+(?:its\s+|the\s+)?fiscal(?:\s+year)?(?:\s+\d{4})?(?:,)?(?:\s+(?:that|which))?\s+${CLOSING}${MONTH}`,
  'iu',
)
const QUARTERS = ['first', 'second', 'third', 'fourth']

const numberOf = (name: string | undefined): number => MONTHS.get(name?.toLowerCase() ?? '')?.month ?? 1
const wrapped = (month: number): number => ((((month - 1) % 12) + 12) % 12) + 1

const stated = (text: string): number | null => {
  const quarter = QUARTER_ENDS.exec(text)
  if (quarter) return wrapped(numberOf(quarter[2]) + 1 - 3 * (QUARTERS.indexOf(quarter[1]?.toLowerCase() ?? '') + 1))
  const begins = BEGINS.exec(text)
  if (begins) return numberOf(begins[1])
  const ends = ENDS.exec(text)
  return ends ? wrapped(numberOf(ends[1]) + 1) : null
}

const occurrences = (text: string, cues: RegExp): number => text.match(cues)?.length ?? 0

/** The month in which the fiscal year begins: as the text says, else as the body that it mostly speaks of has it. */
export const fiscalMonth = (text: string): FiscalMonth => {
  if (!/fiscal|financial year|budget year|tax year|\bFY/iu.test(text)) return { month: FEDERAL_MONTH, said: false }
  const month = stated(text)
  if (month !== null) return { month, said: true }
  const federal = occurrences(text, FEDERAL_CUES)
  const custom = FISCAL_CUSTOMS.find(({ cues }) => {
    const count = occurrences(text, cues)
    return count >= FEWEST_CUES && count > federal
  })
  return { month: custom?.month ?? FEDERAL_MONTH, said: false }
}
