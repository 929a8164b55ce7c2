import { dated, inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import { sharesName } from '../shares-name.ts'
import type { Check } from './check.ts'

/** How alike two clauses must be beside the name that both have. */
const LIKENESS = 0.05

/** One party announces what both do together, and another denies that they agreed: "a joint project", "no agreement". */
export const jointPlan: Check = {
  kind: 'polarity',
  rule: 'joint-plan',
  likeness: LIKENESS,
  within: true,
  group: ({ body }) => (isAnnouncement(body.slot) || body.slot === 'agree.truth' ? 'joint plan' : null),
  compare: (a, b) => {
    const [plan, denial] = isAnnouncement(a.claim.body.slot) ? [a, b] : [b, a]
    return isOfBoth(plan) && isDenied(denial) && sharesName(plan, denial) ? 'exclusive' : null
  },
  band: () => 'look',
  explain: ({ a, b }) => {
    const [plan, denial] = isAnnouncement(a.claim.body.slot) ? [a, b] : [b, a]
    return `${dated(plan)} tells that a joint plan was announced (${inWords(plan)}); ${dated(denial)} tells that one side denies any agreement.`
  },
}

const isAnnouncement = (slot: string): boolean => slot === 'announce.truth'

/** "announced a bilateral project": what is announced takes two. */
const isOfBoth = ({ claim: { body, span }, source }: Entry): boolean =>
  body.value.type === 'truth' &&
  body.value.holds &&
  /^ (?:an?|the|their|its) (?:\p{L}+ ){0,2}(?:bilateral|joint|binational|common|shared)\b/u.test(
    source.text.slice(body.words.end, span.end),
  )

const isDenied = ({ claim: { body } }: Entry): boolean =>
  body.slot === 'agree.truth' && body.value.type === 'truth' && !body.value.holds
