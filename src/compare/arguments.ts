import { nounClasses } from '../lexicon/noun-classes.ts'
import { isPlainNoun } from '../lexicon/plain-nouns.ts'
import type { Entry } from './ledger.ts'

/**
 * Whether the events of two claims are said of one thing: an argument of the one is an argument of the other, or
 * stands in its clause ("the recount began", "it was on Monday that the recount began").
 */
export function sharesArgument({ claim: a }: Entry, { claim: b }: Entry): boolean {
  const [x, y] = [telling(a.body.subject.arguments), telling(b.body.subject.arguments)]
  if (x.some((each) => y.some((other) => areOne(each, other)))) return true
  return x.some((each) => b.body.subject.stems.includes(each)) || y.some((each) => a.body.subject.stems.includes(each))
}

const telling = (stems: readonly string[]): readonly string[] => stems.filter((stem) => !isPlainNoun(stem))

const areOne = (a: string, b: string): boolean =>
  a === b || nounClasses(a).some((name) => name !== 'person' && nounClasses(b).includes(name))
