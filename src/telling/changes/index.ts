import type { Reader } from '../../store/index.ts'
import { readBoard } from '../board.ts'
import { standingIn } from '../standing-in.ts'
import type { Most, Section, Telling } from './change.ts'
import { headlineOf } from './headline.ts'
import { type News, newsIn } from './news.ts'
import { type Period, type PeriodAsked, periodOf } from './period.ts'
import { sectionsOf } from './sections.ts'

export { type Change, HEADINGS, type Most, type Place, type Section, type Telling } from './change.ts'
export { goneSection } from './gone.ts'
export { headlineOf } from './headline.ts'
export { type News, newsIn } from './news.ts'
export { bringing, justBefore, type Period, type PeriodAsked, periodOf } from './period.ts'
export { disputeRow } from './rows.ts'
export { sectionsOf } from './sections.ts'

/** What changed in a period, in one line; null where nothing was ever taken in. */
export const headlineIn = async (reader: Reader, asked: PeriodAsked): Promise<string | null> => {
  const period = await periodOf(reader, asked)
  return period === null ? null : headlineOf(newsIn(await readBoard(reader, { verdicts: ['conflict'] }), period))
}

/** What changed in a period. */
export interface Changes {
  readonly period: Period
  readonly news: News
  readonly headline: string
  readonly sections: readonly Section[]
  readonly telling: Telling
}

/** Reads what the changes of a period are told from. */
export const tellingOf = async (reader: Reader, period: Period, most: Most): Promise<Telling> => {
  const board = await readBoard(reader, { verdicts: ['conflict', 'reconciled', 'compatible'] })
  const texts = new Map<string, Promise<string>>()
  const textOf = (source: string): Promise<string> => {
    const text = texts.get(source) ?? reader.text(source)
    texts.set(source, text)
    return text
  }
  return { reader, board, standing: standingIn(await reader.judgements()), textOf, period, most }
}

/** Reads what changed in a period; null where nothing was ever taken in. */
export const readChanges = async (reader: Reader, asked: PeriodAsked, most: Most): Promise<Changes | null> => {
  const period = await periodOf(reader, asked)
  if (period === null) return null
  const telling = await tellingOf(reader, period, most)
  const news = newsIn(telling.board, period)
  return { period, news, headline: headlineOf(news), sections: await sectionsOf(telling, news), telling }
}
