import { type Run, runOf, type Style } from '../run.ts'

/** Elements whose content is no text for a reader. */
const SILENT = 'script|style|template|noscript|svg'

/** A comment, a silent element with its content, or one tag; the last alternative is bounded by its own brackets. */
const MARKUP = new RegExp(`<!--|<(${SILENT})\\b[^>]*>|<[/!?a-z][^<>]*>`, 'gi')

/** The offset just behind the next `closing`, or `end` where none comes. */
const behind = (html: string, closing: RegExp, from: number, end: number): number => {
  closing.lastIndex = from
  const found = closing.exec(html)
  return found === null ? end : found.index + found[0].length
}

/** Where a piece of markup ends: comments and silent elements go with their content. */
const markupEnd = (html: string, match: RegExpExecArray, end: number): number => {
  const after = match.index + match[0].length
  if (match[0] === '<!--') return behind(html, /-->/g, after, end)
  return match[1] === undefined ? after : behind(html, new RegExp(`</${match[1]}[^>]*>`, 'gi'), after, end)
}

/** The words of a stretch of HTML inside another format, without its tags; each tag counts as white space. */
export const htmlWords = (raw: string, start: number, end: number, style: Style): Run[] => {
  const runs: Run[] = []
  let from = start
  const tag = new RegExp(MARKUP)
  tag.lastIndex = start
  for (let match = tag.exec(raw); match !== null && match.index < end; match = tag.exec(raw)) {
    if (match.index > from) runs.push(runOf(raw, from, match.index, style))
    runs.push({ text: ' ', raw: match.index, rawLength: 0, ...style })
    from = Math.min(end, markupEnd(raw, match, end))
    tag.lastIndex = from
  }
  if (from < end) runs.push(runOf(raw, from, end, style))
  return runs
}
