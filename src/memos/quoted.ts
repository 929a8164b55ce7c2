import type { Span } from '../domain/index.ts'
import type { Memo } from './memo.ts'

/** Words in quotation marks that belong together, within one paragraph. */
const QUOTED = /“([^“”\n]+)”|"([^"\n]+)"|(?<![\p{L}\p{N}])‘([^‘\n]+?)’(?![\p{L}\p{N}])/gu

/** Fewer words are a name, a title or a word that is held at arm's length. */
const FEWEST = 4

/** A quotation ends before the comma or full stop that the sentence around it asks for. */
const END = /[,.;:\s]+$/

/** Where words stand in quotation marks, whoever says them. */
export const quotedIn = ({ source: { text } }: Memo): readonly Span[] =>
  [...text.matchAll(QUOTED)].flatMap((match) => {
    const words = (match[1] ?? match[2] ?? match[3] ?? '').replace(END, '')
    const start = match.index + 1
    return (words.match(/[\p{L}\p{N}]+/gu) ?? []).length < FEWEST ? [] : [{ start, end: start + words.length }]
  })
