import { dated, inWords } from '../describe.ts'
import { alike } from '../names.ts'
import { isName } from '../speaker.ts'
import { align, type Stems, wordingPairs } from '../wording.ts'
import type { Check } from './check.ts'

const SAME_WORDS = 0.8
const FEWEST_WORDS = 4
const FEWEST_CONTENT_WORDS = 2

/** The same words in the mouths of two people. */
export const attribution: Check = {
  kind: 'attribution',
  rule: 'attribution',
  likeness: 0.1,
  within: false,
  amongStrangers: true,
  group: ({ body }) => (body.value.type === 'wording' && body.speaker !== null ? 'wording' : null),
  compare: (a, b, _, { decided }) => {
    const [p, q] = [a.claim.body.speaker, b.claim.body.speaker]
    if (!isName(p) || !isName(q) || (decided.isOneName(p, q) ?? alike(p, q))) return null
    return wordingPairs(a, b).some(([x, y]) => sameWords(x, y)) ? 'exclusive' : null
  },
  explain: ({ a, b }) =>
    `${dated(a)} gives ${inWords(a)} to ${a.claim.body.speaker}, ${dated(b)} to ${b.claim.body.speaker}.`,
}

function sameWords(p: Stems, q: Stems): boolean {
  if (Math.min(p.all.length, q.all.length) < FEWEST_WORDS) return false
  return Math.min(p.content.size, q.content.size) >= FEWEST_CONTENT_WORDS && align(p, q, SAME_WORDS).order >= SAME_WORDS
}
