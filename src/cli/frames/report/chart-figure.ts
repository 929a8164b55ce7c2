import type { Chart } from '../../../charts/plotter.ts'
import { type Html, html, trusted } from '../../../exchange/html.ts'

/** A chart with what its colours mean. */
export const chartFigure = ({ wide, narrow }: Chart, colours: ReadonlyMap<string, string>): Html => {
  const keys = [...colours].map(([name, colour]) => html`<li style="--tint:${colour}">${name}</li>`)
  const legend = keys.length === 0 ? '' : html`<ul class="legend">${keys}</ul>`
  return html`<figure>${legend}<div class="on-wide">${trusted(wide)}</div><div class="on-narrow">${trusted(narrow)}</div></figure>\n`
}
