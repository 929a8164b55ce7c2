import { type Html, html, joined, trusted } from '../../exchange/html.ts'
import type { Block, Line, Note, Page, Piece } from '../told/page.ts'
import { type Charts, chartsOf } from './charts.ts'
import { marked } from './marked.ts'
import { STYLE } from './style.ts'

/** A footnote's number leads down, and the note leads back up. */
const noteLink = (number: number): Html =>
  html`<sup><a id="r${number}" href="#n${number}" aria-label="note ${number}">${number}</a></sup>`

const pieceOf = (piece: Piece): Html => {
  switch (piece.kind) {
    case 'plain':
      return html`${piece.text}`
    case 'strong':
      return html`<strong>${piece.text}</strong>`
    case 'quiet':
      return html`<span class="quiet">${piece.text}</span>`
    case 'said':
      return html`<span class="said">${marked(piece)}</span>`
    case 'note':
      return noteLink(piece.number)
    case 'source':
      return html`<a class="source" href="#s${piece.number}">${piece.text}</a>`
    case 'link':
      return html`<a href="${piece.url}">${piece.text}</a>`
  }
}

const lineOf = (line: Line): Html => joined(line.map(pieceOf), '')

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): Html => {
  const heads = head.map((cell, at) => html`<th scope="col"${trusted(at === 0 ? '' : ' class="figure"')}>${cell}</th>`)
  const body = rows.map(([first = '', ...cells]) => {
    const figures = cells.map((cell) => html`<td class="figure">${cell}</td>`)
    return html`<tr><th scope="row">${first}</th>${figures}</tr>\n`
  })
  return html`<div class="wide" tabindex="0" role="region" aria-label="${head.join(', ')}"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`
}

type PartBlock = Block & { readonly kind: 'part' }

const items = (lines: readonly Line[]): readonly Html[] => lines.map((line) => html`<li>${lineOf(line)}</li>\n`)

/** "what-is-agreed": the heading of a part as an anchor. */
const anchorOf = ({ line }: PartBlock): string =>
  line
    .map((piece) => ('text' in piece ? piece.text : ''))
    .join('')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')

const contentsOf = (blocks: readonly Block[]): Html => {
  const parts = blocks.flatMap((block) => (block.kind === 'part' ? [block] : []))
  const links = parts.map((part) => html`<li><a href="#${anchorOf(part)}">${lineOf(part.line)}</a></li>`)
  return html`<nav aria-label="Contents"><ul>${links}</ul></nav>\n`
}

const blockOf = (block: Block, charts: Charts): Html => {
  switch (block.kind) {
    case 'part':
      return html`<h2 id="${anchorOf(block)}">${lineOf(block.line)}</h2>`
    case 'heading':
      return html`<h3>${lineOf(block.line)}</h3>`
    case 'paragraph':
      return html`<p>${lineOf(block.line)}</p>`
    case 'quiet':
      return html`<p class="quiet">${lineOf(block.line)}</p>`
    case 'quote':
      return html`<blockquote><p>${lineOf(block.line)}</p></blockquote>`
    case 'list':
      return html`<ul class="plain">${items(block.items)}</ul>`
    case 'sources':
      return html`<ol class="sources">${block.items.map((line, at) => html`<li id="s${at + 1}">${lineOf(line)}</li>\n`)}</ol>`
    case 'table':
      return tableOf(block.head, block.rows)
    case 'chart':
      return charts(block)
  }
}

/** A part of the page with its heading; the summary above them all has none. */
const sectionsOf = (blocks: readonly Block[]): readonly (readonly Block[])[] => {
  const starts = blocks.flatMap(({ kind }, at) => (kind === 'part' ? [at] : []))
  return [0, ...starts].map((start, at) => blocks.slice(start, starts[at]))
}

const sectionOf = (blocks: readonly Block[], charts: Charts): Html => {
  const [first] = blocks
  const inside = blocks.map((block) => html`${blockOf(block, charts)}\n`)
  return html`<section class="${first?.kind === 'part' ? first.tone : 'plain'}">\n${inside}</section>\n`
}

const noteOf = ({ number, line }: Note): Html =>
  html`<li id="n${number}">${lineOf(line)} <a class="back" href="#r${number}" aria-label="back to note ${number} in the text">↩</a></li>\n`

const notesOf = (notes: readonly Note[]): Html =>
  notes.length === 0 ? html`` : html`<section><h2>Notes</h2>\n<ol class="notes">${notes.map(noteOf)}</ol></section>`

/** A page that needs nothing else: no script, no network. What draws charts is loaded only where there is one. */
export const htmlOf = async (page: Page): Promise<string> => {
  const charts = await chartsOf(page.blocks)
  const [summary, ...sections] = sectionsOf(page.blocks).map((blocks) => sectionOf(blocks, charts))
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${page.title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<main>
<h1>${page.title}</h1>
${summary ?? ''}${contentsOf(page.blocks)}${sections}${notesOf(page.notes)}
</main>
</body>
</html>
`.markup
}
