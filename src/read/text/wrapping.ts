import type { Line } from './lines.ts'

/** No line of a wrapped text is longer than this; a line of a text with one line a paragraph usually is. */
const LONGEST_WRAPPED = 120
/** Wrapped lines are longer than the entries of a list or the rows of a table. */
const SHORTEST_WRAPPED = 40

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const lengthsOf = (lines: readonly Line[]): number[] => lines.map((line) => line.text.length).sort((a, b) => a - b)

const endsSentence = (text: string): boolean => /[.!?:;…]["'”’)\]]*$/.test(text)

/** The lines that another line follows without a blank line between them. */
const followed = (lines: readonly Line[]): Line[] =>
  lines.filter((line, index) => lines[index + 1]?.group === line.group)

/**
 * The width at which a text is wrapped, in UTF-16 units, or null where each line is a paragraph of its own.
 * Wrapped lines are of one length, and most of them end in the middle of a sentence.
 */
export const wrapWidth = (lines: readonly Line[]): number | null => {
  const inner = followed(lines)
  if (inner.length < 3 || quantile(lengthsOf(lines), 0.97) > LONGEST_WRAPPED) return null
  const lengths = lengthsOf(inner)
  const open = inner.filter((line) => !endsSentence(line.text)).length
  return quantile(lengths, 0.5) >= SHORTEST_WRAPPED && open >= inner.length * 0.6 ? quantile(lengths, 0.9) : null
}

/** Whether a line was ended on purpose: the first word of the next would still have fitted (lines are ragged a little). */
export const endsEarly = (line: Line, next: Line, width: number): boolean => {
  const word = /^\S+/.exec(next.text)?.[0].length ?? 0
  return line.text.length + 1 + word < width * 0.85
}
