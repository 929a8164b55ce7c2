import { type Layers, overlaps } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { nounClasses } from '../../lexicon/noun-classes.ts'
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { isPlural } from '../../lexicon/plurals.ts'
import { mayReferToOne } from '../../lexicon/referents.ts'
import { ROLE_NOUNS } from '../../lexicon/roles.ts'

type Token = Layers['token']

/** What "it" and what "they" may stand for: noun phrases of the sentence before; empty where nothing agrees in number. */
export interface Topic {
  readonly it: readonly Token[]
  readonly they: readonly Token[]
  /** The document or event that the subject did something to: what "it" behind a verb stands for. */
  readonly object: readonly Token[]
}

export const NO_TOPIC: Topic = { it: [], they: [], object: [] }

const isNoun = ({ body }: Token): boolean => body.kind === 'word' && body.tag.startsWith('NN')

/** The words before the first verb of a sentence. */
export function openingOf(token: readonly Token[]): readonly Token[] {
  const verb = token.findIndex(({ body }) => /^(?:VB|MD)/.test(body.tag))
  return token.slice(0, Math.max(0, verb))
}

/** The noun that a phrase is about: the last one before its first preposition, comma or relative. */
function headOf(phrase: readonly Token[]): Token | undefined {
  const from = phrase.findIndex(({ body }) => isNounLike(body))
  const end = phrase.findIndex(({ body }, at) => at > from && (/^(?:IN|TO|W)/.test(body.tag) || body.norm === ','))
  return phrase.slice(0, end < 0 ? phrase.length : end).findLast(({ body }) => isNounLike(body))
}

const isNounLike = ({ tag }: Token['body']): boolean => /^(?:NN|CD)/.test(tag)

const isMany = ({ body }: Token): boolean =>
  body.tag === 'CD' || SMALL_NUMBERS.has(body.norm) || /^NNP?S$/.test(body.tag) || isPlural(body.norm)

/** What a phrase leaves to each pronoun: a person is neither. */
export function topicOfPhrase(phrase: readonly Token[], entity: readonly Layers['entity'][]): Topic {
  const head = headOf(phrase)
  if (head === undefined) return NO_TOPIC
  const isPerson =
    ROLE_NOUNS.has(head.body.norm) ||
    nounClasses(head.body.norm).includes('person') ||
    entity.some(({ body, span }) => body.label === 'PERSON' && overlaps(span, head.span))
  // "Orrin Works", "the council": a body may be either.
  const isBody = entity.some(({ body, span }) => body.label === 'ORG' && overlaps(span, head.span))
  if (isBody) return { ...NO_TOPIC, it: phrase, they: phrase }
  if (isMany(head)) return { ...NO_TOPIC, they: phrase }
  return isPerson ? NO_TOPIC : { ...NO_TOPIC, it: phrase }
}

/** What a sentence speaks of: its subject, else what a relative clause or its object adds: "since the fire, which broke out". */
export function topicOf(token: readonly Token[], entity: readonly Layers['entity'][], before: Topic): Topic {
  const opening = openingOf(token)
  const rest = token.slice(opening.length)
  const { it, they } = opening.some(({ body }) => isNounLike(body))
    ? topicOfPhrase(opening, entity)
    : isExpletive(token)
      ? NO_TOPIC
      : before
  const object = phraseBehind(rest, (noun, at) => !isMany(noun) && isTopical(rest, at))
  return {
    it: it.length > 0 ? it : object,
    object,
    they: they.length > 0 ? they : phraseBehind(rest, isMany),
  }
}

/** "It is three weeks since the fire": such an "it" stands for nothing. */
const isExpletive = (token: readonly Token[]): boolean =>
  token[0]?.body.norm === 'it' &&
  /^(?:is|was|has|took)$/.test(token[1]?.body.norm ?? '') &&
  token
    .slice(2, 2 + EXPLETIVE)
    .some(({ body }) => body.kind === 'number' || body.tag === 'CD' || /^(?:been|since|that)$/.test(body.norm))

const EXPLETIVE = 4

/** An event, a document, or what a relative clause goes on about. */
const isTopical = (token: readonly Token[], at: number): boolean =>
  eventClasses(token[at]?.body.stem ?? '').length > 0 ||
  mayReferToOne(token[at]?.body.norm ?? '', 'document') ||
  (token[at + 1]?.body.norm === ',' && /^(?:WDT|WP)/.test(token[at + 2]?.body.tag ?? ''))

function phraseBehind(token: readonly Token[], wanted: (noun: Token, at: number) => boolean): readonly Token[] {
  const at = token.findIndex(
    (each, index) => isNoun(each) && !isNoun(token[index + 1] ?? each) && wanted(each, index) && isTold(token, index),
  )
  return at < 0 ? [] : token.slice(at, at + 1)
}

/** A noun with an article, a number or an adjective, and no mere "of which": "the fire", "four trawlers". */
const isTold = (token: readonly Token[], at: number): boolean =>
  /^(?:DT|PRP\$|CD|JJ|NN)/.test(token[at - 1]?.body.tag ?? '')
