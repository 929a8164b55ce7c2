import { mayCountTheSame } from '../lexicon/noun-classes.ts'
import { rounding } from './bounds.ts'
import { equation, outlet } from './describe.ts'
import { groupBy } from './group-by.ts'
import { intervalOf, worth } from './interval-of.ts'
import type { Judged } from './judge.ts'
import { reconciled } from './judge.ts'
import type { Entry, Ledger } from './ledger.ts'

/** Smaller totals are sums of something by chance. */
const SMALLEST_TOTAL = 20

/** More figures than this in one sentence are a table, of which some always add up. */
const MOST_PARTS = 4

/** How alike (0…1) a total must be to one of its parts. */
const ALIKE = 0.12

/**
 * Parts that one sentence lists and a total given elsewhere: "€115 million from the state and €65 million from the
 * port" against "quays for €180 million". That they stand in one sentence is what guards against chance.
 */
export function sumsOf(ledger: Ledger): readonly Judged[] {
  const figures = ledger.entries.filter((entry) => isExact(entry))
  const sentences = groupBy(
    figures,
    ({ claim, source }) => `${source.id} ${claim.span.start} ${unitOf(claim.body.value)}`,
  )
  return [...sentences.values()].flatMap((listed) => {
    const parts = distinctParts(listed)
    if (parts.length < 2 || parts.length > MOST_PARTS) return []
    return totalsOf(parts, ledger).map((total) => explained(parts, total))
  })
}

const unitOf = (value: Entry['claim']['body']['value']): string => (value.type === 'interval' ? value.unit : '')

const isExact = (entry: Entry): boolean => {
  const interval = intervalOf(entry)
  return interval?.value != null && interval.approx === 'exact' && entry.claim.body.figure !== 'change'
}

/** The figures of a sentence of one noun, each value once, without one that is the sum of the others. */
function distinctParts(listed: readonly Entry[]): readonly Entry[] {
  const parts = listed.filter((entry, at) => listed.findIndex((other) => worth(other) === worth(entry)) === at)
  const sum = parts.reduce((total, entry) => total + worth(entry), 0)
  return parts.filter((entry) => worth(entry) * 2 !== sum)
}

/** The claims of another sentence that give the sum of the parts, one for each source that does. */
function totalsOf(parts: readonly Entry[], ledger: Ledger): readonly Entry[] {
  const sum = parts.reduce((total, entry) => total + worth(entry), 0)
  const [first] = parts
  if (first === undefined || sum < SMALLEST_TOTAL) return []
  const slack = parts.reduce((total, entry) => total + rounding(worth(entry)), 0) / parts.length
  const found = ledger
    .figures(unitOf(first.claim.body.value), sum - slack, sum + slack)
    .filter((total) => !parts.includes(total) && parts.some((part) => isTotalOf(total, part, ledger)))
  return [...groupBy(found, ({ source }) => source.id).values()].flatMap((same) => same.slice(0, 1))
}

function isTotalOf(total: Entry, part: Entry, ledger: Ledger): boolean {
  if (total.claim.body.figure === 'share' && unitOf(total.claim.body.value) === 'percent') return false
  const [x, y] = [total.claim.body.subject.head, part.claim.body.subject.head]
  if (x !== null && y !== null && !mayCountTheSame(x, y)) return false
  return ledger.acquainted(total.source, part.source) && ledger.likeness(total, part) >= ALIKE
}

function explained(parts: readonly Entry[], total: Entry): Judged {
  const [largest, ...rest] = [...parts].sort((a, b) => worth(b) - worth(a))
  const [one, other] = [outlet(parts[0] ?? total), outlet(total)]
  const places = one === other ? `all in ${one}` : `the parts stand in ${one}, the total in ${other}`
  const explanation = `${equation(parts, total)}: ${places}.`
  return reconciled(total, largest ?? total, { rule: 'sum', explanation, parts: rest })
}
