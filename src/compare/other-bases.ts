import { digitsOf } from './arithmetic/term.ts'
import { inWords, outlet } from './describe.ts'
import { groupBy } from './group-by.ts'
import { intervalOf, worth } from './interval-of.ts'
import { clashing, type Judged } from './judge.ts'
import type { Entry, Ledger } from './ledger.ts'

/** A figure that is told as added to another one. */
interface Addition {
  readonly base: Entry
  readonly added: Entry
}

/** "£31 million on top of its £98 million" */
const ON_TOP = /\b(?:on top of|atop|over and above|in addition to|added to)\b/i

/** "£52 million in fees and £31 million in loans": a mere list, which only an addition elsewhere makes one. */
const BESIDE = /^[^.;\d]*\b(?:and|plus) (?:another |a further |an additional )?$/i

/** So many digits tell a figure from others; how far apart, in UTF-16 units, the two stand in their sentence. */
const TELLING_DIGITS = 3
const NEAR = 80

/** One and the same amount that is put on top of two different ones. */
export function otherBases({ entries, acquainted }: Ledger): readonly Judged[] {
  const listed = [
    ...groupBy(entries, (entry) =>
      intervalOf(entry)?.approx === 'exact' ? `${entry.source.id} ${entry.claim.span.start}` : null,
    ).values(),
  ].flatMap(neighbours)
  const additions = listed.flatMap(([a, b]) => (ON_TOP.test(between(a, b)) ? [{ base: b, added: a }] : []))
  const lists = groupBy(
    listed.filter(([a, b]) => BESIDE.test(between(a, b))),
    ([, b]) => amountOf(b),
  )
  return additions
    .filter(({ added }) => digitsOf(added) >= TELLING_DIGITS)
    .flatMap((addition) =>
      (lists.get(amountOf(addition.added)) ?? [])
        .map(([base, added]) => ({ base, added }))
        .filter((other) => isOtherBase(addition, other) && acquainted(addition.base.source, other.base.source))
        .map((other) => clashOf(addition, other)),
    )
}

/** Two figures of one unit that follow each other in a sentence. */
function neighbours(sentence: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  const inOrder = [...new Map(sentence.map((each) => [each.claim.body.words.start, each])).values()].sort(
    (a, b) => a.claim.body.words.start - b.claim.body.words.start,
  )
  return inOrder.flatMap((a, at) => {
    const b = inOrder[at + 1]
    const isNear = b !== undefined && b.claim.body.words.start - a.claim.body.words.end <= NEAR
    return isNear && intervalOf(a)?.unit === intervalOf(b)?.unit ? [[a, b] as const] : []
  })
}

const between = (a: Entry, b: Entry): string => a.source.text.slice(a.claim.body.words.end, b.claim.body.words.start)

const amountOf = (entry: Entry): string => `${worth(entry)} ${intervalOf(entry)?.unit}`

/** Neither the same base, nor one that already holds what is added. */
const isOtherBase = (one: Addition, other: Addition): boolean => {
  const [x, y, added] = [worth(one.base), worth(other.base), worth(one.added)]
  return ![0, added].some((gap) => Math.abs(Math.abs(x - y) - gap) < 0.01 * Math.max(x, y))
}

const clashOf = (one: Addition, other: Addition): Judged =>
  clashing(one.base, other.base, {
    rule: 'put-on-top',
    explanation: `${outlet(one.base)} puts ${inWords(one.added)} on top of ${inWords(one.base)}; ${outlet(other.base)} adds it to ${inWords(other.base)}.`,
    parts: [one.added, other.added],
  })
