import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Span } from '../domain/index.ts'
import type { Block, Line, Page, Piece } from './told/page.ts'

/** Sources speak in serif, we in sans, as on the page in HTML. */
const FONTS = { ours: 'Calibri', said: 'Cambria' }
const GREY = '636A73'

/** The list of sources, and room in twentieths of a point. */
const SOURCES = 'sources'
const PAGE = 9000
const ROOM = { quote: 400, item: { left: 500, hanging: 500 }, after: 120 }

const anchorOf = (number: number): string => `source-${number}`

const marked = (text: string, marks: readonly Span[]): readonly ParagraphChild[] => {
  const run = (from: number, to: number, bold: boolean) =>
    from < to ? [new TextRun({ text: text.slice(from, to), bold, font: FONTS.said })] : []
  const runs: ParagraphChild[] = []
  let from = 0
  for (const { start, end } of marks) {
    if (start < from) continue
    runs.push(...run(from, start, false), ...run(start, end, true))
    from = end
  }
  return [...runs, ...run(from, text.length, false)]
}

const linked = (text: string): TextRun => new TextRun({ text, style: 'Hyperlink' })

const pieceOf = (piece: Piece): readonly ParagraphChild[] => {
  switch (piece.kind) {
    case 'plain':
      return [new TextRun(piece.text)]
    case 'strong':
      return [new TextRun({ text: piece.text, bold: true })]
    case 'quiet':
      return [new TextRun({ text: piece.text, color: GREY })]
    case 'said':
      return marked(piece.text, piece.marks)
    case 'note':
      return [new FootnoteReferenceRun(piece.number)]
    case 'source':
      return [new InternalHyperlink({ anchor: anchorOf(piece.number), children: [new TextRun(piece.text)] })]
    case 'link':
      return [new ExternalHyperlink({ link: piece.url, children: [linked(piece.text)] })]
  }
}

const runsOf = (line: Line): ParagraphChild[] => line.flatMap(pieceOf)

const cellOf = (text: string, at: number, bold: boolean): TableCell =>
  new TableCell({
    children: [
      new Paragraph({
        alignment: at === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
        children: [new TextRun({ text, bold })],
      }),
    ],
  })

/** A third of a page for what a row is called, the rest in equal parts. */
const widthsOf = (columns: number): number[] =>
  Array.from({ length: columns }, (_, at) => Math.round(at === 0 ? PAGE / 3 : ((2 / 3) * PAGE) / (columns - 1)))

const rowOf = (cells: readonly string[], isHead: boolean): TableRow =>
  new TableRow({ tableHeader: isHead, cantSplit: true, children: cells.map((cell, at) => cellOf(cell, at, isHead)) })

const sourceOf = (line: Line, at: number): Paragraph =>
  new Paragraph({
    numbering: { reference: SOURCES, level: 0 },
    children: [new Bookmark({ id: anchorOf(at + 1), children: runsOf(line) })],
  })

/** Charts are left out: their figures stand beside them. */
const blockOf = (block: Block): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'part':
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(block.line) })]
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(block.line) })]
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.line) })]
    case 'quiet':
      return [new Paragraph({ style: 'Quiet', children: runsOf(block.line) })]
    case 'quote':
      return [new Paragraph({ indent: { left: ROOM.quote }, children: runsOf(block.line) })]
    case 'list':
      return block.items.map((line) => new Paragraph({ bullet: { level: 0 }, children: runsOf(line) }))
    case 'sources':
      return block.items.map(sourceOf)
    case 'table': {
      const rows = [rowOf(block.head, true), ...block.rows.map((row) => rowOf(row, false))]
      const width = { size: 100, type: WidthType.PERCENTAGE }
      return [new Table({ width, columnWidths: widthsOf(block.head.length), rows }), new Paragraph('')]
    }
    case 'chart':
      return []
  }
}

const STYLES = {
  default: {
    document: { run: { font: FONTS.ours, size: 22 }, paragraph: { spacing: { after: ROOM.after } } },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
    heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { before: 400, after: 120 }, keepNext: true } },
    heading2: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 280, after: 80 }, keepNext: true } },
    footnoteText: { run: { size: 18 } },
  },
  paragraphStyles: [{ id: 'Quiet', name: 'Quiet', basedOn: 'Normal', next: 'Normal', run: { size: 19, color: GREY } }],
} as const

const NUMBERING = {
  config: [
    {
      reference: SOURCES,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: ROOM.item } } }],
    },
  ],
}

/** A page as a Word document, with footnotes, headings, links and tables of Word's own. */
export const docxOf = async ({ title, blocks, notes }: Page): Promise<Uint8Array> => {
  const footnotes = notes.map(({ number, line }) => [number, { children: [new Paragraph({ children: runsOf(line) })] }])
  const document = new Document({
    ...{ title, creator: 'Variorum', styles: STYLES, numbering: NUMBERING, footnotes: Object.fromEntries(footnotes) },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...blocks.flatMap(blockOf),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}
