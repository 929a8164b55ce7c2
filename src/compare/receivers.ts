import { isAuxiliary } from '../lexicon/auxiliaries.ts'
import { singularOf } from '../lexicon/plurals.ts'
import { areOne } from './arguments.ts'
import type { Entry } from './ledger.ts'

/** Acts that one party does to another, either of whom may stand first: "asked the council", "the council was asked". */
const EXCHANGES = new Set(['request', 'consult', 'notify', 'attack', 'charge', 'pay'])

/** "were never ", "has been " right before a participle. */
const PASSIVE = /\b(?<be>\p{L}+)(?: (?:not|never|ever|later|\p{Ll}+ly))* $/u

/** "received no ", "had been given " before the noun of an act. */
const RECEIVING = /\b(?:receiv(?:es?|ed)|got|gets?|had|has|have|given|heard)\b(?: \p{L}+){0,3} $/u

/** "submitted by the company": who did it. */
const AGENT = /^[^,.;:]{0,30}\bby ((?:\p{L}+ ?){1,4})/u

/** The nouns to whom an act was done, by their places around it; none where it cannot be told. */
function receiversOf({ claim: { span, body }, source: { text } }: Entry): readonly string[] {
  const before = text.slice(span.start, body.words.start)
  const earlier = new Set((before.toLowerCase().match(/\p{L}+/gu) ?? []).map(singularOf))
  const isVerb = /(?:ed|en|old|aid)$/.test(text.slice(body.words.start, body.words.end))
  const be = PASSIVE.exec(before)?.groups?.be ?? ''
  const isSubject = isVerb ? isAuxiliary(be) && !/^(?:ha[sd]|have|having)$/.test(be) : RECEIVING.test(before)
  if (!isVerb && !isSubject) return []
  const agents = new Set((AGENT.exec(text.slice(body.words.end, span.end))?.[1] ?? '').toLowerCase().split(' '))
  return body.subject.arguments.filter((noun) => earlier.has(noun) === isSubject && !agents.has(noun))
}

/** Whether one act was done to two parties that are not one: "the ministry was warned", "the union received no warning". */
export function reachOthers(a: Entry, b: Entry): boolean {
  if (![a, b].some(({ claim }) => EXCHANGES.has(claim.body.slot.split('.')[0] ?? ''))) return false
  const [x, y] = [receiversOf(a), receiversOf(b)]
  return x.length > 0 && y.length > 0 && !x.some((each) => y.some((other) => areOne(each, other)))
}
