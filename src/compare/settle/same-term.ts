import type { SameTerm } from '../../domain/index.ts'
import { inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Pair } from '../pair.ts'
import type { SameTerms } from '../same-terms.ts'
import type { Settler } from './settle.ts'

/** Two words that mean the same here, as a person said: "a walkout", "a strike". */
export const sameTerm: Settler = {
  rule: 'same-term',
  kinds: ['terminology', 'place'],
  settle: ({ a, b }, { decided: { terms } }) => {
    const decision = terms.between(written(a), written(b))
    const explanation =
      decision === null
        ? ofOtherMeaning({ a, b }, terms)
        : `${inWords(a)} and ${inWords(b)} mean the same here${by(decision)}.`
    return explanation === null ? null : { verdict: 'reconciled', explanation }
  },
}

/** The decision by the beginning of its id: who made it and why is told where it is listed. */
const by = ({ id }: SameTerm): string => ` (decision ${id.replace(/^\w+_/, '').slice(0, SHOWN)})`

const SHOWN = 6

/** The words of a value; of a place its name, without "in the". */
const written = ({ claim: { body }, source }: Entry): string =>
  body.value.type === 'place' ? body.value.name : source.text.slice(body.words.start, body.words.end)

/** "extradited" for "transferred" does not say how it was done, and so says nothing against "without an extradition". */
function ofOtherMeaning({ a, b }: Pick<Pair, 'a' | 'b'>, terms: SameTerms): string | null {
  if ([a, b].filter(({ claim }) => claim.body.scope === 'manner').length !== 1) return null
  const loose = a.claim.body.scope === 'manner' ? b : a
  const found = terms.otherOf(written(loose))
  return (
    found &&
    `${inWords(loose)} means the same as “${found.other}” here${by(found.decision)}, and so does not say how it was done.`
  )
}
