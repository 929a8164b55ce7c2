import { nounClasses } from '../lexicon/noun-classes.ts'
import { isPlainNoun } from '../lexicon/plain-nouns.ts'
import { stem } from '../lexicon/stem.ts'
import { mayStandFor } from '../lexicon/wordnet.ts'
import type { Entry } from './ledger.ts'

/**
 * Whether the events of two claims are said of one thing: an argument of the one is an argument of the other, or
 * stands in its clause where the other's event has none ("the recount began", "it was on Monday that the recount began").
 */
export function sharesArgument({ claim: a }: Entry, { claim: b }: Entry): boolean {
  const [x, y] = [telling(a.body.subject.arguments), telling(b.body.subject.arguments)]
  if (x.some((each) => y.some((other) => areOne(each, other)))) return true
  if (x.length > 0 && y.length > 0) return false
  return standsIn(x, b.body.subject.stems) || standsIn(y, a.body.subject.stems)
}

const telling = (nouns: readonly string[]): readonly string[] => nouns.filter((noun) => !isPlainNoun(noun))

const standsIn = (nouns: readonly string[], stems: readonly string[]): boolean =>
  nouns.some((noun) => stems.includes(stem(noun)))

const areOne = (a: string, b: string): boolean =>
  nounClasses(a).some((name) => name !== 'person' && nounClasses(b).includes(name)) || mayStandFor(a, b, 'noun')
