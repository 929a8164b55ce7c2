import type { LedgerCell, LedgerSlot, SourceInShort } from '../../../contract/index.ts'

const DAY = 86_400_000

/** Where words leave a value open: "at least 40" upwards, "before 30 April" to the left. */
type Open = 'up' | 'down' | 'left' | 'right'

/** A value with its place in a chart. */
export interface Point {
  readonly cell: LedgerCell
  readonly source: SourceInShort
  /** Days since 1970. */
  readonly time: number
  readonly low: number
  readonly high: number
  readonly open: Open | null
  /** The value with what its words leave open: "40 or more". */
  readonly told: string
}

/** Both ends, where one is open the other for both; null where nothing is known. */
const endsOf = ({ low, high }: LedgerCell): readonly [number, number] | null => {
  const [from, to] = [low ?? high, high ?? low]
  return from === null || to === null ? null : [from, to]
}

const openOf = ({ low, high }: LedgerCell, down: Open, up: Open): Open | null => {
  if (low !== null && high !== null) return null
  return low === null ? down : up
}

/** A range tells its open end itself: "40..". */
const toldOf = ({ value }: LedgerCell, open: Open | null): string => {
  if (value.includes('..')) return value
  return `${value}${open === 'up' ? ' or more' : ''}${open === 'down' ? ' or less' : ''}`
}

/** What can be drawn: values of a known day. A date is drawn at its own day, a line for each source. */
export const pointsOf = ({ scale, cells }: LedgerSlot, sources: readonly SourceInShort[]): readonly Point[] =>
  sources.flatMap((source, at) =>
    (cells[at] ?? []).flatMap((cell): Point[] => {
      const ends = scale === null ? null : endsOf(cell)
      if (ends === null) return []
      const [low, high] = ends
      if (scale === 'date') {
        const open = openOf(cell, 'left', 'right')
        return [{ cell, source, time: (low + high) / 2, low: -at, high: -at, open, told: toldOf(cell, open) }]
      }
      const open = openOf(cell, 'down', 'up')
      const time = cell.day === null ? null : Date.parse(cell.day) / DAY
      return time === null ? [] : [{ cell, source, time, low, high, open, told: toldOf(cell, open) }]
    }),
  )

/** The ISO day of a time in days. */
export const dayOf = (time: number): string => new Date(time * DAY).toISOString().slice(0, 10)

/** Points of the counts that went on, each in the order of time, with what was added to the one before. */
export const countsOf = ({ counts }: LedgerSlot, points: readonly Point[]) =>
  counts
    .map((steps) =>
      steps.flatMap(({ claim, added }) =>
        points.filter(({ cell }) => cell.claim === claim).map((point) => ({ point, added })),
      ),
    )
    .filter((steps) => steps.length > 1)
