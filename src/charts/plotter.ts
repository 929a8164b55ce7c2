import type { PlotOptions } from '@observablehq/plot'

/** A chart as SVG, once for wide and once for narrow screens; style sheets show one of both. */
export interface Chart {
  readonly wide: string
  readonly narrow: string
}

/** Draws charts; colours are names of CSS, so that a page can give them for light and dark. */
export interface Plotter {
  readonly stackedBars: (bars: Bars) => Chart
  readonly intervals: (intervals: Intervals) => Chart
  readonly overTime: (figures: FiguresOverTime) => Chart
}

/** A part of a bar. */
interface BarPart {
  readonly bar: string
  readonly part: string
  readonly count: number
}

/** Bars from left to right, each a stack of parts in the order of `colours`. */
interface Bars {
  readonly label: string
  readonly bars: readonly string[]
  readonly parts: readonly BarPart[]
  readonly colours: ReadonlyMap<string, string>
}

/** A figure with the ends of its interval. */
interface IntervalRow {
  readonly name: string
  readonly colour: string
  readonly low: number
  readonly point: number
  readonly high: number
}

/** Figures in points around zero, one below the other; `left` and `right` say what lies on each side of it. */
interface Intervals {
  readonly label: string
  readonly left: string
  readonly right: string
  readonly rows: readonly IntervalRow[]
}

/** A figure of an ISO day, as it is told. */
interface DatedFigure {
  readonly day: string
  readonly figure: number
  readonly label: string
}

/** Figures from zero over the days that they are of. `steps` hang together as one count; those that are `apart` do not. */
interface FiguresOverTime {
  readonly label: string
  readonly look: 'steps' | 'apart'
  readonly colour: string
  readonly figures: readonly DatedFigure[]
}

const WIDTHS = { wide: 720, narrow: 340 }

const both = (draw: (width: number) => string): Chart => ({ wide: draw(WIDTHS.wide), narrow: draw(WIDTHS.narrow) })

/** How wide a label of the axis is, about: so many labels fit beside each other. */
const LABEL = 62

type Plot = typeof import('@observablehq/plot')

/** What draws, and how it makes SVG of a chart. */
interface Pen {
  readonly Plot: Plot
  readonly drawn: (options: PlotOptions) => string
}

const stackedBars = ({ Plot, drawn }: Pen, { label, bars, parts, colours }: Bars, width: number): string => {
  const step = Math.max(1, Math.ceil((bars.length * LABEL) / width))
  const whole = (count: number): string => (Number.isInteger(count) ? `${count}` : '')
  return drawn({
    ...{ width, height: 220, marginTop: 12, marginLeft: 34, ariaLabel: label },
    x: { type: 'band', domain: bars, label: null, ticks: bars.filter((_, index) => index % step === 0) },
    y: { label: null, grid: true, ticks: 4, tickFormat: whole },
    color: { domain: [...colours.keys()], range: [...colours.values()] },
    marks: [
      Plot.barY(parts, {
        ...{ x: 'bar', y: 'count', fill: 'part', order: [...colours.keys()], insetLeft: 1, insetRight: 1 },
        title: ({ bar, part, count }: BarPart) => `${bar}: ${part} ${count}`,
      }),
      Plot.ruleY([0]),
    ],
  })
}

const intervals = ({ Plot, drawn }: Pen, { label, left, right, rows }: Intervals, width: number): string =>
  drawn({
    ...{ width, height: 56 + rows.length * 30, marginLeft: 150, marginTop: 28, ariaLabel: label },
    x: { label: null, grid: true, nice: true, ticks: Math.floor(width / 90) },
    y: { type: 'band', domain: rows.map(({ name }) => name), axis: null },
    marks: [
      Plot.axisY({ label: null, tickSize: 0, lineWidth: 12, textOverflow: 'ellipsis' }),
      Plot.ruleX([0]),
      Plot.ruleY(rows, { y: 'name', x1: 'low', x2: 'high', stroke: 'colour', strokeWidth: 3 }),
      Plot.dot(rows, { y: 'name', x: 'point', fill: 'colour', r: 5 }),
      Plot.text([`← ${left}`], { frameAnchor: 'top-left', dy: -20 }),
      Plot.text([`${right} →`], { frameAnchor: 'top-right', dy: -20 }),
    ],
  })

/** Room for the labels of figures at both sides, and for each tick of the days. */
const ROOM = { side: 48, tick: 110 }

const overTime = ({ Plot, drawn }: Pen, { label, look, colour, figures }: FiguresOverTime, width: number): string => {
  const points = figures.map(({ day, ...rest }) => ({ ...rest, when: new Date(day) }))
  const at = { x: 'when', y: 'figure' } as const
  return drawn({
    ...{ width, height: 200, marginTop: 28, marginLeft: ROOM.side, marginRight: ROOM.side, ariaLabel: label },
    x: { type: 'utc', label: null, insetLeft: 24, ticks: Math.floor(width / ROOM.tick) },
    y: {
      label: null,
      grid: true,
      zero: true,
      nice: true,
      ticks: 4,
      tickFormat: (figure: number) => figure.toLocaleString('en-US', { notation: 'compact' }),
    },
    marks: [
      Plot.ruleY([0]),
      ...(look === 'steps' ? [Plot.line(points, { ...at, stroke: colour, curve: 'step-after' })] : []),
      Plot.dot(points, { ...at, fill: colour, r: 5, symbol: look === 'steps' ? 'circle' : 'diamond' }),
      Plot.text(points, { ...at, text: 'label', dy: -14, fontWeight: 600 }),
    ],
  })
}

/** Loads what draws, which takes a third of a second, and gives what draws with it. */
export const plotter = async (): Promise<Plotter> => {
  const [Plot, { JSDOM: Page }] = await Promise.all([import('@observablehq/plot'), import('jsdom')])
  const { document } = new Page('').window
  const drawn = (options: PlotOptions): string => {
    const chart = Plot.plot({ document, style: { fontSize: '12px', background: 'none' }, ...options })
    // One picture with one name: names of its marks would be read aloud between the two.
    for (const mark of chart.querySelectorAll('[aria-label]')) mark.removeAttribute('aria-label')
    chart.setAttribute('role', 'img')
    return chart.outerHTML
  }
  const pen = { Plot, drawn }
  return {
    stackedBars: (bars) => both((width) => stackedBars(pen, bars, width)),
    intervals: (given) => both((width) => intervals(pen, given, width)),
    overTime: (given) => both((width) => overTime(pen, given, width)),
  }
}
