import type { Subject } from '../domain/index.ts'
import { isCurrency, nounClasses } from '../lexicon/noun-classes.ts'
import { isPlainNoun } from '../lexicon/plain-nouns.ts'
import { mayReferToOne } from '../lexicon/referents.ts'
import { stem } from '../lexicon/stem.ts'
import { mayStandFor } from '../lexicon/wordnet.ts'
import type { Entry } from './ledger.ts'

/**
 * Whether the events of two claims are said of one thing: an argument of the one is an argument of the other, or
 * stands in its clause where the other's event has none ("the recount began", "it was on Monday that the recount began").
 */
export function sharesArgument({ claim: a }: Entry, { claim: b }: Entry): boolean {
  const [x, y] = [tellingOf(a.body.subject), tellingOf(b.body.subject)]
  if (x.some((each) => y.some((other) => areOne(each, other)))) return true
  if (x.length > 0 && y.length > 0) return false
  return standsIn(x, b.body.subject.stems) || standsIn(y, a.body.subject.stems)
}

/** Whether a claim tells what its event is said of. */
export const tellsArguments = ({ claim }: Entry): boolean => tellingOf(claim.body.subject).length > 0

const remembered = new WeakMap<Subject, readonly string[]>()

/** The arguments that tell what an event is of; found once for each claim. */
function tellingOf(subject: Subject): readonly string[] {
  const known = remembered.get(subject)
  if (known !== undefined) return known
  const telling = subject.arguments.filter((noun) => !isPlainNoun(noun) && !isCurrency(noun))
  remembered.set(subject, telling)
  return telling
}

const standsIn = (nouns: readonly string[], stems: readonly string[]): boolean =>
  nouns.some((noun) => stems.includes(stem(noun)))

/** Whether two nouns (lower-case singular) may name one thing or party. */
export const areOne = (a: string, b: string): boolean =>
  nounClasses(a).some((name) => name !== 'person' && nounClasses(b).includes(name)) ||
  mayReferToOne(a, b) ||
  mayStandFor(a, b, 'noun')
