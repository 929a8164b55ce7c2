import type { Clause } from './clauses.ts'
import { clauseAt, draft, type Recognise } from './draft.ts'
import type { Trigger } from './triggers.ts'

/** What somebody did alone who is called so: "the founder of the orphanage" founded it. */
const ACTS: ReadonlyMap<string, string> = new Map([
  ['founder', 'begin'],
  ['creator', 'begin'],
  ['winner', 'win'],
  ['victor', 'win'],
  ['owner', 'own'],
  ['proprietor', 'own'],
  ['buyer', 'buy'],
  ['purchaser', 'buy'],
  ['discoverer', 'find'],
  ['finder', 'find'],
  ['author', 'write'],
  ['writer', 'write'],
  ['painter', 'paint'],
  ['composer', 'compose'],
  ['designer', 'design'],
  ['inventor', 'invent'],
  ['scorer', 'score'],
  ['builder', 'build'],
])

const NOUN = `(?<noun>${[...ACTS.keys()].join('|')})`

/** "Anna Riis is the sole owner of", ", the winner of" behind a name. */
const BEHIND = new RegExp(`^(?:,| (?:is|was|remains|became)) the (?:\\p{Ll}+ ){0,2}${NOUN} of `, 'u')

/** "The buyer of the bakeries is the retailer " before a name. */
const BEFORE = new RegExp(
  `\\b[Tt]he (?:\\p{Ll}+ ){0,2}${NOUN} of [^,.;:]{3,60} (?:is|was) (?:the |an? )?(?:[\\p{L}-]+ ){0,3}$`,
  'u',
)

/** Who did a thing, told by a noun for whoever does it: `begin.agent` of "the founder"; unique. */
export const agentNouns: Recognise = (view, clauses) => {
  const { text } = view.document
  const { start, end } = view.sentence.span
  return view.entity
    .filter(({ body }) => body.label === 'PERSON' || body.label === 'ORG')
    .flatMap(({ body, span }) => {
      const clause = clauseAt(clauses, span)
      const noun =
        nounIn(BEHIND, text.slice(span.end, end), span.end) ?? nounIn(BEFORE, text.slice(start, span.start), start)
      const trigger = noun === null || clause === undefined ? null : triggerAt(clause, noun)
      if (trigger === null || clause === undefined) return []
      const value = { type: 'entity' as const, name: body.name }
      return draft(view, clause, { slot: `${trigger.name}.agent`, value, words: span, trigger, scope: 'unique' })
    })
}

function nounIn(pattern: RegExp, words: string, offset: number): { readonly noun: string; readonly at: number } | null {
  const found = pattern.exec(words)
  const noun = found?.groups?.noun
  return found === null || noun === undefined ? null : { noun, at: offset + found.index + found[0].indexOf(noun) }
}

function triggerAt({ token }: Clause, { noun, at }: { readonly noun: string; readonly at: number }): Trigger | null {
  const index = token.findIndex(({ span }) => span.start === at)
  const [name, found] = [ACTS.get(noun), token[index]]
  return name === undefined || found === undefined ? null : { name, span: found.span, index, isVerb: false }
}
