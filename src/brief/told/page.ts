import type { Span } from '../../domain/index.ts'
import type { Dated } from '../brief.ts'

/** A run of a line. `said` are words of a source with marks (UTF-16 units of `text`); `note` leads to a footnote. */
export type Piece =
  | { readonly kind: 'plain' | 'strong' | 'quiet'; readonly text: string }
  | { readonly kind: 'said'; readonly text: string; readonly marks: readonly Span[] }
  | { readonly kind: 'note'; readonly number: number }
  | { readonly kind: 'source'; readonly number: number; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }

export type Line = readonly Piece[]

/** What the marked words of a part stand in. */
export type Tone = 'plain' | 'conflict' | 'explained'

/** What a page is made of, from top to bottom. The items of `sources` are numbered from 1, as notes call them. */
export type Block =
  | { readonly kind: 'part'; readonly line: Line; readonly tone: Tone }
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'paragraph' | 'quiet' | 'quote'; readonly line: Line }
  | { readonly kind: 'list' | 'sources'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'chart'; readonly label: string; readonly points: readonly Dated[]; readonly look: ChartLook }

/** Figures of a count that went on hang together; those of a dispute stand apart. */
export type ChartLook = 'steps' | 'apart'

/** A footnote: its number, and what it says of the place that it leads to. */
export interface Note {
  readonly number: number
  readonly line: Line
}

/** A brief in words, whatever it is then written as. */
export interface Page {
  readonly title: string
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}

/** Signs that would not be seen, or that would turn or break the words around them. */
const UNSEEN = /(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/gu

/** The text with a space in the place of each such sign; offsets stay true. */
export const seen = (text: string): string => text.replaceAll(UNSEEN, (sign) => ' '.repeat(sign.length))

export const plain = (text: string): Piece => ({ kind: 'plain', text: seen(text) })
export const strong = (text: string): Piece => ({ kind: 'strong', text: seen(text) })
export const quiet = (text: string): Piece => ({ kind: 'quiet', text: seen(text) })
export const said = (text: string, marks: readonly Span[] = []): Piece => ({ kind: 'said', text: seen(text), marks })
export const link = (text: string, url: string): Piece => ({ kind: 'link', text: seen(text), url })

export const part = (text: string, tone: Tone = 'plain'): Block => ({ kind: 'part', line: [plain(text)], tone })
export const heading = (text: string): Block => ({ kind: 'heading', line: [plain(text)] })
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  head: head.map(seen),
  rows: rows.map((row) => row.map(seen)),
})
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line })

/** Lines one after the other, with this between them. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, at) => (at === 0 ? line : [plain(between), ...line]))
