import type { Plotter } from '../../../charts/plotter.ts'
import { UNDATED } from '../../../coding/dimensions.ts'
import type { FramingTable } from '../../../coding/tables.ts'
import { type Html, html } from '../../../exchange/html.ts'
import { periodsBetween } from '../../../framing/period.ts'
import { chartFigure } from './chart-figure.ts'
import { coloursOf } from './colours.ts'
import type { Content, TargetPart } from './content.ts'
import { matrixTable, numbersBody } from './matrix-section.ts'

const chart = (table: FramingTable, label: string, content: Content, plotter: Plotter): Html => {
  const { days, calendar, frames } = content
  const used = table.matrix.rows.map(({ key }) => key).filter((key) => key !== UNDATED)
  const all = days === null ? [] : periodsBetween(days, calendar.grain)
  const bars = used.every((key) => all.includes(key)) ? all : used
  const parts = table.matrix.rows
    .filter(({ key }) => key !== UNDATED)
    .flatMap(({ key, cells }) => cells.map((cell) => ({ bar: key, part: cell.key, count: cell.items.length })))
  const shown = new Set(table.matrix.columns.map(({ key }) => key))
  const colours = new Map([...coloursOf(frames)].filter(([frame]) => shown.has(frame)))
  if (bars.length < 2) return html`<p class="note">All of it falls into one ${calendar.grain}.</p>`
  return chartFigure(plotter.stackedBars({ label, bars, parts, colours }), colours)
}

/** Framings over time: by when they were published, and by the time that they speak of. */
export const timeSection = (part: TargetPart, content: Content, plotter: Plotter): Html => {
  const { grain, spoken } = content.calendar
  const without = part.framings.filter(({ found }) => !spoken.has(found.id)).length
  const table = (one: FramingTable): Html =>
    html`<details class="figures"><summary>The figures, with their sentences</summary>${matrixTable(one, { head: grain, body: numbersBody }, content)}</details>`
  const label = (by: string): string => `Framings of ${part.target} by ${grain}, ${by}`
  return html`<h3>Over time</h3>
<h4>By ${grain} of publication</h4>
${chart(part.byPublished, label('of publication'), content, plotter)}${table(part.byPublished)}
<h4>By the ${grain} that the sentence speaks of</h4>
<p class="note">${without} of ${part.framings.length} name no time and count by when they were published.</p>
${chart(part.bySpoken, label('spoken of'), content, plotter)}${table(part.bySpoken)}`
}
