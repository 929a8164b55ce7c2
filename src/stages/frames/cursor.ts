import { overlaps, type Span } from '../../domain/index.ts'

/**
 * Gives the items that touch a span, for spans asked in order of their starts: one walk over both lists in all,
 * instead of a search through the document for every sentence.
 */
export const makeCursor = <Item extends { readonly span: Span }>(items: readonly Item[]) => {
  let next = 0
  let open: readonly Item[] = []
  return (span: Span): readonly Item[] => {
    if (open.length === 0 && (items[next]?.span.start ?? Number.POSITIVE_INFINITY) >= span.end) return []
    const entered: Item[] = []
    for (let item = items[next]; item !== undefined && item.span.start < span.end; item = items[next]) {
      entered.push(item)
      next += 1
    }
    open = [...open, ...entered].filter((item) => item.span.end > span.start)
    return open.filter((item) => overlaps(item.span, span))
  }
}
