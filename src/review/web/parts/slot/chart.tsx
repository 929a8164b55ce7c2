import type { LedgerSlot, SourceInShort } from '../../../contract/index.ts'
import { findingOf } from './finding.ts'
import { countsOf, dayOf, type Point, pointsOf } from './points.ts'

/** The size of a chart in its own units, and the room around what it shows. */
const [WIDTH, HEIGHT] = [340, 150]
const ROOM = { left: 12, right: 74, top: 22, bottom: 26 }

/** A scale from values to places; where all values are one, the middle. */
const scaleTo = (values: readonly number[], from: number, to: number) => {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return (value: number): number =>
    least === most ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from)
}

type Scale = ReturnType<typeof scaleTo>

const diamond = (x: number, y: number): string => `M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`

/** From the mark outwards, with the head of an arrow. */
const ARROWS = {
  up: 'v-15m-4 5l4 -5l4 5',
  down: 'v15m-4 -5l4 5l4 -5',
  left: 'h-18m5 -4l-5 4l5 4',
  right: 'h18m-5 -4l5 4l-5 4',
} as const

interface MarkProps {
  readonly point: Point
  readonly x: number
  readonly y: Scale
  readonly label: string
  /** Whether a line goes on at the right, where the label would be. */
  readonly isAbove: boolean
  readonly onOpen: (claim: string) => void
}

/** A diamond is in conflict, a hollow dot rests on one source; a bar with ends is what "about" allows, an arrow an open end. */
const Mark = ({ point: { cell, source, told, low, high, open }, x, y, isAbove, label, onOpen }: MarkProps) => {
  const at = y((low + high) / 2)
  return (
    <a
      href={`?cell=${cell.claim}`}
      class={`mark-${cell.footing}`}
      aria-label={`${source.name}: ${told}`}
      onClick={(event) => {
        event.preventDefault()
        onOpen(cell.claim)
      }}
    >
      {low < high && <path class="ends" d={`M${x - 4} ${y(low)}h8M${x} ${y(low)}V${y(high)}M${x - 4} ${y(high)}h8`} />}
      {open !== null && <path class="ends open-end" d={`M${x} ${at}${ARROWS[open]}`} />}
      {cell.footing === 'conflict' ? <path d={diamond(x, at)} /> : <circle cx={x} cy={at} r="4.5" />}
      <text x={isAbove ? x - 4 : x + (open === 'right' ? 22 : 10)} y={isAbove ? at - 9 : at + 4}>
        {label}
      </text>
    </a>
  )
}

/** One label for each value and place: marks that lie on each other are told once. */
const labels = (points: readonly Point[], isDate: boolean): readonly string[] => {
  const seen = new Set<string>()
  return points.map(({ cell, source, time }) => {
    const label = isDate ? source.name : cell.value
    const key = `${label} ${isDate ? '' : time}`
    if (seen.has(key)) return ''
    seen.add(key)
    return label
  })
}

type Steps = ReturnType<typeof countsOf>[number]

/** Room that what was added needs beside its riser, for each sign and above. */
const [SIGN, TALL] = [6, 20]

interface StepsProps {
  readonly steps: Steps
  readonly x: Scale
  readonly y: Scale
}

/** A count that went on, as steps, with what was added on each riser that has room for it. */
const StepsLine = ({ steps, x, y }: StepsProps) => {
  const places = steps.map(({ point: { time, low, high }, added }) => ({
    ...{ x: x(time), y: y((low + high) / 2) },
    added: added ?? '',
  }))
  const isRoomy = (at: number): boolean => {
    const [from, to] = [places[at - 1], places[at]]
    return from !== undefined && to !== undefined && from.y - to.y > TALL && to.x - from.x > to.added.length * SIGN
  }
  return (
    <>
      <path
        class="series"
        d={places.map((place, at) => (at === 0 ? `M${place.x} ${place.y}` : `H${place.x}V${place.y}`)).join('')}
      />
      {places.map(({ added, ...to }, at) =>
        isRoomy(at) ? (
          <text key={to.x} class="riser" x={to.x - 5} y={(to.y + (places[at - 1]?.y ?? to.y)) / 2 + 4}>
            {added}
          </text>
        ) : null,
      )}
    </>
  )
}

const Axis = ({ points }: { readonly points: readonly Point[] }) => {
  const times = points.map(({ time }) => time)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  return (
    <>
      <path class="axis" d={`M${ROOM.left} ${HEIGHT - ROOM.bottom}H${WIDTH - ROOM.right}`} />
      <text class="tick" x={ROOM.left - 4} y={HEIGHT - 8}>
        {dayOf(first)}
      </text>
      {last > first && (
        <text class="tick end" x={WIDTH - ROOM.right + 8} y={HEIGHT - 8}>
          {dayOf(last)}
        </text>
      )}
    </>
  )
}

interface ChartProps {
  readonly slot: LedgerSlot
  readonly sources: readonly SourceInShort[]
  readonly onOpen: (claim: string) => void
}

/** The values of a slot over time, drawn to scale; each mark leads to its words. */
export const SlotChart = ({ slot, sources, onOpen }: ChartProps) => {
  const points = pointsOf(slot, sources)
  const [times, ends] = [points.map(({ time }) => time), points.flatMap(({ low, high }) => [low, high])]
  const x = scaleTo(times, ROOM.left, WIDTH - ROOM.right)
  const y = scaleTo(ends, HEIGHT - ROOM.bottom - 8, ROOM.top)
  const told = labels(points, slot.scale === 'date')
  const counts = countsOf(slot, points)
  const goesOn = new Set(counts.flatMap((steps) => steps.slice(0, -1).map(({ point }) => point)))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset; its marks are links and must be reached.
    <svg
      class="slot-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={`${slot.title}: ${findingOf(slot, sources)}`}
    >
      <Axis points={points} />
      {counts.map((steps) => (
        <StepsLine key={steps[0]?.point.cell.claim} {...{ steps, x, y }} />
      ))}
      {points.map((point, at) => (
        <Mark
          key={point.cell.claim}
          {...{ point, x: x(point.time), y, label: told[at] ?? '', isAbove: goesOn.has(point), onOpen }}
        />
      ))}
    </svg>
  )
}
