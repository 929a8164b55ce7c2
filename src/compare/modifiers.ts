import { isFunctionWord } from '../lexicon/function-words.ts'
import { singularOf } from '../lexicon/plurals.ts'
import { stem } from '../lexicon/stem.ts'
import type { Entry } from './ledger.ts'

/** How many modifiers of the counted noun both sides have: "nine refrigerated vans", "six refrigerated trucks". */
export const matched = ({ claim: a }: Entry, { claim: b }: Entry): number => {
  const own = modifiers(a.body.scope).filter((each) => each !== stem(a.body.subject.head ?? ''))
  const theirs = new Set(modifiers(b.body.scope).filter((each) => each !== stem(b.body.subject.head ?? '')))
  return own.filter((each) => theirs.has(each)).length
}

/** How many modifiers of the counted noun one side has and the other's sentence has not. */
export const unmatched = (a: Entry, b: Entry): number => missing(a, b) + missing(b, a)

function missing({ claim }: Entry, { claim: other }: Entry): number {
  const { stems, context, head } = other.body.subject
  const theirs = new Set([...stems, ...context, ...modifiers(other.body.scope), stem(head ?? '')])
  const own = modifiers(claim.body.scope).filter((each) => each !== stem(claim.body.subject.head ?? ''))
  return own.filter((each) => !theirs.has(each)).length
}

/** The words before the counted noun; what hangs on it behind a preposition is often left to the sentence. */
export const modifiers = (scope: string | null): readonly string[] =>
  (
    scope
      ?.replace(/ (?:of|in|from|at|on|with|for|to) .*$/, '')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? []
  )
    .filter((word) => !isFunctionWord(word))
    .map((word) => stem(singularOf(word)))
