import { dated } from '../describe.ts'
import type { Settler } from './settle.ts'

/** What a source cites in order to reject it is not its claim: "the union said … That is not so". */
export const rejected: Settler = {
  rule: 'rejected-by-its-source',
  kinds: ['number', 'date', 'place', 'polarity', 'terminology'],
  settle: ({ a, b }) => {
    const cited = [a, b].find(({ claim }) => claim.body.commitment === 'rejected')
    return cited === undefined
      ? null
      : { verdict: 'compatible', explanation: `${dated(cited)} cites this only to reject it.` }
  },
}
