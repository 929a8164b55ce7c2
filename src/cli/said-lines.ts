import { publishedOn, sourceName } from '../telling/source-name.ts'
import { markedLines, standingOut } from './layout/marked.ts'
import { excerpt, type Quote } from './quotes.ts'
import type { Terminal } from './terminal.ts'

/** "Coastal Press Agency · 2026-05-13", and who corrected what was read there. */
export const origin = ({ source, corrected = '' }: Quote): string =>
  [sourceName(source), publishedOn(source), corrected].filter((part) => part !== '').join(' · ')

const HAS_QUOTATION = /["“”«»]/

/** The words of a quote in lines: in quotation marks, unless they have such marks themselves. */
export const saidLines = (said: Quote, width: number, paint: Terminal['paint']): readonly string[] => {
  const { text, marks } = excerpt(said)
  if (HAS_QUOTATION.test(text)) return markedLines(standingOut(text, marks, paint), width)
  const shifted = marks.map(({ start, end }) => ({ start: start + 1, end: end + 1 }))
  return markedLines(standingOut(`“${text}”`, shifted, paint), width)
}
