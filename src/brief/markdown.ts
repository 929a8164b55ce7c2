import type { Span } from '../domain/index.ts'
import type { Block, Line, Page, Piece } from './told/page.ts'

/** Signs that mean something anywhere in a line; an address in the midst of words would take the next words along. */
const SIGNS = /[\\`*_[\]<>|~#]|&(?=#?\w+;)|!(?=\[)|:(?=\/\/)/g

const escaped = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(SIGNS, (sign) => `\\${sign}`)

/** A line must not begin as a heading, a list or a rule would. */
const safeAtStart = (line: string): string =>
  line.replace(/^(?=[+=-])/, '\\').replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')

/** Marked words are strong. Spaces stay outside, since strong words neither begin nor end with one. */
const strong = (text: string): string => {
  const inner = text.trim()
  if (inner === '') return escaped(text)
  return escaped(text).replace(escaped(inner), (words) => `**${words}**`)
}

const marked = (text: string, marks: readonly Span[]): string => {
  let [out, from] = ['', 0]
  for (const { start, end } of marks) {
    if (start < from) continue
    out += escaped(text.slice(from, start)) + strong(text.slice(start, end))
    from = end
  }
  return out + escaped(text.slice(from))
}

/** An address in pointed brackets; it holds none itself, since it was made by URL. */
const linkTo = (text: string, url: string): string =>
  `[${escaped(text)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`

const pieceOf = (piece: Piece): string => {
  switch (piece.kind) {
    case 'strong':
      return strong(piece.text)
    case 'said':
      return marked(piece.text, piece.marks)
    case 'note':
      return `[^${piece.number}]`
    case 'link':
      return linkTo(piece.text, piece.url)
    default:
      return escaped(piece.text)
  }
}

const inLine = (line: Line): string => line.map(pieceOf).join('').trim()

const lineOf = (line: Line): string => safeAtStart(inLine(line))

/** Columns as wide as their longest cell, so that the table can be read as plain text too. */
const tableOf = (rows: readonly (readonly string[])[]): string => {
  const cells = rows.map((row) => row.map(escaped))
  const widths = (cells[0] ?? []).map((_, at) => Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)))
  const drawn = cells.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`)
  const [head = '', ...body] = drawn
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [head, rule, ...body].join('\n')
}

const blockOf = (block: Block): string => {
  switch (block.kind) {
    case 'part':
      return `## ${inLine(block.line)}`
    case 'heading':
      return `### ${inLine(block.line)}`
    case 'quote':
      return `> ${lineOf(block.line)}`
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n')
    case 'sources':
      return block.items.map((item, at) => `${at + 1}. ${lineOf(item)}`).join('\n')
    case 'table':
      return tableOf([block.head, ...block.rows])
    case 'chart':
      return ''
    default:
      return lineOf(block.line)
  }
}

/** A page as Markdown with footnotes, to be read as plain text too. Charts are left out: their figures stand beside them. */
export const markdownOf = ({ title, blocks, notes }: Page): string => {
  const parts = [`# ${inLine([{ kind: 'plain', text: title }])}`, ...blocks.map(blockOf)]
  const footnotes = notes.map(({ number, line }) => `[^${number}]: ${lineOf(line)}`)
  return `${[...parts, ...footnotes].filter((part) => part !== '').join('\n\n')}\n`
}
