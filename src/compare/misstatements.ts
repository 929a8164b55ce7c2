import { inWords, outlet } from './describe.ts'
import { groupBy } from './group-by.ts'
import { intervalOf, worth } from './interval-of.ts'
import { clashing, type Judged } from './judge.ts'
import type { Entry, Ledger } from './ledger.ts'

/** A change stands within so many UTF-16 units of the levels that it changed. */
const NEAR = 400

/** How far a change may be from the points between two levels: a part of it, for it is rounded. */
const ROUND = 0.05

/** So many percent apart, a change in percent and one in points are told apart. */
const APART = 2

/**
 * "51 percent in 2005, 71.8 percent today … an increase of twenty percent": the change is in points, since the one level
 * is 41 percent above the other.
 */
export function misstatements({ entries }: Ledger): readonly Judged[] {
  const percents = entries.filter((entry) => intervalOf(entry)?.unit === 'percent' && intervalOf(entry)?.value != null)
  return [...groupBy(percents, ({ source }) => source.id).values()].flatMap((listed) => {
    const levels = [
      ...groupBy(
        listed.filter((each) => !isChange(each)),
        sentenceOf,
      ).values(),
    ]
    return listed
      .filter(isChange)
      .flatMap((change) => levels.filter((pair) => areNear(pair, change)).flatMap((pair) => clashesOf(change, pair)))
  })
}

const isChange = ({ claim }: Entry): boolean => claim.body.figure === 'change'

const sentenceOf = ({ claim }: Entry): string => String(claim.span.start)

const areNear = (levels: readonly Entry[], { claim }: Entry): boolean =>
  levels.every((level) => Math.abs(level.claim.body.words.start - claim.body.words.start) <= NEAR)

function clashesOf(change: Entry, levels: readonly Entry[]): readonly Judged[] {
  const [one, other, further] = [...levels].sort((a, b) => worth(a) - worth(b))
  if (one === undefined || other === undefined || further !== undefined) return []
  const points = worth(other) - worth(one)
  const told = worth(change)
  if (points <= 0 || Math.abs(points - told) > Math.max(0.5, ROUND * told)) return []
  const ratios = [one, other].map((base) => (100 * points) / worth(base))
  if (ratios.some((ratio) => Math.abs(ratio - told) <= APART)) return []
  return [
    clashing(change, other, {
      rule: 'percent-or-points',
      explanation: `${outlet(change)} calls it a change by ${inWords(change)}; from ${inWords(one)} to ${inWords(other)} it is ${rounded(points)} percentage points, or ${rounded(ratios[0] ?? 0)} percent.`,
      parts: [one],
    }),
  ]
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10)
