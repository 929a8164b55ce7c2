import { sharesArgument } from '../arguments.ts'
import { dated, inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import type { Check } from './check.ts'

/** How alike two clauses must be: they tell of the permission of one thing. */
const LIKENESS = 0.2

/** "Nothing authorizes it" leaves it open what "it is explicitly prohibited" decides. */
export const permission: Check = {
  kind: 'terminology',
  rule: 'permission',
  likeness: LIKENESS,
  within: true,
  group: ({ body: { slot, value } }) =>
    value.type === 'truth' && (value.holds ? BANS : PERMITS).has(slot) ? 'permission' : null,
  compare: (a, b) => {
    const [ban, denial] = BANS.has(a.claim.body.slot) ? [a, b] : [b, a]
    const areBoth = BANS.has(ban.claim.body.slot) && PERMITS.has(denial.claim.body.slot)
    return areBoth && isExpress(ban) && sharesArgument(ban, denial) ? 'exclusive' : null
  },
  band: () => 'look',
  explain: ({ a, b }) =>
    `${dated(a)} says ${inWords(a)}, ${dated(b)} ${inWords(b)}: what is not permitted is not yet forbidden in so many words.`,
}

const BANS = new Set(['ban.truth'])
const PERMITS = new Set(['approve.truth', 'permit.truth'])

/** "explicitly prohibits", "is expressly forbidden" */
const isExpress = ({ claim: { body, span }, source }: Entry): boolean =>
  /\b(?:explicit|express|specific|categorical)ly (?:\p{Ll}+ )?$/u.test(source.text.slice(span.start, body.words.start))
