import type { Layers } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { stem } from '../../lexicon/stem.ts'
import { isVerb, verbOfNoun } from '../../lexicon/wordnet.ts'

type Tokens = readonly Layers['token'][]

const tagAt = (tokens: Tokens, index: number): string => tokens[index]?.body.tag ?? ''

/** Whether a word is a noun, or a gerund behind an article: "the meeting". */
const isNoun = (tokens: Tokens, index: number): boolean =>
  // "sacks of nuts" dismiss nobody.
  (tagAt(tokens, index).startsWith('NN') && !/^sacks?$/.test(tokens[index]?.body.norm ?? '')) ||
  (tagAt(tokens, index) === 'VBG' && /^(?:DT|PRP\$|POS)/.test(tagAt(tokens, index - 1)))

/** Verbs are told from prepositions and relatives by their tags; a phrase ends before any of them. */
const ENDS_PHRASE = /^(?:IN|TO|WDT|WP|WRB|VB[DZPN]?$|MD)/

/**
 * The event that the subject before a verb names: "the signing took place in June". Of several, the head of the subject
 * ("the breach at the insurer"), and else the one nearest to the verb.
 */
export function eventBefore(tokens: Tokens, index: number): readonly string[] | null {
  const named = [...Array(index).keys()].filter(
    (at) => isNoun(tokens, at) && eventClasses(tokens[at]?.body.stem ?? '').length > 0,
  )
  const nearest = named.at(-1)
  if (nearest === undefined) return null
  const head = named.findLast((at) => at < nearest && isHeadOf(tokens, at, nearest))
  return eventClasses(tokens[head ?? nearest]?.body.stem ?? '')
}

/** Whether nothing but a preposition's phrase leads from one noun to another: "the breach at the insurer". */
function isHeadOf(tokens: Tokens, head: number, index: number): boolean {
  if (!/^(?:IN|TO)/.test(tagAt(tokens, head + 1))) return false
  return tokens.slice(head + 2, index).every(({ body }) => body.kind === 'word' && !ENDS_PHRASE.test(body.tag))
}

/** The deed that a clause begins with, where no class has it: "the debate on the bill is planned for May". */
export function deedBefore(tokens: Tokens, index: number): readonly string[] | null {
  const end = tokens.findIndex(({ body }) => ENDS_PHRASE.test(body.tag))
  const noun = tokens.slice(0, Math.min(end < 0 ? index : end, index)).findLast(({ body }) => body.tag === 'NN')
  return noun !== undefined && isVerb(noun.body.norm) && eventClasses(noun.body.stem).length === 0
    ? [noun.body.norm]
    : null
}

/** The event that the object of a verb names: "locates the origin". */
export function eventBehind(tokens: Tokens, index: number): readonly string[] | null {
  const object = tokens
    .slice(index + 1, index + 1 + OBJECT)
    .find(({ body }) => body.tag.startsWith('NN') && eventClasses(body.stem).length > 0)
  return object === undefined ? null : eventClasses(object.body.stem)
}

/** How far behind a verb its object may stand: "lost their own lives". */
export const OBJECT = 3

/** The deed that the object of a light verb names, where no class has it: a noun that is a verb as well. */
export function deedOf(tokens: Tokens, index: number): readonly string[] {
  const after = tokens.slice(index + 1, index + 1 + DEED)
  const end = after.findIndex(({ body }) => !/^(?:DT|PRP\$|JJ|RB|NN|VBG)/.test(body.tag))
  const noun = (end < 0 ? after : after.slice(0, end)).findLast(({ body }) => body.tag === 'NN')
  if (noun === undefined || eventClasses(noun.body.stem).length > 0 || AMOUNTS.has(noun.body.norm)) return []
  if (isVerb(noun.body.norm)) return [noun.body.norm]
  const verb = verbOfNoun(noun.body.norm)
  return verb === null ? [] : [eventClasses(stem(verb))[0] ?? verb]
}

/** "made a total of 19 arrests": how many, and no deed. */
const AMOUNTS = new Set('total number series couple string lot'.split(' '))

/** How many words behind a light verb its deed may stand. */
const DEED = 6
