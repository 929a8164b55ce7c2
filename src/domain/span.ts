/**
 * A half-open piece of a canonical text, in UTF-16 units.
 * Offset 0 is a place, not an absence.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words a span covers. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Orders by start, longer first: a parent comes before its children. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Whether a span is whole, not empty and inside a text of `length` units. */
export const isInside = (span: Span, length: number): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start < span.end &&
  span.end <= length
