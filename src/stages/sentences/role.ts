import type { Role } from '../../domain/index.ts'

const CREDIT =
  /^(?:file |courtesy )?(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?|video|map)(?:\s+(?:credit|by|via|from|courtesy)\b|\s*[:/])|^(?:credit|caption)s?\s*:/i
const CREDIT_AT_END =
  /(?:\((?:file )?(?:photo|image|picture)s?(?: by|:)[^()]*\)|\((?:AP|AFP|EPA|Reuters|Getty)(?: (?:photo|images?))?[^()]{0,40}\)|\b(?:AP Photo|Getty Images|(?:AFP|Reuters|EPA|Shutterstock) ?\/ ?[^.]{2,40}))\.?$/i
const BYLINE =
  /^(?:by|text by|reporting by|written by)\s+(?:\p{Lu}[\p{L}.'’-]*[\s,]*(?:and\s+|&\s*|de\s+|van\s+|al-)?){1,9}$/iu
const CAPITALISED = /^[\p{Lu}\p{N}&]/u
const SMALL_IN_TITLES = /^(?:of|the|and|or|in|on|for|to|a|an|at|by|with|from|vs|de|as)$/

/** "Water Policy. While …": a few capitalised words with a full stop before the paragraph begins. */
const isRunInHeading = (words: string): boolean => {
  const parts = words.replace(/[.:]$/, '').split(/\s+/)
  return (
    words.endsWith('.') &&
    parts.length >= 2 &&
    parts.length <= 7 &&
    parts.every((part) => CAPITALISED.test(part) || SMALL_IN_TITLES.test(part))
  )
}

/** The place of a sentence in its block: `first` of more than one, or the `only` one. */
export type Position = 'first' | 'only' | 'other'

/** The role of a sentence: its block's, or a closer one where its words tell ("Photo: …" is a caption). */
export const sentenceRole = (words: string, block: Role, position: Position): Role => {
  if (block !== 'body') return block
  if (words.length < 400 && (CREDIT.test(words) || CREDIT_AT_END.test(words))) return 'caption'
  if (position === 'only' && words.length < 100 && BYLINE.test(words)) return 'byline'
  return position === 'first' && words.length < 80 && isRunInHeading(words) ? 'heading' : 'body'
}
