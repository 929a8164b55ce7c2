import { sharesArgument } from '../arguments.ts'
import { dated, inWords } from '../describe.ts'
import type { Entry } from '../ledger.ts'
import { sharesName } from '../shares-name.ts'
import type { Check } from './check.ts'

/** How alike two clauses must be: less where they are said of one thing or name one. */
const LIKENESS = { known: 0.03, clause: 0.2 }

/** Each side, with the one that lies across from it. */
const ACROSS: ReadonlyMap<string, string> = new Map([
  ['north', 'south'],
  ['south', 'north'],
  ['east', 'west'],
  ['west', 'east'],
])

/** Stems of nouns for a part of something on one of its sides: "the northern slope", "the south side". */
const PARTS = new Set(
  'side slope shore tip end coast bank face flank abut portal entranc exit edg wall part half rim wing pier gate'.split(
    ' ',
  ),
)

/** One event on two sides of a thing: "on the northern slope", "on the south side". */
export const side: Check = {
  kind: 'place',
  rule: 'side',
  likeness: LIKENESS.known,
  within: false,
  group: ({ body }) =>
    body.value.type === 'term' && ['side', 'direction'].includes(body.value.set) && PARTS.has(body.subject.head ?? '')
      ? 'side'
      : null,
  compare: (a, b, similarity, { termsOfSet }) => {
    // A source that tells of both sides tells of more than one thing.
    if (ACROSS.get(sideOf(a)) !== sideOf(b) || [a, b].some((each) => termsOfSet(each) > 1)) return null
    return similarity >= (areKnown(a, b) ? LIKENESS.known : LIKENESS.clause) ? 'exclusive' : null
  },
  tie: (a, b) => (sharesArgument(a, b) ? 0.3 : 0),
  explain: ({ a, b }) => `${dated(a)} puts it on the ${inWords(a)} side, ${dated(b)} on the ${inWords(b)} side.`,
}

/** "northern" → north. */
const sideOf = ({ claim: { body } }: Entry): string =>
  body.value.type === 'term' ? body.value.term.replace(/ern$/, '') : ''

/** Whether both are said of one thing, or name one. */
const areKnown = (a: Entry, b: Entry): boolean => sharesArgument(a, b) || sharesName(a, b)
