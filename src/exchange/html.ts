/** Markup that is safe to stand in a page. */
export interface Html {
  readonly markup: string
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters have no place in a page, and signs that turn the direction of text could hide what stands there. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

const escaped = (text: string): string =>
  text.replaceAll(UNSEEN, ' ').replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

type Part = string | number | Html | readonly Html[]

const markupOf = (part: Part): string => {
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return `${part}`
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

/** Markup with values in it; text among them is escaped, so that no title of a source can become a part of the page. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: strings.reduce((out, piece, index) => {
    const part = parts[index - 1]
    return out + (part === undefined ? '' : markupOf(part)) + piece
  }, ''),
})

/** Markup that our own libraries made. */
export const trusted = (markup: string): Html => ({ markup })

/** Parts with a separator between them. */
export const joined = (parts: readonly Html[], separator: string): Html =>
  trusted(parts.map(({ markup }) => markup).join(escaped(separator)))

/** Text whose dates are never parted at the end of a line. */
export const withWholeDates = (text: string): Html =>
  html`${text
    .split(/(\d{4}-\d\d-\d\d)/)
    .map((piece, index) => (index % 2 === 0 ? html`${piece}` : html`<span class="whole">${piece}</span>`))}`
