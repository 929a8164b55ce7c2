import type { Span } from '../../domain/index.ts'
import type { Terminal } from '../terminal.ts'
import { wrap } from './wrap.ts'

/** Gives words a colour. */
export type Painter = (words: string) => string

/** A stretch of a text that is painted. */
interface Mark {
  readonly span: Span
  readonly paint: Painter
}

/** Text with the stretches of it that are painted; they may overlap. */
export interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A stretch of a text and the signs around it where there are no colours. */
export interface Bracket {
  readonly span: Span
  readonly open: string
  readonly close: string
}

/** Puts signs around stretches of a text; of two that begin together, the longer one is outside. */
export const bracketed = (text: string, brackets: readonly Bracket[]): string => {
  const signs = brackets.flatMap(({ span, open, close }) => [
    { at: span.start, sign: open, closes: false, other: span.end },
    { at: span.end, sign: close, closes: true, other: span.start },
  ])
  signs.sort((a, b) => a.at - b.at || Number(b.closes) - Number(a.closes) || b.other - a.other)
  let [out, from] = ['', 0]
  for (const { at, sign } of signs) {
    out += text.slice(from, at) + sign
    from = at
  }
  return out + text.slice(from)
}

/** Text in which the given stretches stand out: by colour, or in square brackets where there are no colours. */
export const standingOut = (text: string, spans: readonly Span[], paint: Terminal['paint']): Marked =>
  paint.isColorSupported
    ? { text, marks: spans.map((span) => ({ span, paint: (words) => paint.bold(paint.yellow(words)) })) }
    : {
        text: bracketed(
          text,
          spans.map((span) => ({ span, open: '[', close: ']' })),
        ),
        marks: [],
      }

/** One line of a marked text, with its colours. */
const painted = (text: string, marks: readonly Mark[], line: Span): string => {
  const near = marks.filter(({ span }) => span.start < line.end && line.start < span.end)
  const inside = (at: number): number => Math.min(Math.max(at, line.start), line.end)
  const cuts = [
    ...new Set([line.start, line.end, ...near.flatMap(({ span }) => [inside(span.start), inside(span.end)])]),
  ]
  cuts.sort((a, b) => a - b)
  return cuts.slice(0, -1).reduce((out, start, index) => {
    const end = cuts[index + 1] ?? line.end
    const words = text.slice(start, end).replaceAll(/\s/g, ' ')
    const over = near.filter(({ span }) => span.start <= start && end <= span.end)
    return out + over.reduce((inner, { paint }) => paint(inner), words)
  }, '')
}

/** A marked text in lines of at most `width` columns; colours end and begin again with each line. */
export const markedLines = ({ text, marks }: Marked, width: number): readonly string[] =>
  wrap(text, width).map((line) => painted(text, marks, line))
