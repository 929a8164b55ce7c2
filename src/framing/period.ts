/** How finely time is told apart. */
export type Grain = 'month' | 'quarter' | 'year'

/** Days as ISO dates, both inclusive. */
export interface Days {
  readonly from: string
  readonly to: string
}

const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

const OF_DAY: Readonly<Record<Grain, (day: string) => string>> = {
  month: (day) => day.slice(0, 7),
  quarter: quarterOf,
  year: (day) => day.slice(0, 4),
}

/** From fine to coarse. */
const GRAINS: readonly Grain[] = ['month', 'quarter', 'year']

/**
 * The period that days lie in: "2031-05", "2031-Q2", "2031". Days that no period of this grain holds are told by a
 * coarser one, so that "in 2031" is no January; those of several years by both ends.
 */
export const periodOf = ({ from, to }: Days, grain: Grain): string => {
  const fitting = GRAINS.slice(GRAINS.indexOf(grain)).find((one) => OF_DAY[one](from) === OF_DAY[one](to))
  return fitting === undefined ? `${from.slice(0, 4)}–${to.slice(0, 4)}` : OF_DAY[fitting](from)
}

const twoDigits = (figure: number): string => `${figure}`.padStart(2, '0')

const MONTHS_OF: Readonly<Record<Grain, number>> = { month: 1, quarter: 3, year: 12 }

/** All periods from the one of a first day to the one of a last, so that an empty one shows as a gap. */
export const periodsBetween = ({ from, to }: Days, grain: Grain): readonly string[] => {
  const monthsSince = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
  const step = MONTHS_OF[grain]
  const first = Math.floor(monthsSince(from) / step)
  const count = Math.floor(monthsSince(to) / step) - first + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const month = (first + index) * step
    return OF_DAY[grain](`${`${Math.floor(month / 12)}`.padStart(4, '0')}-${twoDigits((month % 12) + 1)}-01`)
  })
}

/** The finest grain that tells these days apart in at most so many periods. */
export const grainFor = (days: Days, most: number): Grain =>
  GRAINS.find((grain) => periodsBetween(days, grain).length <= most) ?? 'year'

/** The days that "2031", "2031-05" or "2031-05-03" means; null where it is no date. */
export const daysOf = (written: string): Days | null => {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(written) ?? []
  if (year === undefined) return null
  const last = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)).getUTCDate()
  const days = {
    from: `${year}-${month ?? '01'}-${day ?? '01'}`,
    to: `${year}-${month ?? '12'}-${day ?? twoDigits(last)}`,
  }
  return [days.from, days.to].every(isDay) ? days : null
}

const isDay = (written: string): boolean => {
  const at = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written)
}
