import type { Framing } from '../../../coding/framings.ts'
import { cueWordsOf, deniedAmong, type FramingTable } from '../../../coding/tables.ts'
import { type Html, html, joined, withWholeDates } from '../../../exchange/html.ts'
import type { Group, MatrixRow } from '../../../framing/matrix.ts'
import { coloursOf } from './colours.ts'
import type { Content } from './content.ts'
import { references } from './references.ts'

/** So many words of a cell stand open; the others unfold. */
const OPEN_WORDS = 6

/** What stands in a cell below its count. */
type Body = (framings: readonly Framing[], content: Content) => Html

/** The words behind a cell, each with the sentences that it stands in. */
export const wordsBody: Body = (framings, content) => {
  const items = cueWordsOf(framings).map(
    ({ words, denied, framings: inside }) =>
      html`<li>${denied ? html`<em>not:</em> ` : ''}${words} ${references(inside, content)}</li>`,
  )
  const [open, folded] = [items.slice(0, OPEN_WORDS), items.slice(OPEN_WORDS)]
  const more =
    folded.length === 0 ? '' : html`<details><summary>${folded.length} more</summary><ul>${folded}</ul></details>`
  return html`<ul>${open}</ul>${more}`
}

/** The sentences behind a cell. */
export const numbersBody: Body = (framings, content) => references(framings, content)

const count = (framings: readonly Framing[]): Html => {
  const denied = deniedAmong(framings)
  return html`<b>${framings.length}</b>${denied === 0 ? '' : html` <small>${denied} denied</small>`}`
}

interface Look {
  readonly content: Content
  readonly body: Body
  readonly colours: ReadonlyMap<string, string>
  /** The fullest cell has the fullest colour. */
  readonly most: number
}

/** How strong the colour of the fullest cell is, in percent: words must still be read on it. */
const STRONGEST = 42
const WEAKEST = 8

const cell = ({ key, items }: Group<Framing>, { content, body, colours, most }: Look): Html => {
  if (items.length === 0) return html`<td class="none">·</td>`
  const strength = Math.round(WEAKEST + ((STRONGEST - WEAKEST) * items.length) / most)
  const style = `--tint:${colours.get(key) ?? 'var(--frame-other)'};--strength:${strength}%`
  return html`<td data-head="${key}" style="${style}">${count(items)} ${body(items, content)}</td>`
}

/** The same order of frames in every table. */
const inOrder = <Item>(cells: readonly Group<Item>[], { frames }: Content): readonly Group<Item>[] =>
  [...cells].sort((a, b) => frames.indexOf(a.key) - frames.indexOf(b.key))

const row = ({ items, cells }: MatrixRow<Framing>, head: Html, look: Look): Html =>
  html`<tr><th scope="row">${head}</th>${inOrder(cells, look.content).map((one) => cell(one, look))}<td class="sum" data-head="all">${count(items)}</td></tr>\n`

/** How a table is shown: the head of its rows, what stands in its cells, and what its rows are called. */
export interface TableLook {
  readonly head: string
  readonly body: Body
  readonly nameOf?: (key: string) => Html
}

/** A matrix whose columns are frames, as a table; on a narrow screen each row becomes a list. */
export const matrixTable = ({ matrix }: FramingTable, { head, body, nameOf }: TableLook, content: Content): Html => {
  const most = Math.max(1, ...matrix.rows.flatMap(({ cells }) => cells.map(({ items }) => items.length)))
  const look = { content, body, colours: coloursOf(content.frames), most }
  const heads = inOrder(matrix.columns, content).map(({ key }) => html`<th scope="col">${key}</th>`)
  const rows = matrix.rows.map((one) => row(one, nameOf?.(one.key) ?? withWholeDates(one.key), look))
  return html`<div class="wide"><table class="matrix stack"><thead><tr><th scope="col">${head}</th>${heads}<th scope="col" class="sum">all</th></tr></thead>
<tbody>${joined(rows, '')}</tbody></table></div>\n`
}
