import type { Expression } from '../../domain/index.ts'
import { date } from '../check/date.ts'
import { number } from '../check/number.ts'
import { outlet } from '../describe.ts'
import { type Judged, reconciled } from '../judge.ts'
import type { Entry } from '../ledger.ts'

/** Figures or clock times that arithmetic ties together; the last one is the result of the others. */
export interface Equation {
  readonly rule: string
  readonly terms: readonly { readonly entry: Entry }[]
  /** "14 + 9 + 22 = 45". */
  readonly words: string
  /** The same as data, from which it can be done again; without one where it is no operation on figures. */
  readonly expression?: Expression | null
}

/** The comparisons of an equation: its result against each term, with the rest as parts. */
export function comparisonsOf({ rule, terms, words, expression = null }: Equation): readonly Judged[] {
  const result = terms.at(-1)
  if (result === undefined) return []
  return terms.slice(0, -1).map((term) => {
    const parts = terms.filter((each) => each !== term && each !== result).map(({ entry }) => entry)
    const check = [term, result].every(({ entry }) => entry.claim.body.value.type === 'date') ? date : number
    return reconciled(term.entry, result.entry, {
      check,
      rule,
      explanation: `${words}: ${placesOf(terms)}.`,
      parts,
      expression,
    })
  })
}

function placesOf(terms: Equation['terms']): string {
  const outlets = [...new Set(terms.map(({ entry }) => outlet(entry)))]
  return outlets.length === 1 ? `all in ${outlets[0]}` : `the figures stand in ${outlets.join(' and ')}`
}
