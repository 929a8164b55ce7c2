import type { Span } from '../../domain/index.ts'
import { type Html, html } from '../../exchange/html.ts'

/** Words with marks in them; spans are UTF-16 units of the text, and those that cross are marked once. */
export const marked = ({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }): Html => {
  const parts: Html[] = []
  let from = 0
  for (const { start, end } of marks) {
    if (start < from) continue
    parts.push(html`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`)
    from = end
  }
  return html`${parts}${text.slice(from)}`
}
