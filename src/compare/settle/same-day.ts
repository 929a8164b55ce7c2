import { daysBetween } from '../../lexicon/iso-dates.ts'
import { dated, day, inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** One day told in two ways: "last Friday", "on 26 June". */
export const sameDay: Settler = {
  rule: 'same-day',
  kinds: ['date'],
  explainsAgreement: true,
  settle: ({ a, b }) => {
    const [x, y] = [a, b].map(({ claim }) => claim.body.value)
    if (x?.type !== 'date' || y?.type !== 'date' || x.from !== y.from || x.to !== y.to) return null
    // Half past six and ten past seven of one day are no one moment.
    if (x.at !== null && y.at !== null && x.at !== y.at) return null
    if (x.from === null || x.to === null || daysBetween(x.from, x.to) > LONGEST) return null
    const teller = [a, b].find(isRelative)
    if (teller === undefined || [a, b].every(isRelative) || inWords(a) === inWords(b)) return null
    return {
      verdict: 'reconciled',
      explanation: `${inWords(teller)} in ${dated(teller)} is ${day(x)}, as the other says.`,
    }
  },
}

/** A year or less. */
const LONGEST = 366

/** Whether the words of a date need the day on which they were written: "today", "last Friday", "eight years ago". */
const isRelative = ({ claim, source }: Entry): boolean =>
  /\b(?:today|yesterday|tonight|tomorrow|ago|last|this|next|later|earlier|previous|following|\p{L}+day)\b/iu.test(
    source.text.slice(claim.body.words.start, claim.body.words.end),
  ) && !/\d/.test(source.text.slice(claim.body.words.start, claim.body.words.end))
