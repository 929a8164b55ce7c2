import { inWords } from '../describe.ts'
import { worth } from '../interval-of.ts'
import type { Entry } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** One event and the total of many: "27 on the second flight", "more than seventy so far". */
export const eventAndTotal: Settler = {
  rule: 'event-and-total',
  kinds: ['number'],
  settle: ({ a, b }) => {
    if (isTotal(a) === isTotal(b)) return null
    const [event, total] = isTotal(b) ? [a, b] : [b, a]
    if (worth(event) >= worth(total)) return null
    return { verdict: 'reconciled', explanation: `${inWords(event)} is one event, ${inWords(total)} the total.` }
  },
}

/** Words of a total that events add to; "in all" and "altogether" may as well sum up the one event. */
const CUMULATIVE =
  /\b(?:so far|to date|since|until now|up to now|by now|brings?|bringing|brought|known(?! as)|confirmed|over the (?:years|months)|cumulative)\b/i

const isTotal = ({ claim, source }: Entry): boolean =>
  claim.body.figure === 'running' && CUMULATIVE.test(source.text.slice(claim.span.start, claim.span.end))
