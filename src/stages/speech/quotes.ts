import type { Span } from '../../domain/index.ts'

/** Words in quotation marks: `outer` with its marks, `inner` without them and without the space beside them. */
export interface Quote {
  readonly outer: Span
  readonly inner: Span
}

/** The quotations of one block, and where one stands open at its end: the next block may go on with it. */
interface Scan {
  readonly quotes: readonly Quote[]
  readonly open: number | null
}

const OPENERS = '"“„«‟'
const CLOSERS = '"”“»'
const SINGLE_OPENERS = "'‘‚"
const SINGLE_CLOSERS = "'’"

/** Words cut at their front, whose apostrophe opens nothing: 'em, 'tis, 'n', '90s. */
const ELISION = /['‘’](?:em|tis|twas|til|till|cause|bout|n|round|\d0s)\b/iuy

const isSpace = (mark: string | undefined): boolean => mark === undefined || /[\s\p{Z}]/u.test(mark)
const standsBefore = (mark: string | undefined): boolean => isSpace(mark) || /[([{—–\-/:"“„‘'«]/u.test(mark ?? '')
const standsAfter = (mark: string | undefined): boolean => isSpace(mark) || /[^\p{L}\p{N}]/u.test(mark ?? '')
const isLetter = (mark: string | undefined): boolean => mark !== undefined && /[\p{L}\p{N}]/u.test(mark)

/** Whether a double mark at `at` can open a quotation; straight ones tell it by the space beside them. */
const opens = (text: string, at: number): boolean => {
  const mark = text[at] ?? ''
  if (!OPENERS.includes(mark)) return false
  return mark !== '"' || (standsBefore(text[at - 1]) && !isSpace(text[at + 1]))
}

/** Whether the double mark at `at` can close what `opener` opened; „…“ closes with the mark that opens “…”. */
const closes = (text: string, at: number, opener: string): boolean => {
  const mark = text[at] ?? ''
  if (!CLOSERS.includes(mark) || (mark === '“' && opener !== '„')) return false
  return mark !== '"' || !isSpace(text[at - 1])
}

const opensSingle = (text: string, at: number): boolean => {
  if (!SINGLE_OPENERS.includes(text[at] ?? '') || !standsBefore(text[at - 1])) return false
  ELISION.lastIndex = at
  return !ELISION.test(text) && (isLetter(text[at + 1]) || /["“…]/u.test(text[at + 1] ?? ''))
}

const canCloseSingle = (text: string, at: number): boolean =>
  SINGLE_CLOSERS.includes(text[at] ?? '') && !isSpace(text[at - 1]) && standsAfter(text[at + 1])

/**
 * The end of a double quotation opened at `from`, or -1. The same curly mark again ends the search, so that a text of
 * opening marks alone is still walked once.
 */
const doubleEnd = (text: string, from: number, end: number): number => {
  const opener = text[from] ?? ''
  for (let at = from + 1; at < end; at += 1) {
    if (closes(text, at, opener)) return at
    if (text[at] === opener && opener !== '"') return -1
  }
  return -1
}

/**
 * The end of a single quotation opened at `from`, or -1. An apostrophe looks like its closing mark ("the miners' plan"),
 * so a mark after punctuation is preferred, then one that follows no s, then the last.
 */
const singleEnd = (text: string, from: number, end: number): number => {
  let likely = -1
  let possible = -1
  for (let at = from + 1; at < end; at += 1) {
    if (opensSingle(text, at)) break
    if (!canCloseSingle(text, at)) continue
    if (/[,.?!…—–"”]/u.test(text[at - 1] ?? '')) return at
    if (likely < 0 && !/s/iu.test(text[at - 1] ?? '')) likely = at
    possible = at
  }
  return likely < 0 ? possible : likely
}

/** The quotation that fills `outer` from its mark on; `close` is where its closing mark stands, if it has one. */
export const quoteIn = (text: string, outer: Span, close = outer.end): Quote | null => {
  let from = outer.start + 1
  let to = close
  while (from < to && isSpace(text[from])) from += 1
  while (to > from && isSpace(text[to - 1])) to -= 1
  return to > from ? { outer, inner: { start: from, end: to } } : null
}

/** What a quotation says: its words without the comma that ties them to the sentence, and without the space before it. */
export const saidIn = (text: string, { inner: { start, end } }: Quote): Span => {
  if (text[end - 1] !== ',') return { start, end }
  const kept = text.slice(start, end - 1).trimEnd()
  return { start, end: kept === '' ? end : start + kept.length }
}

const OPENER = /["“„«‟'‘‚]/gu

/** Finds the outermost quotations of a block, in one walk: those in double marks, and in single ones outside them. */
export const scanQuotes = (text: string, block: Span): Scan => {
  const quotes: Quote[] = []
  let open: number | null = null
  let straight = true
  let low = block.start
  for (const { index } of text.slice(block.start, block.end).matchAll(OPENER)) {
    const at = block.start + index
    const double = opens(text, at) && (straight || text[at] !== '"')
    if (at < low || (!double && !opensSingle(text, at))) continue
    const close = double ? doubleEnd(text, at, block.end) : singleEnd(text, at, block.end)
    const found = close < 0 ? null : quoteIn(text, { start: at, end: close + 1 }, close)
    if (found !== null) quotes.push(found)
    if (close >= 0) low = close + 1
    else if (double) open = at
    // A straight mark that nothing closes: nothing closes a later one either, so they are not looked for again.
    if (close < 0 && text[at] === '"') straight = false
  }
  return { quotes, open }
}
