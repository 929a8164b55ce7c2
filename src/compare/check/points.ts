import { sharesArgument } from '../arguments.ts'
import { dated, inWords } from '../describe.ts'
import { intervalOf } from '../interval-of.ts'
import type { Entry } from '../ledger.ts'
import type { Check } from './check.ts'

/** How alike two clauses must be; less where their changes are said of one thing. */
const LIKENESS = { argument: 0.1, clause: 0.25 }

/** One change in percent and in percentage points: "up 3.1 percent" against "3.1 points more". */
export const points: Check = {
  kind: 'number',
  rule: 'percent-or-points',
  likeness: LIKENESS.argument,
  within: true,
  group: ({ body }) => (body.value.type === 'interval' && body.figure === 'change' ? 'change' : null),
  compare: (a, b, similarity) => {
    const [x, y] = [intervalOf(a), intervalOf(b)]
    if (x?.value == null || x.value !== y?.value || !(isPair(x.unit, y.unit) || isPair(y.unit, x.unit))) return null
    return similarity >= (sharesArgument(a, b) ? LIKENESS.argument : LIKENESS.clause) ? 'exclusive' : null
  },
  explain: ({ a, b }) => {
    const [percent, other] = isPercent(a) ? [a, b] : [b, a]
    return `${dated(percent)} gives ${inWords(percent)}, ${dated(other)} ${inWords(other)}; a percentage of a percentage is another change than points.`
  },
}

const isPair = (one: string, other: string): boolean => one === 'percent' && other === 'percentage-point'

const isPercent = (entry: Entry): boolean => intervalOf(entry)?.unit === 'percent'
