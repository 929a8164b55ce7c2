import type { Layers } from '../../domain/index.ts'
import { isAuxiliary } from '../../lexicon/auxiliaries.ts'
import type { Clause } from './clauses.ts'

type Token = Layers['token']

const RELATIVE = /^(?:who|which|that|whom|whose)$/

/** Whether a clause begins with a relative: "who were arrested", "in which they came" has lost its preposition. */
export const isRelative = ({ token }: Clause): boolean => RELATIVE.test(token[0]?.body.norm ?? '')

/** ", arrested in the raid," behind those who were. */
const isParticipial = ({ triggers, antecedent }: Clause): boolean =>
  antecedent.length > 0 && triggers.some(({ isVerb, index }) => isVerb && index === 0)

const isTensed = ({ body }: Token): boolean => /^(?:VB[DPZ]|MD)$/.test(body.tag)

/**
 * Where a relative clause ends and the sentence that it interrupts goes on: before its second finite verb, "were" in
 * "who were arrested were released". The length of the clause where it has but one.
 */
export function endOfRelative(token: readonly Token[]): number {
  const first = token.findIndex(isTensed)
  const second = token.findIndex((each, at) => at > first && isTensed(each) && goesOn(token, at))
  return first < 0 || second < 0 ? token.length : second
}

/** A finite verb of its own: not the participle of "were arrested" that is tagged as past, nor one joined by "and". */
function goesOn(token: readonly Token[], at: number): boolean {
  const before = token[at - 1]
  if (before === undefined || /^(?:CC|W|MD|PRP|DT|TO)/.test(before.body.tag) || before.body.norm === ',') return false
  if (isAuxiliary(token[at]?.body.norm ?? '')) return !isAuxiliary(before.body.norm)
  return before.body.tag !== 'RB' && !token.slice(Math.max(0, at - 2), at).some(({ body }) => isAuxiliary(body.norm))
}

/** "The 19 people" with "who were arrested" behind it, as one clause: what is counted and what befell it. */
export function withRelative(clause: Clause, clauses: readonly Clause[]): Clause {
  const next = clauses[clauses.indexOf(clause) + 1]
  if (clause.triggers.length > 0 || next === undefined || !(isRelative(next) || isParticipial(next))) return clause
  const own = next.token.slice(0, endOfRelative(next.token))
  const triggers = next.triggers.filter(({ index }) => index < own.length)
  if (triggers.length === 0) return clause
  const token = [...clause.token, ...own]
  const shift = clause.token.length
  return {
    ...clause,
    span: { start: clause.span.start, end: token.at(-1)?.span.end ?? clause.span.end },
    token,
    triggers: triggers.map((each) => ({ ...each, index: each.index + shift })),
  }
}
