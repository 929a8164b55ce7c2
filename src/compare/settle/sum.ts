import { inBase } from '../base-unit.ts'
import { rounding } from '../bounds.ts'
import { equation, inWords, outlet } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import { intervalOf, worth } from '../interval-of.ts'
import type { Entry, Ledger } from '../ledger.ts'
import { placeOf } from '../place-of.ts'
import type { Reason, Settler } from './settle.ts'

/** A part must share this much of its subject with the total; any three numbers of a large corpus add up somehow. */
const ALIKE = 0.25

/** Rounding to tens of millions would let any figure fit: a sum is right within this share of its total. */
const ROUND = 0.01

/** Sums of small numbers come out right by chance. */
const SMALLEST_TOTAL = 10

/** Two batches and their total: "21 in March", "27 in September", "48 by autumn". */
export const sum: Settler = {
  rule: 'sum',
  kinds: ['number'],
  settle: (pair, ledger) => {
    const [small, large] = bySize(pair.a, pair.b)
    if (small === null || large === null) return null
    const two = [large, small] as const
    const [left, added] = [worth(large) - worth(small), worth(large) + worth(small)]
    const rest = find(ledger, two, left)
    if (rest !== null) return reason({ parts: [small, rest], total: large, third: rest, slack: slackOf(two, left) })
    const total = find(ledger, two, added)
    return total !== null && isTotal(total)
      ? reason({ parts: [small, large], total, third: total, slack: slackOf(two, added) })
      : null
  },
}

interface Found {
  readonly parts: readonly Entry[]
  readonly total: Entry
  /** The one that is neither side of the pair. */
  readonly third: Entry
  /** In the unit of the total. */
  readonly slack: number
}

const reason = ({ parts, total, third, slack }: Found): Reason | null =>
  worth(total) < SMALLEST_TOTAL
    ? null
    : {
        verdict: 'reconciled',
        explanation: `${equation(parts, total)}: the third figure is ${inWords(third)} in ${outlet(third)}.`,
        parts: [placeOf(third)],
        expression: expressionOf({
          ...{ kind: 'sum', terms: parts.map((entry) => ({ entry })), result: { entry: total } },
          slack: inBase(slack, intervalOf(total)?.unit ?? ''),
        }),
      }

const isTotal = ({ claim }: Entry): boolean => claim.body.figure === 'running'

/** "More than 240" adds up to nothing. */
const isTight = (entry: Entry): boolean => {
  const interval = intervalOf(entry)
  return interval?.value != null && (interval.approx === 'exact' || interval.approx === 'about')
}

function bySize(a: Entry, b: Entry): readonly [Entry, Entry] | readonly [null, null] {
  if (!isTight(a) || !isTight(b)) return [null, null]
  return worth(a) <= worth(b) ? [a, b] : [b, a]
}

/** How far a third figure may be from what the two others make of it, in their unit. */
const slackOf = ([large, small]: readonly [Entry, Entry], wanted: number): number =>
  Math.min(rounding(worth(large)) + rounding(worth(small)), ROUND * Math.max(wanted, worth(large)))

/** A further claim of the same unit with the wanted value, its subject like that of either of the two. */
function find(ledger: Ledger, two: readonly [Entry, Entry], wanted: number): Entry | null {
  const unit = intervalOf(two[0])?.unit ?? ''
  if (intervalOf(two[1])?.unit !== unit) return null
  const slack = slackOf(two, wanted)
  const candidates = ledger.figures(unit, wanted - slack, wanted + slack)
  const isLike = (each: Entry): boolean => two.some((one) => ledger.likeness(each, one) >= ALIKE)
  const isApart = (each: Entry): boolean => two.some((one) => ledger.decided.isApart(each.claim.id, one.claim.id))
  return candidates.find((each) => !two.includes(each) && isLike(each) && !isApart(each)) ?? null
}
