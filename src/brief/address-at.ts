import type { Metadata } from '../domain/index.ts'

/** A sentence with fewer signs is named whole in an address, a longer one by its first and last words. */
const SHORT = 60
const ENDS = 4

/** Text for a fragment: "-" parts its pieces, as "," and "&" do, which are encoded anyway. */
const encoded = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D')

const directive = (sentence: string): string => {
  const words = sentence.split(/\s+/).filter((word) => word !== '')
  if (words.join(' ').length <= SHORT || words.length <= 2 * ENDS) return encoded(words)
  return `${encoded(words.slice(0, ENDS))},${encoded(words.slice(-ENDS))}`
}

/** The address that a source states, if it is one of the web. */
export const webAddress = ({ url }: Metadata): string | null =>
  url?.said && /^https?:\/\//i.test(url.value) && URL.canParse(url.value) ? new URL(url.value).href : null

/** An address that opens an article at a sentence, by a text fragment; null where it states no address on the web. */
export const addressAt = (metadata: Metadata, sentence: string): string | null => {
  const address = webAddress(metadata)
  if (address === null) return null
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive(sentence)}`
}
