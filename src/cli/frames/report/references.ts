import type { Framing } from '../../../coding/framings.ts'
import { isDenied } from '../../../coding/framings.ts'
import { type Html, html, joined } from '../../../exchange/html.ts'
import type { Content } from './content.ts'

/** So many references stand open; the others unfold. */
const OPEN = 8

/** The numbers of sentences as links to them; those that deny the frame are crossed out. */
export const references = (framings: readonly Framing[], { numberOf }: Pick<Content, 'numberOf'>): Html => {
  const sorted = [...framings].sort((a, b) => numberOf(a) - numberOf(b))
  const links = sorted.map((framing) => {
    const number = numberOf(framing)
    const link = html`<a href="#s${number}">${number}</a>`
    return isDenied(framing) ? html`<s title="denied">${link}</s>` : link
  })
  const [open, folded] = [links.slice(0, OPEN), links.slice(OPEN)]
  if (folded.length === 0) return html`<span class="refs">${joined(open, ' ')}</span>`
  return html`<span class="refs">${joined(open, ' ')}</span>
<details class="refs"><summary>${folded.length} more</summary>${joined(folded, ' ')}</details>`
}
