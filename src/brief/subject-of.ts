import type { Comparison } from '../domain/index.ts'
import { isVerb } from '../lexicon/wordnet.ts'
import type { StoredClaim } from '../store/index.ts'
import type { Cited } from './brief.ts'
import { type Material, nameOf } from './material.ts'
import { clauseInQuestion, clauseWhere, subjectInWords } from './subject.ts'

/** What is counted, measured or paid: a figure is of this, whatever the thing is called that claims are joined in. */
const COUNTED = /\.(?:count|measure|amount|share|change)$/

/** The noun that most of the claims count, of several the one that the thing is called by. */
const mostCounted = (claims: readonly StoredClaim[], name: string): string | null => {
  const counts = new Map<string, number>()
  for (const { body } of claims)
    if (body.subject.head !== null) counts.set(body.subject.head, (counts.get(body.subject.head) ?? 0) + 1)
  const isName = (noun: string): number => Number(noun === name)
  return [...counts].sort(([x, a], [y, b]) => b - a || isName(y) - isName(x))[0]?.[0] ?? null
}

/** The clause that affirms, or the first one there is. */
const clauseOf = async (claims: readonly StoredClaim[], { citer }: Material): Promise<string> => {
  const claim = claims.find(({ body: { value } }) => value.type === 'truth' && value.holds) ?? claims[0]
  if (claim === undefined) return ''
  const { words } = await citer.place(claim.source, claim.span, [claim.span])
  return words[0]?.text ?? ''
}

/** Whether a source uses a word as a noun, as its determiner shows: "the strike", "a flood". */
const isNoun = (word: string, voices: readonly Cited[]): boolean =>
  voices.some(({ sentence }) =>
    new RegExp(`\\b(?:an?|the|this|that|its|their) (?:\\p{L}+ )?${word}\\b`, 'iu').test(sentence.text),
  )

/** What claims of one slot of a thing are about, in words. */
export const subjectOf = async (
  { thing, slot }: Pick<Comparison, 'thing' | 'slot'>,
  claims: readonly StoredClaim[],
  voices: readonly Cited[],
  material: Material,
): Promise<string> => {
  if (slot.endsWith('.truth')) return clauseInQuestion(await clauseOf(claims, material))
  const name = nameOf(thing, material)
  // A thing that is called after a verb alone ("face life sentences") is told by the clause.
  if (slot.endsWith('.at') && isVerb(name) && !isNoun(name, voices))
    return clauseWhere(await clauseOf(claims, material))
  const counted = COUNTED.test(slot) ? mostCounted(claims, name) : null
  return subjectInWords({ name: counted ?? name, slot, voices })
}
