import type { JSDOM } from 'jsdom'

/** A text node of a page with its place in the decoded file. */
export interface PlacedText {
  readonly node: Text
  readonly start: number
  readonly end: number
}

/** Elements whose text no reader sees. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'IFRAME', 'OBJECT', 'SVG', 'TITLE'])

/** The attribute that carries the number of a text node through the search for the main content. */
export const MARK = 'data-o'

/** Words of a table stand outside its cells, and nothing before it: jsdom's parser fails to place them. */
export class LooseText extends Error {}

/** A page without scripts; loading the parser takes half a second, so that it is not loaded for other formats. */
export const parsePage = async (raw: string): Promise<JSDOM> => {
  const { JSDOM: Page, VirtualConsole } = await import('jsdom')
  const options = { includeNodeLocations: true, virtualConsole: new VirtualConsole() }
  try {
    return new Page(raw, options)
  } catch (error) {
    if (error instanceof TypeError) throw new LooseText('words of a table stand outside its cells', { cause: error })
    throw error
  }
}

/** The text nodes of a page that print something, in document order. */
export const textsOf = (page: JSDOM): PlacedText[] => {
  const { document, NodeFilter } = page.window
  const { FILTER_REJECT, FILTER_ACCEPT, SHOW_ELEMENT, SHOW_TEXT } = NodeFilter
  const accept = (node: Node) => (SILENT.has(node.nodeName.toUpperCase()) ? FILTER_REJECT : FILTER_ACCEPT)
  const walker = document.createTreeWalker(document.documentElement, SHOW_ELEMENT | SHOW_TEXT, accept)
  const texts: PlacedText[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const place = node.nodeType === node.TEXT_NODE ? page.nodeLocation(node) : null
    if (place) texts.push({ node: node as Text, start: place.startOffset, end: place.endOffset })
  }
  return texts
}
