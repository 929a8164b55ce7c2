import { type Band, type Comparison, contentId, type Place } from '../domain/index.ts'
import type { Check } from './check/check.ts'
import type { Entry, Ledger } from './ledger.ts'
import type { Pair } from './pair.ts'
import { SETTLERS } from './settlers.ts'

/** A comparison before it knows its thing. */
export type Judged = Omit<Comparison, 'thing'>

/** Settles a pair: the first innocent reason that holds, else a conflict. */
export function judge(check: Check, proposed: Pair, ledger: Ledger): Judged {
  const pair = inOrder(proposed)
  if (pair.outcome === 'same') return found(check, pair, 'agrees', check.rule, 'Both give the same value.')
  if (pair.outcome === 'near') return found(check, pair, 'compatible', 'bounds', 'What the words allow overlaps.')
  for (const settler of SETTLERS) {
    const reason = settler.kinds.includes(check.kind) ? settler.settle(pair, ledger) : null
    if (reason !== null) return found(check, pair, reason.verdict, settler.rule, reason.explanation, reason.parts)
  }
  return found(check, pair, 'conflict', check.rule, check.explain(pair))
}

/** Sides stand in the order of their sources' dates, then ids: the same pair reads the same on every run. */
function inOrder(pair: Pair): Pair {
  const [x, y] = [key(pair.a), key(pair.b)]
  return x <= y ? pair : { ...pair, a: pair.b, b: pair.a }
}

const key = ({ claim, source }: Entry): string => `${source.published ?? '9999'} ${source.id} ${claim.id}`

function found(
  check: Check,
  { a, b, similarity }: Pair,
  verdict: Comparison['verdict'],
  rule: string,
  explanation: string,
  parts: readonly Place[] = [],
): Judged {
  const claims = [a.claim.id, b.claim.id] as const
  return {
    id: contentId('comparison', { claims, kind: check.kind, verdict, rule }),
    verdict,
    kind: check.kind,
    band: bandOf(check, similarity),
    claims,
    sides: [placeOf(a), placeOf(b)],
    parts,
    rule,
    explanation,
    slot: a.claim.body.slot,
  }
}

const placeOf = ({ claim, source }: Entry): Place => ({ source: source.id, span: claim.span })

/** Subjects this much more alike than the check asks for are likely one thing, and surely so. */
const LIKELY = 0.1
const SURE = 0.25

function bandOf(check: Check, similarity: number): Band {
  const beyond = similarity - check.likeness
  return beyond >= SURE ? 'sure' : beyond >= LIKELY ? 'likely' : 'look'
}
