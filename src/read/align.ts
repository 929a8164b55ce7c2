import { type Run, runOf, type Style } from './run.ts'

/** What aligning needs: the parsed value, and the stretch of the decoded file in which it stands. */
export interface Alignment {
  readonly value: string
  readonly raw: string
  readonly start: number
  readonly end: number
  readonly style: Style
}

const REFERENCE = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][\da-z]{1,31});?/iy

/** The character reference at a place of the file ("&amp;"), or null. */
const referenceAt = (raw: string, at: number): string | null => {
  REFERENCE.lastIndex = at
  return REFERENCE.exec(raw)?.[0] ?? null
}

/** Number of UTF-16 units of the character at `at`: no reference is decoded to half a character. */
const unitsAt = (value: string, at: number): number => ((value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

/** Whether a reference may be cut short at `length` so that the file and the value go on alike. */
const goesOnAlike = ({ value, raw, end }: Alignment, rawAt: number, at: number): boolean =>
  rawAt >= end || at >= value.length || raw[rawAt] === value[at] || raw[rawAt] === '&' || raw[rawAt] === '\\'

/** The length in the file of the reference that stands for one character of the value. */
const referenceLength = (alignment: Alignment, reference: string, rawAt: number, nextAt: number): number => {
  if (reference.endsWith(';') || reference.startsWith('&#')) return reference.length
  for (let length = reference.length; length > 2; length -= 1) {
    if (goesOnAlike(alignment, rawAt + length, nextAt)) return length
  }
  return reference.length
}

/** One step of the walk: how far it goes in the value and in the file. */
interface Step {
  readonly value: number
  readonly raw: number
}

/** The step for a reference in the file that the value holds decoded, or null. */
const referenceStep = (alignment: Alignment, rawAt: number, at: number): Step | null => {
  const { value, raw } = alignment
  const reference = raw[rawAt] === '&' ? referenceAt(raw, rawAt) : null
  if (reference === null) return null
  const literal = value.startsWith(reference, at) // "&foo;" that is no reference stands for itself
  if (literal && goesOnAlike(alignment, rawAt + reference.length, at + reference.length)) return null
  const units = unitsAt(value, at)
  return { value: units, raw: referenceLength(alignment, reference, rawAt, at + units) }
}

const isSpace = (unit: string | undefined): boolean => unit !== undefined && /\s/.test(unit)

/** White space in the value and in the file stand for each other: "\r\n" is read as "\n", or as " " in code. */
const blankStep = ({ value, raw }: Alignment, rawAt: number, at: number): Step | null => {
  if (value[at] === raw[rawAt] || !isSpace(value[at]) || !isSpace(raw[rawAt])) return null
  return { value: 1, raw: raw.startsWith('\r\n', rawAt) ? 2 : 1 }
}

/** How many characters from here are the same in both, up to the next reference. */
const sameFrom = ({ value, raw, end }: Alignment, rawAt: number, at: number): number => {
  let length = 0
  while (at + length < value.length && rawAt + length < end) {
    const unit = value[at + length]
    if (unit !== raw[rawAt + length] || (unit === '&' && length > 0)) return length
    length += 1
  }
  return length
}

/** A value that the file does not show letter by letter stands for its whole stretch. */
const whole = ({ value, start, end, style }: Alignment): Run[] => [
  { text: value, raw: start, rawLength: end - start, ...style },
]

/**
 * Finds a parsed value in the file again: equal stretches become runs in step, each character reference one run that
 * stands for its character. What the file has besides (escapes, line prefixes, marks) is passed over.
 * Gives the runs and where the walk ended in the file.
 */
export const align = (alignment: Alignment): { runs: Run[]; end: number } => {
  const { value, raw, end, style } = alignment
  const runs: Run[] = []
  let at = 0
  let rawAt = alignment.start
  while (at < value.length && rawAt < end) {
    const step = referenceStep(alignment, rawAt, at) ?? blankStep(alignment, rawAt, at)
    if (step !== null) {
      runs.push({ text: value.slice(at, at + step.value), raw: rawAt, rawLength: step.raw, ...style })
      at += step.value
      rawAt += step.raw
      continue
    }
    const same = sameFrom(alignment, rawAt, at)
    if (same > 0) runs.push(runOf(raw, rawAt, rawAt + same, style))
    at += same
    rawAt += Math.max(1, same)
  }
  return at < value.length ? { runs: whole(alignment), end } : { runs, end: rawAt }
}
