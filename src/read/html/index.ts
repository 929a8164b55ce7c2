import type { JSDOM } from 'jsdom'
import type { Draft } from '../draft.ts'
import type { Reading } from '../fields.ts'
import { blocksOf } from './blocks.ts'
import { mainContent } from './main-content.ts'
import { metaFields } from './meta.ts'
import { type PlacedText, parsePage, textsOf } from './page.ts'
import { articleElement, mostHolder, type Region, regionFinder } from './regions.ts'

/** Tells for each text node to which part of the page it belongs. */
const regionsOf = (document: Document, texts: readonly PlacedText[]): ((index: number) => Region) => {
  const numbers = mainContent(document, texts)
  const main = texts.filter((_, index) => numbers.size === 0 || numbers.has(index))
  const holdsMost = mostHolder(main)
  const article = articleElement(document, holdsMost)
  const stated = regionFinder(holdsMost)
  return (index) => {
    const node = texts[index]?.node ?? null
    const region = stated(node?.parentElement ?? null)
    if (region !== null) return region
    return numbers.size === 0 || numbers.has(index) || article?.contains(node) ? 'article' : 'furniture'
  }
}

const readDocument = (page: JSDOM, raw: string): Reading<Draft> => {
  const { document } = page.window
  const fields = metaFields(document)
  const texts = textsOf(page)
  return { drafts: blocksOf(raw, texts, regionsOf(document, texts)), fields }
}

/** Reads a web page: the article where a well-kept library finds it, all else as furniture or comments behind it. */
export const readHtml = async (raw: string): Promise<Reading<Draft>> => {
  const page = await parsePage(raw)
  try {
    return readDocument(page, raw)
  } finally {
    page.window.close()
  }
}
