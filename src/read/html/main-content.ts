import { Readability } from '@mozilla/readability'
import { MARK, type PlacedText } from './page.ts'

/** Puts each text node into an element that carries its number, so that it is known again in a copy. */
const mark = (document: Document, texts: readonly PlacedText[]): void => {
  for (const [index, { node }] of texts.entries()) {
    if (node.data.trim() === '') continue
    const span = document.createElement('span')
    span.setAttribute(MARK, String(index))
    node.replaceWith(span)
    span.append(node)
  }
}

const numbersIn = (element: Element): Set<number> =>
  new Set(Array.from(element.querySelectorAll(`[${MARK}]`), (marked) => Number(marked.getAttribute(MARK))))

/** Pages of more pieces than this are lists or books; the search would take minutes, and finds no article in them. */
const MOST_TEXTS = 15_000

/** The numbers of the text nodes that belong to the main content; none where no main content is found. */
export const mainContent = (document: Document, texts: readonly PlacedText[]): ReadonlySet<number> => {
  if (texts.length > MOST_TEXTS) return new Set()
  mark(document, texts)
  const copy = document.cloneNode(true) as Document // the search changes what it reads
  const article = new Readability<Element>(copy, { serializer: (element) => element as Element }).parse()
  return article?.content ? numbersIn(article.content) : new Set()
}
