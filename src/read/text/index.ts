import { type Draft, type DraftHints, draftOf } from '../draft.ts'
import type { Reading } from '../fields.ts'
import type { Run } from '../run.ts'
import { headerFields } from './header.ts'
import { hyphenation, type IsHyphenated } from './hyphenation.ts'
import { inlineRuns } from './inline.ts'
import { joinLines } from './join-lines.ts'
import { type Line, linesOf } from './lines.ts'
import { bulletLength, hashes, holdsBullets, holdsNext, isRule, numbering, quoteLength } from './marks.ts'
import { cellsOf } from './rows.ts'
import { endsEarly, wrapWidth } from './wrapping.ts'

/** Lines that make up one paragraph. */
type Paragraph = readonly Line[]

/** Whether a line begins something of its own, so that it never goes on a paragraph. */
const beginsAnew = ({ text, tabbed }: Line): boolean =>
  tabbed ||
  isRule(text) ||
  bulletLength(text) > 0 ||
  hashes(text) > 0 ||
  numbering(text) !== null ||
  quoteLength(text) > 0

const goesOn = (line: Line, next: Line, width: number): boolean =>
  line.group === next.group &&
  !beginsAnew(next) &&
  hashes(line.text) === 0 &&
  !isRule(line.text) &&
  !endsEarly(line, next, width)

/** Puts the lines of a wrapped text together; in other texts each line is a paragraph. */
const paragraphsOf = (lines: readonly Line[]): Paragraph[] => {
  const width = wrapWidth(lines)
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    const last = open?.at(-1)
    if (open && last && width !== null && goesOn(last, line, width)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** What stays the same during one walk through the paragraphs of a text. */
interface Walk {
  readonly raw: string
  readonly drafts: Draft[]
  readonly isHyphenated: IsHyphenated
  /** Whether a paragraph opens with the number 2, so that 1 is no part of a name ("1. FC …"). */
  readonly isCounted: boolean
  afterRule: boolean
  inTable: boolean
  number: number
}

const add = (walk: Walk, runs: readonly Run[], hints: DraftHints): void => {
  const draft = draftOf(runs, { ...hints, afterRule: walk.afterRule })
  if (draft === null) return
  walk.drafts.push(draft)
  walk.afterRule = false
}

/** The length of the number that opens a paragraph, where it goes on the count ("4." after "3.") beyond the line. */
const countLength = (walk: Walk, text: string): number => {
  const found = numbering(text)
  if (found === null || holdsNext(text)) return 0
  if (found.number === 1 ? !walk.isCounted : found.number !== walk.number + 1) return 0
  walk.number = found.number
  return found.length
}

/** A numbered paragraph of this length is running text, not an entry of a list. */
const LONG = 200

/** What opens a paragraph: how many units of marks, and the role they give. */
const opening = (walk: Walk, text: string): { length: number; hints: DraftHints } => {
  const depth = hashes(text)
  if (depth > 0) return { length: depth, hints: { role: 'heading', depth } }
  const bullet = bulletLength(text)
  if (bullet > 0) return { length: holdsBullets(text) ? 0 : bullet, hints: { role: 'list-item' } }
  const quoted = quoteLength(text)
  if (quoted > 0) return { length: quoted, hints: { role: 'block-quote' } }
  if (text.length < LONG && holdsNext(text)) return { length: 0, hints: { role: 'list-item' } }
  return { length: countLength(walk, text), hints: {} }
}

/** Whether a numbered line is an entry of a list: one sentence at most. */
const isListEntry = (text: string, length: number): boolean =>
  length > 0 && text.length < LONG && /[.;,]$/.test(text) && !/[.!?]["'”’)]*\s+\p{Lu}/u.test(text.slice(length))

const addParagraph = (walk: Walk, paragraph: Paragraph, first: Line): void => {
  const { length, hints } = opening(walk, first.text)
  const spans = paragraph.map(({ start, end }, index) => ({ start: index === 0 ? start + length : start, end }))
  const runs = joinLines(
    spans.map(({ start, end }) => inlineRuns(walk.raw, start, end)),
    walk.isHyphenated,
  )
  const role = hints.role ?? (isListEntry(first.text, length) ? 'list-item' : 'body')
  add(walk, runs, { ...hints, role, group: first.group })
}

const addNext = (walk: Walk, paragraph: Paragraph): void => {
  const [first] = paragraph
  if (first === undefined) return
  const cells = paragraph.length === 1 && !isRule(first.text) ? cellsOf(first, walk.inTable) : null
  walk.inTable = cells !== null || (walk.inTable && isRule(first.text))
  if (isRule(first.text)) walk.afterRule = !walk.inTable
  else if (cells === null) addParagraph(walk, paragraph, first)
  else
    for (const { start, end } of cells)
      add(walk, inlineRuns(walk.raw, start, end), { role: 'table', group: first.group })
}

/** Reads plain text as it comes out of PDF files and web pages: by lines, never as Markdown. */
export const readText = (raw: string): Reading<Draft> => {
  const lines = linesOf(raw)
  const { fields, rest } = headerFields(lines)
  const paragraphs = paragraphsOf(rest)
  const isCounted = paragraphs.some(([first]) => first !== undefined && numbering(first.text)?.number === 2)
  const start = { afterRule: false, inTable: false, number: 0 }
  const walk: Walk = { raw, drafts: [], isHyphenated: hyphenation(raw), isCounted, ...start }
  for (const paragraph of paragraphs) addNext(walk, paragraph)
  return { drafts: walk.drafts, fields }
}
