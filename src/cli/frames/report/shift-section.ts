import type { Plotter } from '../../../charts/plotter.ts'
import { type FramedSide, notesOnShift } from '../../../coding/shift-of-sides.ts'
import { type Html, html } from '../../../exchange/html.ts'
import { countOf } from '../../../telling/count-of.ts'
import { pointsInShort, shareInShort } from '../shift-in-short.ts'
import { chartFigure } from './chart-figure.ts'
import { coloursOf } from './colours.ts'
import type { Content, TargetPart } from './content.ts'
import { references } from './references.ts'

const inPoints = (share: number): number => Math.round(share * 1000) / 10

const sideInShort = ({ name, framings, sources }: FramedSide): string =>
  `${name}: ${countOf(framings.length, 'framing')} in ${countOf(sources, 'source')}`

/** How the share of each frame changed between the earlier and the later half of the sources. */
export const shiftSection = ({ target, shift }: TargetPart, content: Content, plotter: Plotter): Html => {
  const head = html`<h3>Earlier against later sources</h3>`
  if (shift === null || shift.shifts.length === 0)
    return html`${head}<p class="note">There are not two dated sources on each side of any day: no shift can be told.</p>`
  const { a, b, shifts } = shift
  const colours = coloursOf(content.frames)
  const rows = shifts.map(({ frame, low, difference, high }) => ({
    ...{ name: frame, colour: colours.get(frame) ?? 'var(--frame-other)' },
    ...{ low: inPoints(low), point: inPoints(difference), high: inPoints(high) },
  }))
  const label = `How the share of each frame of ${target} changed, in points, with 95 % intervals`
  const chart = plotter.intervals({ label, left: 'less since', right: 'more since', rows })
  const of = ({ framings }: FramedSide, frame: string): Html =>
    references(
      framings.filter(({ found }) => found.body.frame === frame),
      content,
    )
  const lines = shifts.map(
    (one) => html`<tr><th scope="row">${one.frame}</th>
<td data-head="${a.name}:"><span class="whole">${shareInShort(one.a)}</span> ${of(a, one.frame)}</td><td data-head="${b.name}:"><span class="whole">${shareInShort(one.b)}</span> ${of(b, one.frame)}</td>
<td class="figure short" data-head="points">${pointsInShort(one.difference)}</td><td class="figure short" data-head="95 % interval">${pointsInShort(one.low)} to ${pointsInShort(one.high)}</td></tr>\n`,
  )
  const notes = notesOnShift(shift).map((note) => html`<li>${note}</li>`)
  return html`${head}<p>${sideInShort(a)}; ${sideInShort(b)}. The change of each share in points, with its 95 % interval:</p>
${chartFigure(chart, new Map())}
<div class="wide"><table class="stack"><thead><tr><th scope="col">frame</th><th scope="col">${a.name}</th><th scope="col">${b.name}</th><th scope="col" class="figure">points</th><th scope="col" class="figure">95 % interval</th></tr></thead><tbody>${lines}</tbody></table></div>
<ul class="note">${notes}</ul>`
}
