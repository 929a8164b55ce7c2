/** A line of a plain text that holds something: its trimmed place in the decoded file. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lines of one group have no blank line between them. */
  readonly group: number
  /** Whether a tab stands in the line, trimmed ends included. */
  readonly tabbed: boolean
}

const LINE = /[^\n\r\f\u2028\u2029]+/g
const BREAK = /\r\n|[\n\r\f\u2028\u2029]/g

/** Whether an empty line, a form feed or the like stands between two places. */
const isApart = (raw: string, from: number, to: number): boolean => {
  const between = raw.slice(from, to)
  return between.includes('\f') || (between.match(BREAK)?.length ?? 0) > 1
}

/** The lines of a text that hold more than white space. */
export const linesOf = (raw: string): Line[] => {
  const lines: Line[] = []
  for (const { 0: whole, index } of raw.matchAll(LINE)) {
    const text = whole.trim()
    if (text === '') continue
    const start = index + whole.length - whole.trimStart().length
    const last = lines.at(-1)
    const apart = last !== undefined && isApart(raw, last.end, index)
    const group = (last?.group ?? 0) + (apart ? 1 : 0)
    lines.push({ start, end: start + text.length, text, group, tabbed: whole.includes('\t') })
  }
  return lines
}
