import { type Band, type Comparison, contentId, type Expression, type Place } from '../domain/index.ts'
import type { Check } from './check/check.ts'
import { number } from './check/number.ts'
import { inWords, outlet } from './describe.ts'
import type { Entry, Ledger } from './ledger.ts'
import type { Pair } from './pair.ts'
import { placeOf } from './place-of.ts'
import type { Reason } from './settle/settle.ts'
import { SETTLERS } from './settlers.ts'

/** A comparison before it knows its thing. */
export type Judged = Omit<Comparison, 'thing'>

/** Settles a pair: the first innocent reason that holds, else a conflict; null where there is nothing to say. */
export function judge(check: Check, proposed: Pair, ledger: Ledger): Judged | null {
  const pair = inOrder(proposed)
  const isClash = pair.outcome !== 'same' && pair.outcome !== 'near'
  for (const settler of SETTLERS) {
    if (!settler.kinds.includes(check.kind) || !(isClash || settler.explainsAgreement)) continue
    const reason = settler.settle(pair, ledger)
    if (reason !== null) return isWorth(pair, reason) ? found(check, pair, { rule: settler.rule, ...reason }) : null
  }
  if (pair.outcome === 'same') return agreement(check, pair)
  if (pair.outcome === 'near')
    return found(check, pair, { verdict: 'compatible', rule: 'bounds', explanation: OVERLAP })
  if (pair.outcome === 'tentative') return null
  const conflict = { verdict: 'conflict' as const, rule: check.rule, explanation: check.explain(pair, ledger) }
  return { ...found(check, pair, conflict), band: check.band?.(pair, ledger) ?? bandOf(check, pair) }
}

/** Of a pair that is hardly alike, only what explains the difference is worth a word. */
const isWorth = ({ outcome }: Pair, { verdict }: Reason): boolean => outcome !== 'tentative' || verdict === 'reconciled'

const OVERLAP = 'What the words of the one allow overlaps with what the other allows.'

const agreement = (check: Check, pair: Pair): Judged =>
  found(check, pair, {
    verdict: 'agrees',
    rule: check.rule,
    explanation: `${outlet(pair.a)} and ${outlet(pair.b)} agree: ${inWords(pair.a)}, ${inWords(pair.b)}.`,
  })

/** Sides stand in the order of their sources' dates, then ids: the same pair reads the same on every run. */
function inOrder(pair: Pair): Pair {
  const [x, y] = [key(pair.a), key(pair.b)]
  return x <= y ? pair : { ...pair, a: pair.b, b: pair.a }
}

const key = ({ claim, source }: Entry): string => `${source.published ?? '9999'} ${source.id} ${claim.id}`

type Outcome = Pick<Comparison, 'verdict' | 'rule' | 'explanation'> & {
  readonly parts?: readonly Place[]
  readonly expression?: Expression | null
}

function found(check: Check, pair: Pair, outcome: Outcome): Judged {
  const { verdict, rule, explanation, parts = [], expression = null } = outcome
  const { a, b } = pair
  const claims = [a.claim.id, b.claim.id] as const
  return {
    id: contentId('comparison', { claims, kind: check.kind, verdict, rule }),
    verdict,
    kind: check.kind,
    band: bandOf(check, pair),
    claims,
    sides: [placeOf(a), placeOf(b)],
    parts,
    rule,
    explanation,
    expression,
    slot: a.claim.body.slot,
  }
}

/** Subjects this much more alike than the check asks for are likely one thing, and surely so. */
const LIKELY = 0.1
const SURE = 0.25

function bandOf(check: Check, { similarity }: Pair): Band {
  const beyond = similarity - check.likeness
  return beyond >= SURE ? 'sure' : beyond >= LIKELY ? 'likely' : 'look'
}

/** Two figures or times that arithmetic ties together, with the further ones that it uses; a check of its own proposes them. */
export function reconciled(
  a: Entry,
  b: Entry,
  {
    rule,
    explanation,
    parts,
    expression = null,
    check = number,
  }: {
    readonly rule: string
    readonly explanation: string
    readonly parts: readonly Entry[]
    readonly expression?: Expression | null
    readonly check?: Check
  },
): Judged {
  const pair = inOrder({ a, b, similarity: 1, outcome: 'exclusive', rank: 1 })
  return found(check, pair, { verdict: 'reconciled', rule, explanation, parts: parts.map(placeOf), expression })
}

/** Two figures that arithmetic holds against each other, with the further ones that it uses. */
export function clashing(
  a: Entry,
  b: Entry,
  {
    rule,
    explanation,
    parts,
  }: { readonly rule: string; readonly explanation: string; readonly parts: readonly Entry[] },
): Judged {
  const pair = inOrder({ a, b, similarity: 1, outcome: 'exclusive', rank: 1 })
  const told = found(number, pair, { verdict: 'conflict', rule, explanation, parts: parts.map(placeOf) })
  return { ...told, band: 'look' }
}
