import { inWords } from '../describe.ts'
import { expressionOf } from '../expression-of.ts'
import { intervalOf } from '../interval-of.ts'
import type { Settler } from './settle.ts'

const WHOLE = 100

/** Two shares that make up the whole: "62 percent goes to one state", "38 percent to the other". */
export const complement: Settler = {
  rule: 'complement',
  kinds: ['number'],
  settle: ({ a, b }) => {
    const [x, y] = [intervalOf(a), intervalOf(b)]
    if (x?.unit !== 'percent' || y?.unit !== 'percent' || x.value === null || y.value === null) return null
    if (x.value + y.value !== WHOLE) return null
    return {
      verdict: 'reconciled',
      explanation: `${inWords(a)} and ${inWords(b)} make up the whole: ${x.value} + ${y.value} = ${WHOLE}.`,
      expression: expressionOf({ kind: 'complement', terms: [{ entry: a }], result: { entry: b } }),
    }
  },
}
