import type { Span } from '../../domain/index.ts'

const TERMINATORS: ReadonlySet<string> = new Set('.!?…')
const SPACE = /\s/
/**
 * A run of terminators, spaced ellipses included, then closing quotes and brackets (also “ where a writer closes with
 * it), then footnote marks, in brackets, raised, or as bare figures before a capital.
 */
const STOP =
  /((?:[.!?…]|(?<=\.)[ \u00a0](?=\.(?![\d\p{L}])))+)([*_]{0,2}(?:["'”’)\]»]|“(?=\s|$))*[*_]{0,2})((?:\[\d{1,3}\]|[¹²³⁰⁴-⁹])+|(?<=[\p{Ll})”"]\.[)”"]*)\d{1,3}(?=\s\p{Lu}))?/uy

/** A place where a sentence may end: `at` the first terminator, `end` one past closers and footnote marks. */
export interface Stop {
  readonly at: number
  readonly end: number
  readonly marks: string
  readonly closers: string
}

/** Whether the unit at an offset is white space. */
export const isSpaceAt = (text: string, at: number): boolean => SPACE.test(text.charAt(at))

/** The first offset from `at` on, up to `limit`, that holds no white space. */
export const skipSpace = (text: string, at: number, limit: number): number => {
  let next = at
  while (next < limit && isSpaceAt(text, next)) next += 1
  return next
}

/** The span without the white space around it. */
export const trimmed = (text: string, span: Span): Span => {
  const start = skipSpace(text, span.start, span.end)
  let end = span.end
  while (end > start && isSpaceAt(text, end - 1)) end -= 1
  return { start, end }
}

/** Reads the run of terminators at `at`. */
export const readStop = (text: string, at: number, limit: number): Stop => {
  STOP.lastIndex = at
  const match = STOP.exec(text)
  const marks = match?.[1] ?? text.charAt(at)
  const end = Math.min(limit, at + (match?.[0].length ?? 1))
  return { at, end, marks, closers: match?.[2] ?? '' }
}

/** Whether the unit at an offset may end a sentence. */
export const isTerminatorAt = (text: string, at: number): boolean => TERMINATORS.has(text.charAt(at))
