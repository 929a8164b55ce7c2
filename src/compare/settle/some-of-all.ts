import { nounClasses } from '../../lexicon/noun-classes.ts'
import { ROLE_NOUNS } from '../../lexicon/roles.ts'
import { dated, inWords } from '../describe.ts'
import { worth } from '../interval-of.ts'
import type { Entry } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** How many there are, and how many of them did something: "the country has 52,300 nurses", "18,000 nurses struck". */
export const someOfAll: Settler = {
  rule: 'some-of-all',
  kinds: ['number'],
  settle: ({ a, b }) => {
    const all = [a, b].find((each) => isStock(each))
    const some = [a, b].find((each) => !isStock(each))
    if (all === undefined || some === undefined || worth(some) >= worth(all)) return null
    if (!isPerson(some.claim.body.subject.head ?? '')) return null
    return {
      verdict: 'compatible',
      explanation: `${inWords(all)} are all that ${dated(all)} counts, ${inWords(some)} those of whom something is told.`,
    }
  },
}

const isPerson = (noun: string): boolean => ROLE_NOUNS.has(noun) || nounClasses(noun).includes('person')

/** Words that only say how many there are. */
const STOCK = /\b(?:has|have|had|there (?:are|were)|home to|consists? of|numbers?|employs?|serves?|applies to)\b/i

const isStock = ({ claim, source }: Entry): boolean => {
  const { words, subject, slot } = claim.body
  const isNamedByNoun = !subject.classes.includes(slot.split('.')[0] ?? '')
  return isNamedByNoun && STOCK.test(source.text.slice(Math.max(claim.span.start, words.start - 30), words.start))
}
