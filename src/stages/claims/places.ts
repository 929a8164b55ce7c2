import { type Layers, overlaps, type Span } from '../../domain/index.ts'
import { singularOf } from '../../lexicon/plurals.ts'
import { isSite } from '../../lexicon/site-nouns.ts'
import type { Clause } from './clauses.ts'
import { draft, type Recognise } from './draft.ts'
import { nearestTrigger } from './nearest-trigger.ts'
import type { SentenceView } from './sentence-view.ts'

type Token = Layers['token']

/** The role a preposition gives to the place behind it: "took off from", "landed in", "flew to". */
const ROLES: ReadonlyMap<string, string> = new Map([
  ...'in at on off near inside outside beside behind under above beneath down along'
    .split(' ')
    .map((norm) => [norm, 'at'] as const),
  ['from', 'origin'],
  ['of', 'origin'],
  ...'to into toward towards'.split(' ').map((norm) => [norm, 'destination'] as const),
])

/** Where something happened, came from, or went, by name or by description: `depart.origin`, `begin.at`. */
export const places: Recognise = (view, clauses) =>
  clauses.flatMap((clause) =>
    clause.token.flatMap((token, index) => {
      const role = roleOf(clause.token, index)
      const phrase = role === null ? null : phraseAfter(clause.token, index + 1)
      const found = phrase === null ? null : (namedBehind(view, clause.token, phrase) ?? placeIn(view, phrase))
      if (role === null || phrase === null || found === null) return []
      const trigger = nearestTrigger(beforePlace(clause, token.span), token.span) ?? nearestTrigger(clause, token.span)
      if (trigger === null || overlaps(trigger.span, found.words)) return []
      return [found, ...townOf(view, clause.token, phrase, found)].map(({ name, words }) =>
        draft(view, clause, {
          slot: `${trigger.name}.${role}`,
          value: { type: 'place', name },
          words,
          trigger,
        }),
      )
    }),
  )

/** "at the old hall of Selm": the town of a site is where it was too. */
function townOf(view: SentenceView, token: readonly Token[], phrase: readonly Token[], { name }: Found): Found[] {
  const last = phrase.at(-1)
  const at = last === undefined ? -1 : token.indexOf(last)
  const behind = at < 0 || token[at + 1]?.body.norm !== 'of' ? null : phraseAfter(token, at + 2)
  const town = behind === null ? null : placeIn(view, behind)
  return town === null || town.name === name || !/\p{Lu}/u.test(town.name) ? [] : [town]
}

/** "of" gives a place only in "out of". */
function roleOf(token: readonly Token[], index: number): string | null {
  const norm = token[index]?.body.norm ?? ''
  if (norm === 'of' && token[index - 1]?.body.norm !== 'out') return null
  return ROLES.get(norm) ?? null
}

/** What happens somewhere is told before the place, mostly by a verb. */
const beforePlace = ({ triggers, token }: Clause, place: Span) => {
  const earlier = triggers.filter(({ span }) => span.end <= place.start)
  const verbs = earlier.filter(({ isVerb }) => isVerb)
  return { triggers: verbs.length > 0 ? verbs : earlier, token }
}

const LONGEST_PHRASE = 8

/** The noun phrase that starts at a token: articles, adjectives and nouns up to the first other word. */
function phraseAfter(token: readonly Token[], at: number): readonly Token[] | null {
  const rest = token.slice(at, at + LONGEST_PHRASE)
  const end = rest.findIndex(
    ({ body }, index) =>
      body.kind === 'punctuation' ||
      !/^(?:DT|JJ|NN|PRP\$|POS|CD|VBN|VBG|FW)/.test(body.tag) ||
      // "On Saturday a vent": the next noun phrase begins.
      (index > 0 && body.tag === 'DT'),
  )
  const phrase = end < 0 ? rest : rest.slice(0, end)
  return phrase.some(({ body }) => body.tag.startsWith('NN')) ? phrase : null
}

/** Nouns that only say which part or sort of place a name stands for: "in the middle of Selm", "the village of Selm". */
const PARTITIVE = new Set(
  'middle center centre heart outskirts edge foot top bottom end side coast shore mouth north south east west village town city port district suburb island province region'.split(
    ' ',
  ),
)

/** The place named behind such a noun and "of"; null elsewhere. */
function namedBehind(view: SentenceView, token: readonly Token[], phrase: readonly Token[]): Found | null {
  const last = phrase.at(-1)
  const at = last === undefined ? -1 : token.indexOf(last)
  if (last === undefined || !PARTITIVE.has(last.body.norm) || token[at + 1]?.body.norm !== 'of') return null
  const behind = phraseAfter(token, at + 2)
  return behind === null ? null : placeIn(view, behind)
}

interface Found {
  readonly name: string
  readonly words: Span
}

/** "the Gulf states", "Orrin valley towns": what is named is not where it was, but which of them are meant. */
const isOfSeveral = (phrase: readonly Token[], name: Span): boolean => {
  const last = phrase.at(-1)
  return last !== undefined && last.span.start >= name.end && last.body.tag === 'NNS'
}

/** The place that a phrase names ("Dorn airport") or describes ("a disused quarry"), or null. */
function placeIn(view: SentenceView, phrase: readonly Token[]): Found | null {
  const named = view.entity.find(
    ({ body, span }) => /GPE|LOC|FACILITY/.test(body.label) && phrase.some((each) => overlaps(each.span, span)),
  )
  if (named !== undefined) return isOfSeveral(phrase, named.span) ? null : { name: named.body.name, words: named.span }
  const head = phrase.findLast(({ body }) => body.tag.startsWith('NN') || body.kind === 'number')
  const noun = phrase.findLast(({ body }) => isSite(singularOf(body.norm)))
  const from = phrase.find(({ body }) => !/^(?:DT|PRP\$)/.test(body.tag))
  if (noun === undefined || head === undefined || from === undefined) return null
  if (noun !== head && head.body.kind !== 'number') return null
  const words = { start: from.span.start, end: head.span.end }
  return { name: view.document.text.slice(words.start, words.end), words }
}
