import { contains } from '../../domain/index.ts'
import { type Html, html, trusted } from '../../exchange/html.ts'
import { BEARING_IN_WORDS, leadOf, type Memo, STATUS_IN_WORDS, sumOf } from '../../memos/index.ts'
import type { Checked, Placed } from './checked.ts'
import { PAGE_STYLE } from './page-style.ts'

interface Numbered {
  readonly finding: Placed
  readonly number: number
}

/** The words of a stretch with a mark around each finding; of two that cross, the first one's. */
const marked = (text: string, from: number, to: number, inside: readonly Numbered[]): readonly Html[] => {
  const parts: Html[] = []
  let at = from
  for (const { finding, number } of inside) {
    const { start, end } = finding.span
    if (start < at) continue
    parts.push(
      html`${text.slice(at, start)}<mark class="${finding.status}" id="w${number}">${text.slice(start, end)}</mark><sup><a href="#f${number}" aria-label="${STATUS_IN_WORDS[finding.status]}, note ${number}">${number}</a></sup>`,
    )
    at = end
  }
  return [...parts, html`${text.slice(at, to)}`]
}

const noteOf = ({
  finding,
  number,
}: Numbered): Html => html`<li id="f${number}" value="${number}" class="${finding.status}">
<p><a href="#w${number}"><q>${finding.words}</q></a> <span class="sort">${finding.sort}</span> <strong>${STATUS_IN_WORDS[finding.status]}</strong></p>
${lead(finding)}${finding.quotes.map(({ witness, quote }) => {
  const { publisher, published } = quote.source.metadata
  const name = [publisher?.value ?? quote.source.path, published?.value].filter((part) => part !== undefined).join(', ')
  const [mark] = quote.marks
  const words =
    mark === undefined
      ? html`${quote.text}`
      : html`${quote.text.slice(0, mark.start)}<b>${quote.text.slice(mark.start, mark.end)}</b>${quote.text.slice(mark.end)}`
  return html`<blockquote><p>${words}</p><footer>${name} · ${BEARING_IN_WORDS[witness.bearing]}</footer></blockquote>`
})}
</li>`

const lead = (finding: Placed): Html => {
  const words = leadOf(finding)
  return words === '' ? html`` : html`<p>${words}</p>`
}

/** A first heading that is the title stands above already. */
const isBelowTitle =
  (text: string, title: string) =>
  ({ span, body }: Memo['source']['blocks'][number]): boolean =>
    body.role !== 'heading' || text.slice(span.start, span.end) !== title

/** The draft as one page that needs nothing else: each finding marked in its words, and below what the sources say to it. */
export const pageCopy = ({ file, memo, findings }: Checked): string => {
  const { text, blocks, metadata } = memo.source
  const numbered = findings.map((finding, index) => ({ finding, number: index + 1 }))
  const title = metadata.title?.value ?? file
  const { markup } = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}, checked</title>
<style>${trusted(PAGE_STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="sum">${sumOf(findings)}.</p>
<article>
${blocks.filter(isBelowTitle(text, title)).map(({ span, body }) => {
  const words = marked(
    text,
    span.start,
    span.end,
    numbered.filter(({ finding }) => contains(span, finding.span)),
  )
  return body.role === 'heading' ? html`<h2>${words}</h2>` : html`<p>${words}</p>`
})}
</article>
<h2>What the sources say</h2>
<ol>${numbered.map(noteOf)}</ol>
</main>
</body>
</html>
`
  return markup
}
