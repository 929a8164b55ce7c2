import type { Role, Span } from '../../domain/index.ts'
import { bracketed, type Marked, markedLines, type Painter } from '../layout/marked.ts'
import type { Terminal } from '../terminal.ts'
import { type Note, painterOf } from './layer-marks.ts'

/** A piece of a text with its role. */
interface Part {
  readonly span: Span
  readonly role: Role
}

/** A sign in front of each paragraph that is not plain text of the article. */
const SIGNS: Readonly<Partial<Record<Role, string>>> = {
  heading: '#',
  'list-item': '-',
  'block-quote': '>',
  table: '|',
  caption: '.',
  byline: '.',
  reference: '*',
  comment: '~',
  furniture: '~',
  bio: '~',
}

/** What the signs mean, for a legend. */
export const SIGNS_IN_WORDS =
  '# heading  - list  > block quote  | table  . byline, caption  * reference  ~ not of the article'

const isAside = (role: Role): boolean => role === 'furniture' || role === 'comment' || role === 'bio'

const rolePainter = (role: Role, paint: Terminal['paint']): Painter | null => {
  if (role === 'heading') return paint.bold
  if (isAside(role)) return paint.dim
  return role === 'body' || role === 'list-item' || role === 'block-quote' ? null : paint.gray
}

const within = ({ start, end }: Span, block: Span): Span => ({
  start: Math.max(start, block.start) - block.start,
  end: Math.min(end, block.end) - block.start,
})

/** The text of a block with what was found in it: in colours, or in brackets with a note where there are none. */
const markedBlock = (
  words: string,
  sentences: readonly Part[],
  notes: readonly Note[],
  paint: Terminal['paint'],
): Marked => {
  if (!paint.isColorSupported) {
    return {
      text: bracketed(
        words,
        notes.map(({ span, note }) => ({ span, open: '[', close: `|${note}]` })),
      ),
      marks: [],
    }
  }
  const roles = sentences.flatMap(({ span, role }) => {
    const painter = rolePainter(role, paint)
    return painter === null ? [] : [{ span, paint: painter }]
  })
  return {
    text: words,
    marks: [...roles, ...notes.map(({ layer, span }) => ({ span, paint: painterOf(layer, paint) }))],
  }
}

/** A text to lay out: its blocks, their sentences and what is to be marked, each in the order of their places. */
export interface TextToShow {
  readonly text: string
  readonly blocks: readonly Part[]
  readonly sentences: readonly Part[]
  readonly notes: readonly Note[]
  readonly showRoles: boolean
}

/** Takes from a list, which is in order of places, what begins before `end`, from where it stopped last time. */
const walker = <T extends { readonly span: Span }>(items: readonly T[]) => {
  let at = 0
  return (end: number): readonly T[] => {
    const from = at
    while ((items[at]?.span.start ?? end) < end) at += 1
    return items.slice(from, at)
  }
}

/** Paragraphs of these roles stand without an empty line between them. */
const CLOSE: ReadonlySet<Role> = new Set(['list-item', 'table', 'furniture'])

/** Prose is hard to read in longer lines. */
const WIDEST = 100
const ROLE_GUTTER = 12

/** The paragraphs of a text, each with a sign or its role in the margin. */
export const textLines = (shown: TextToShow, { paint, columns }: Terminal): readonly string[] => {
  const [nextSentences, nextNotes] = [walker(shown.sentences), walker(shown.notes)]
  const gutter = shown.showRoles ? ROLE_GUTTER : 2
  const width = Math.min(columns, WIDEST) - gutter
  return shown.blocks.flatMap((block, index) => {
    const inside = <T extends { readonly span: Span }>(items: readonly T[]) =>
      items.map((item) => ({ ...item, span: within(item.span, block.span) }))
    const words = shown.text.slice(block.span.start, block.span.end)
    const marked = markedBlock(words, inside(nextSentences(block.span.end)), inside(nextNotes(block.span.end)), paint)
    const margin = (shown.showRoles ? block.role : (SIGNS[block.role] ?? '')).padEnd(gutter)
    const lines = markedLines(marked, width)
    const isClose = CLOSE.has(block.role) && shown.blocks[index - 1]?.role === block.role
    return [
      ...(index === 0 || isClose ? [] : ['']),
      ...lines.map((line, row) => (row === 0 ? paint.dim(margin) : ' '.repeat(gutter)) + line),
    ]
  })
}
