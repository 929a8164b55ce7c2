import type { Brief } from '../brief.ts'
import { agreedBlocks } from './agreed.ts'
import { disputedBlocks } from './disputed.ts'
import { explainedBlocks } from './explained.ts'
import { framedBlocks } from './framed.ts'
import { type Page, seen } from './page.ts'
import { seriesBlocks } from './series.ts'
import { singleBlocks } from './single.ts'
import { sourcesBlocks } from './sources.ts'
import { summaryBlocks } from './summary.ts'
import { tellingOf } from './telling.ts'

/** The parts of a page, from top to bottom; notes are numbered in this order. */
const PARTS = [agreedBlocks, disputedBlocks, seriesBlocks, explainedBlocks, singleBlocks, framedBlocks, sourcesBlocks]

/** A brief in words. */
export const tell = (brief: Brief): Page => {
  const telling = tellingOf(brief)
  const parts = PARTS.flatMap((part) => part(telling))
  return { title: seen(brief.title), blocks: [...summaryBlocks(brief), ...parts], notes: telling.notes() }
}
