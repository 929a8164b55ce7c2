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

/** Whether the file and the value go on alike behind a reference; another reference or escape may be anything. */
const goesOnAlike = ({ value, raw, end }: Alignment, rawAt: number, at: number): boolean =>
  rawAt >= end || at >= value.length || raw[rawAt] === value[at] || raw[rawAt] === '&' || raw[rawAt] === '\\'

/** The length in the file of the reference that stands for one character; without semicolon its name may go over. */
const referenceLength = ({ value, raw }: Alignment, reference: string, rawAt: number, nextAt: number): number => {
  if (reference.endsWith(';') || reference.startsWith('&#') || nextAt >= value.length) return reference.length
  for (let length = reference.length; length > 2; length -= 1) {
    if (raw[rawAt + length] === value[nextAt]) return length
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

/** A value that the file does not show letter by letter stands for its whole stretch, however long that is. */
const whole = ({ value, start, end, style }: Alignment): Run[] => {
  const text = value.replace(/\p{Cc}+|\s+/gu, ' ').trim()
  const rawLength = end - start === text.length ? end - start - 1 : end - start // of equal length it would be in step
  return text === '' ? [] : [{ text, raw: start, rawLength, ...style }]
}

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
