import { dated, inWords } from '../describe.ts'
import type { Ledger } from '../ledger.ts'
import { alike } from '../names.ts'
import { isName } from '../speaker.ts'
import { align, type Stems, wordingPairs } from '../wording.ts'
import type { Check } from './check.ts'

const SAME_WORDS = 0.8
const FEWEST_WORDS = 4
const FEWEST_CONTENT_WORDS = 2

/** Fewer words are one remark where the sentences around them are this much alike. */
const LIKENESS_OF_FEW = 0.35
const FEWEST_OF_FEW = 3

/** The same words in the mouths of two people. */
export const attribution: Check = {
  kind: 'attribution',
  rule: 'attribution',
  likeness: 0.1,
  within: false,
  amongStrangers: true,
  group: ({ body }) => (body.value.type === 'wording' && body.speaker !== null ? 'wording' : null),
  compare: (a, b, similarity, ledger) => {
    if (!areTwoSpeakers(a.claim.body.speaker, b.claim.body.speaker, ledger)) return null
    const isAlike = similarity >= LIKENESS_OF_FEW
    return wordingPairs(a, b).some(([x, y]) => sameWords(x, y) || (isAlike && fewSameWords(x, y))) ? 'exclusive' : null
  },
  explain: ({ a, b }) =>
    `${dated(a)} gives ${inWords(a)} to ${a.claim.body.speaker}, ${dated(b)} to ${b.claim.body.speaker}.`,
}

/** Two names, or a name and an office that somebody else holds: "the governor". */
export function areTwoSpeakers(p: string | null, q: string | null, { decided, offices }: Ledger): boolean {
  if (p === null || q === null) return false
  if (isName(p) && isName(q)) return !(decided.isOneName(p, q) ?? alike(p, q))
  const [name, role] = isName(p) ? [p, q] : [q, p]
  return isName(name) && offices.isHeldByAnother(name, role)
}

/** "played like tourists": word for word, and no more than a phrase. */
function fewSameWords(p: Stems, q: Stems): boolean {
  return p.all.length >= FEWEST_OF_FEW && p.content.size > 0 && p.all.join(' ') === q.all.join(' ')
}

function sameWords(p: Stems, q: Stems): boolean {
  if (Math.min(p.all.length, q.all.length) < FEWEST_WORDS) return false
  return Math.min(p.content.size, q.content.size) >= FEWEST_CONTENT_WORDS && align(p, q, SAME_WORDS).order >= SAME_WORDS
}
