import { dated } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** Words of a state that may yet change: "has not been approved", "is yet to concede". */
const OPEN = /\b(?:yet|still|so far|now|today|any ?more|no longer|to date|until now)\b/i

/** What had not happened by one day may have happened by a later one: "nobody has been arrested", "three are in custody". */
export const laterDevelopment: Settler = {
  rule: 'later-development',
  kinds: ['polarity'],
  settle: ({ a, b }) => {
    const [affirmed, denied] = isAffirmed(a) ? [a, b] : [b, a]
    const own = affirmed.claim.body.time?.to ?? null
    const [event, state] = [own ?? affirmed.source.published, denied.source.published]
    if (event === null || state === null || event <= state) return null
    // "No claim has been refused": what has a later day of its own may have come since.
    if (!OPEN.test(words(denied)) && !(own !== null && /\bha(?:s|ve)\b/i.test(words(denied)))) return null
    return { verdict: 'compatible', explanation: `It came after ${dated(denied)} said that it had not yet.` }
  },
}

const isAffirmed = ({ claim }: Entry): boolean => claim.body.value.type === 'truth' && claim.body.value.holds

const words = ({ claim, source }: Entry): string => source.text.slice(claim.span.start, claim.span.end)
