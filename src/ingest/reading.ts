import type { Role } from '../domain/index.ts'
import type { Analysis } from './analyse.ts'

/** How far texts were read, in characters other than white space: in sentences, in what is set aside, and in neither. */
export interface Reading {
  readonly characters: number
  readonly aside: number
  readonly left: number
}

/** Nothing read so far. */
export const NOTHING_READ: Reading = { characters: 0, aside: 0, left: 0 }

/** What the page, its readers or other works say, and not the article. */
const ASIDE: ReadonlySet<Role> = new Set(['furniture', 'comment', 'byline', 'reference', 'bio'])

const lettersIn = (text: string): number => text.replace(/\s+/gu, '').length

/** How far a text was read; one whose sentences were kept from an earlier analysis counts as told before. */
export const readingOf = ({ source, layers, kept }: Analysis): Reading => {
  if (kept.has('sentence')) return NOTHING_READ
  let [end, aside, left] = [0, 0, 0]
  for (const { span, body } of layers.sentence) {
    left += lettersIn(source.text.slice(end, span.start))
    if (ASIDE.has(body.role)) aside += lettersIn(source.text.slice(span.start, span.end))
    end = Math.max(end, span.end)
  }
  return { characters: lettersIn(source.text), aside, left: left + lettersIn(source.text.slice(end)) }
}

/** What was read of both. */
export const added = (a: Reading, b: Reading): Reading => ({
  characters: a.characters + b.characters,
  aside: a.aside + b.aside,
  left: a.left + b.left,
})
