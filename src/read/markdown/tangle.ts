/** A line that opens a hundred quotations or lists inside one another. */
const NESTED_LINE = /^(?:[ \t]*(?:>|[-*+](?=[ \t]\S)|\d{1,9}[.)](?=[ \t]))){100}/m
/** An entry of a list a hundred columns deep. */
const DEEP_ENTRY = /^[ \t]{100,}(?:[-*+]|\d{1,9}[.)])[ \t]/gm
const MANY_ENTRIES = 50

/** The marks with which links, emphasis and code begin; a parser tries each of them against all that follow. */
const OPENERS = /\[|`+|[*_~]+/g
/** Openers times length, about the number of steps: five hundred million take seconds. */
const MOST_STEPS = 500_000_000

const steps = (paragraph: string): number => (paragraph.match(OPENERS)?.length ?? 0) * paragraph.length

const hasTangledParagraph = (raw: string): boolean =>
  raw.length ** 2 > MOST_STEPS && raw.split(/\n[ \t\r]*\n/).some((paragraph) => steps(paragraph) > MOST_STEPS)

/**
 * Whether the marks of a Markdown text are nested so deep, or stand so thick in one paragraph, that its parser would
 * need minutes. No article that people wrote does that.
 */
export const isTangled = (raw: string): boolean =>
  NESTED_LINE.test(raw) || (raw.match(DEEP_ENTRY)?.length ?? 0) > MANY_ENTRIES || hasTangledParagraph(raw)
