import type { LedgerCell, LedgerSlot } from '../../contract/index.ts'

/** The size of a chart in its own units, and the room around what it shows. */
const [WIDTH, HEIGHT] = [340, 150]
const ROOM = { left: 12, right: 74, top: 22, bottom: 26 }

const DAY = 86_400_000

interface Point {
  readonly cell: LedgerCell
  readonly source: string
  /** Days since 1970. */
  readonly time: number
  readonly low: number
  readonly high: number
}

/** What can be drawn: values with both ends, of a known day. A date is drawn at its own day, a line for each source. */
const pointsOf = ({ scale, cells }: LedgerSlot, names: readonly string[]): readonly Point[] =>
  cells.flatMap((list, at) =>
    list.flatMap((cell): Point[] => {
      const { low, high, day } = cell
      const source = names[at] ?? ''
      if (low === null || high === null) return []
      if (scale === 'date') return [{ cell, source, time: (low + high) / 2, low: -at, high: -at }]
      return day === null ? [] : [{ cell, source, time: Date.parse(day) / DAY, low, high }]
    }),
  )

/** Whether a chart says more than a line of words: at least two values that differ. */
export const isWorthDrawing = (slot: LedgerSlot): boolean =>
  slot.scale !== null && new Set(pointsOf(slot, []).map(({ cell }) => cell.value)).size > 1

/** Figures that a reason holds together, one for each day: parts of one day are no series. */
const seriesIn = (points: readonly Point[]): readonly Point[] => {
  const explained = points.filter(({ cell }) => cell.footing === 'explained').toSorted((a, b) => a.time - b.time)
  const isOfDays = new Set(explained.map(({ time }) => time)).size === explained.length
  return isOfDays && explained.length > 1 ? explained : []
}

/** A scale from values to places; where all values are one, the middle. */
const scaleTo = (values: readonly number[], from: number, to: number) => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return (value: number): number =>
    least === most ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from)
}

const dayOf = (time: number): string => new Date(time * DAY).toISOString().slice(0, 10)

const diamond = (x: number, y: number): string => `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`

interface MarkProps {
  readonly point: Point
  readonly x: number
  readonly y: (value: number) => number
  readonly label: string
  readonly onOpen: (claim: string) => void
}

/** A diamond is in conflict, a hollow dot rests on one source; a bar with ends is what "about" allows. */
const Mark = ({ point: { cell, source, low, high }, x, y, label, onOpen }: MarkProps) => {
  const at = y((low + high) / 2)
  return (
    <a
      href={`?cell=${cell.claim}`}
      class={`mark-${cell.footing}`}
      aria-label={`${source}: ${cell.value}`}
      onClick={(event) => {
        event.preventDefault()
        onOpen(cell.claim)
      }}
    >
      {low < high && <path class="ends" d={`M${x - 4} ${y(low)}h8M${x} ${y(low)}V${y(high)}M${x - 4} ${y(high)}h8`} />}
      {cell.footing === 'conflict' ? <path d={diamond(x, at)} /> : <circle cx={x} cy={at} r="4.5" />}
      <text x={x + 10} y={at + 4}>
        {label}
      </text>
    </a>
  )
}

interface ChartProps {
  readonly slot: LedgerSlot
  readonly names: readonly string[]
  readonly onOpen: (claim: string) => void
}

/** One label for each value and place: marks that lie on each other are told once. */
const labels = (points: readonly Point[], isDate: boolean): readonly string[] => {
  const seen = new Set<string>()
  return points.map(({ cell, source, time }) => {
    const label = isDate ? source : cell.value
    const key = `${label} ${isDate ? '' : time}`
    if (seen.has(key)) return ''
    seen.add(key)
    return label
  })
}

/** The values of a slot over time, drawn to scale; each mark leads to its words. */
export const SlotChart = ({ slot, names, onOpen }: ChartProps) => {
  const points = pointsOf(slot, names)
  if (points.length < 2) return null
  const x = scaleTo(
    points.map(({ time }) => time),
    ROOM.left,
    WIDTH - ROOM.right,
  )
  const y = scaleTo(
    points.flatMap(({ low, high }) => [low, high]),
    HEIGHT - ROOM.bottom - 8,
    ROOM.top,
  )
  const series = seriesIn(points)
  const told = labels(points, slot.scale === 'date')
  const times = points.map(({ time }) => time)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  return (
    <svg class="slot-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-label={slot.title}>
      <path class="axis" d={`M${ROOM.left} ${HEIGHT - ROOM.bottom}H${WIDTH - ROOM.right}`} />
      <text class="tick" x={ROOM.left - 4} y={HEIGHT - 8}>
        {dayOf(first)}
      </text>
      {last > first && (
        <text class="tick end" x={WIDTH - ROOM.right + 8} y={HEIGHT - 8}>
          {dayOf(last)}
        </text>
      )}
      {slot.scale === 'figure' && series.length > 0 && (
        <polyline
          class="series"
          points={series.map(({ time, low, high }) => `${x(time)},${y((low + high) / 2)}`).join(' ')}
        />
      )}
      {points.map((point, at) => (
        <Mark key={point.cell.claim} point={point} x={x(point.time)} y={y} label={told[at] ?? ''} onOpen={onOpen} />
      ))}
    </svg>
  )
}
