import type { PlacedText } from './page.ts'

/** Which part of a page an element belongs to. */
export type Region = 'article' | 'furniture' | 'comment'

const COMMENT =
  /^(?:comments?|cmts?|disqus|respond|replies|discussion|reader-?comments|talkback|commentlist|responses|conversation|thread|ugc)$/
const FURNITURE =
  /^(?:ad|ads|advert|advertisement|aside|banner|breadcrumbs?|cookies?|donate|donation|footer|menu|modal|most-?read|nav|navbar|navigation|newsletter|paywall|popup|popular|promo|promotion|recommended|recirc|related|share|sharing|sidebar|signup|social|sponsor|sponsored|subscribe|subscription|tags|toolbar|trending|widget)$/

const FURNITURE_TAGS = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'DIALOG', 'BUTTON', 'SELECT', 'MENU'])
const FURNITURE_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'form'])

/** The words of an element's id and classes ("site-footer wide" → site, footer, site-footer, wide). */
const namesOf = (element: Element): string[] => {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.toLowerCase().split(/\s+/).filter(Boolean)
  return names.flatMap((name) => [name, ...name.split(/[-_]+/)])
}

const isFurniture = (element: Element, names: readonly string[]): boolean =>
  (FURNITURE_TAGS.has(element.tagName) && element.closest('blockquote') === null) ||
  FURNITURE_ROLES.has(element.getAttribute('role') ?? '') ||
  names.some((name) => FURNITURE.test(name))

/** What an element itself says that it is, or null; `holdsMost` tells that most of the article stands in it. */
const statedRegion = (element: Element, holdsMost: (element: Element) => boolean): Region | null => {
  const names = namesOf(element)
  const region = names.some((name) => COMMENT.test(name)) ? 'comment' : isFurniture(element, names) ? 'furniture' : null
  return region !== null && holdsMost(element) ? null : region
}

/** The region of each element, as the outermost of the elements around it states it; `null` where none does. */
export const regionFinder = (
  holdsMost: (element: Element) => boolean,
): ((element: Element | null) => Region | null) => {
  const known = new Map<Element, Region | null>()
  const find = (element: Element | null): Region | null => {
    const chain: Element[] = []
    let above = element
    for (; above !== null && !known.has(above); above = above.parentElement) chain.push(above)
    let region = above === null ? null : (known.get(above) ?? null)
    for (const inner of chain.reverse()) {
      region ??= statedRegion(inner, holdsMost)
      known.set(inner, region)
    }
    return region
  }
  return find
}

/** The length of what some text nodes print, in UTF-16 units. */
const textLength = (texts: readonly PlacedText[]): number =>
  texts.reduce((sum, { node }) => sum + node.data.trim().length, 0)

/** How much text of the main content stands in an element, in UTF-16 units. */
const heldIn = (element: Element, main: readonly PlacedText[]): number =>
  textLength(main.filter(({ node }) => element.contains(node)))

/** Whether most of the main content stands in an element; short elements are told without a search. */
export const mostHolder = (main: readonly PlacedText[]): ((element: Element) => boolean) => {
  const half = textLength(main) / 2
  return (element) => (element.textContent ?? '').length > half && heldIn(element, main) > half
}

/** The element that holds the whole article, heading included: an article or main element with most of its text. */
export const articleElement = (document: Document, holdsMost: (element: Element) => boolean): Element | null => {
  const candidates = Array.from(document.querySelectorAll('article, main, [role=main], [itemprop=articleBody]'))
  const holding = candidates.filter(holdsMost)
  return holding.findLast((element) => element.tagName === 'ARTICLE') ?? holding.at(-1) ?? null
}
