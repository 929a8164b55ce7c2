import { isOfOneThing } from '../../lexicon/contrast-sets.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { sharesArgument } from '../arguments.ts'
import { dated, inWords } from '../describe.ts'
import type { Entry, Ledger } from '../ledger.ts'
import type { Check } from './check.ts'

/** How alike two clauses must be: less where the terms are said of one noun ("interim analysis", "final analysis"). */
const LIKENESS = { noun: 0.2, argument: 0.12, clause: 0.4 }

/** Sides of a thing are held against each other as places (`side.ts`). */
const SIDES = new Set(['side', 'direction'])

/** "has asked the court to declare the strike unlawful" does not say that it is. */
const isAsked = ({ claim, source }: Entry): boolean =>
  /\b(?:ask(?:s|ed)|seeks?|sought|wants?|demand(?:s|ed)|applied)\b[^.;]*\bto \p{L}+\b/iu.test(
    source.text.slice(claim.span.start, claim.body.words.start),
  )

/** One says what the other denies. */
const isExcluded = (denied: Entry, other: Entry): boolean =>
  isDenied(denied) && other.claim.body.polarity === 'affirmed'

/** "It was not an armistice": the term itself is denied, right behind the negator. */
const isDenied = ({ claim, source }: Entry): boolean =>
  /\b(?:is|was|are|were|be|been) (?:not|no|never|hardly)(?: (?:an?|the|any))? $/i.test(
    source.text.slice(claim.span.start, claim.body.words.start),
  )

/** "Unit 1", "Unit 2": where a source names both, there are several of them. */
const areOfSeveral = (a: Entry, b: Entry, { termsOfSet }: Ledger): boolean =>
  a.claim.body.slot.endsWith('.designation') && [a, b].some((each) => termsOfSet(each) > 1)

/** "The final report is promised for May" tells of another one than "the interim report". */
const isPlanned = ({ claim }: Entry): boolean => claim.body.modality === 'planned'

function likenessNeeded(a: Entry, b: Entry): number {
  if (sharesArgument(a, b)) return isOfOneNoun(a, b) ? LIKENESS.argument : LIKENESS.noun
  return isOfOneNoun(a, b) ? LIKENESS.noun : LIKENESS.clause
}

/** Both terms are said of one noun, or of two for one event: "a statutory inquiry", "a voluntary investigation". */
function isOfOneNoun(a: Entry, b: Entry): boolean {
  const [x, y] = [a.claim.body.subject.head, b.claim.body.subject.head]
  if (x === null || y === null) return false
  return x === y || eventClasses(x).some((each) => eventClasses(y).includes(each))
}

/** Two terms of one contrast set for one thing: "interim analysis" against "final analysis". */
export const terminology: Check = {
  kind: 'terminology',
  rule: 'terminology',
  likeness: 0,
  within: false,
  group: ({ body }) => (body.value.type === 'term' && !SIDES.has(body.value.set) ? body.slot : null),
  compare: (a, b, similarity, ledger) => {
    const [x, y] = [a.claim.body.value, b.claim.body.value]
    if (x.type !== 'term' || y.type !== 'term') return null
    // "It was no truce" excludes the truce, and nothing else.
    if (x.term === y.term ? !isExcluded(a, b) && !isExcluded(b, a) : [a, b].some(isDenied)) return null
    if (areOfSeveral(a, b, ledger) || [a, b].some(isAsked) || isPlanned(a) !== isPlanned(b)) return null
    const isTold = isOfOneThing(x.set) && ledger.termsOfSet(a) === 1 && ledger.termsOfSet(b) === 1
    return isTold || similarity >= likenessNeeded(a, b) ? 'exclusive' : null
  },
  tie: (a, b) => (sharesArgument(a, b) ? 0.3 : 0),
  explain: ({ a, b }) => `${dated(a)} says ${inWords(a)}, ${dated(b)} ${inWords(b)}; it cannot be both.`,
}
