import type { Span } from '../../domain/index.ts'

const MARK = /\p{M}|\u200b|\u200c|\u200d|\ufe0f|\u00ad/u
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u

/** How many columns of a terminal plain text takes; marks take none, East Asian signs two. */
export const widthOf = (text: string): number => {
  let width = 0
  for (const sign of text) width += MARK.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1
  return width
}

/** Where a word may be parted: behind these signs, else anywhere. */
const SEAM = /[/\\_-](?=[^/\\_-]*$)/

/** Where the first piece of a word that is wider than a line ends. */
const breakOf = (word: string, width: number): number => {
  let [at, used] = [0, 0]
  for (const sign of word) {
    used += widthOf(sign)
    if (used > width && at > 0) break
    at += sign.length
  }
  const seam = at < word.length ? word.slice(0, at).search(SEAM) : -1
  return seam > 0 ? seam + 1 : at
}

/** The pieces of a word that is wider than a line. */
const broken = (text: string, { start, end }: Span, width: number): readonly Span[] => {
  const pieces: Span[] = []
  let from = start
  while (from < end) {
    // Only as much as a line can hold is looked at, since a "word" may be a megabyte long.
    const piece = breakOf(text.slice(from, Math.min(end, from + 2 * width + 2)), width)
    pieces.push({ start: from, end: from + piece })
    from += piece
  }
  return pieces
}

/** Breaks text into lines of at most `width` columns, at spaces where it can; a line break in the text is a space. */
export const wrap = (text: string, width: number): readonly Span[] => {
  const lines: Span[] = []
  const room = Math.max(1, width)
  let line: Span | null = null
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const whole = { start: index, end: index + word.length }
    if (line !== null && widthOf(text.slice(line.start, whole.end)) <= room) {
      line = { start: line.start, end: whole.end }
      continue
    }
    if (line !== null) lines.push(line)
    const pieces = broken(text, whole, room)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? null
  }
  return line === null ? lines : [...lines, line]
}

/** Text in lines of at most `width` columns. */
export const wrapped = (text: string, width: number): readonly string[] =>
  wrap(text, width).map(({ start, end }) => text.slice(start, end).replaceAll(/\s/g, ' '))

/** The beginning of text that fits into `width` columns, with "…" where something is left out. */
export const cut = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text
  let [kept, used] = ['', 1]
  for (const sign of text) {
    used += widthOf(sign)
    if (used > width) break
    kept += sign
  }
  return `${kept.trimEnd()}…`
}
