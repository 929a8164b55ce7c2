import type { Comparison, Dispute, Position, Thing } from '../../../domain/index.ts'
import type { StoredClaim } from '../../../store/index.ts'
import { countOf } from '../../../telling/count-of.ts'
import type { Effect, State } from '../../../telling/effect.ts'
import { inQuestion } from '../../../telling/question.ts'
import { valueInShort } from '../../../telling/value-in-short.ts'
import type { ComparisonTouched, DisputeTouched, Mergeable, NamedAfter, SlotTouched } from '../../contract/index.ts'
import type { Desk } from '../desk.ts'
import { labelOf, wordsOf } from '../queue.ts'
import { visible } from '../words.ts'

/** A dispute with its thing and the pairs of claims that it is about. */
interface Told {
  readonly dispute: Dispute
  readonly thing: Thing
  readonly pairs: ReadonlySet<string>
}

/** A dispute after a decision, and what it was before. */
interface Change {
  readonly told: Told
  readonly was: number
}

/** What a decision does to disputes: `gone` are those of which no pair is left. */
export interface Changes {
  readonly come: readonly Change[]
  readonly changed: readonly Change[]
  readonly gone: readonly Change[]
}

const pairOf = ({ claims }: Comparison): string => claims.join(' ')

const toldIn = ({ disputes, comparisons, things }: State): readonly Told[] => {
  const [pairs, byId] = [
    new Map(comparisons.map((one) => [one.id, pairOf(one)] as const)),
    new Map(things.map((thing) => [thing.id, thing] as const)),
  ]
  return disputes.flatMap((dispute) => {
    const thing = byId.get(dispute.thing)
    const own = dispute.comparisons.flatMap((id) => pairs.get(id) ?? [])
    return thing === undefined ? [] : [{ dispute, thing, pairs: new Set(own) }]
  })
}

const isEqual = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each))

/** Finds the disputes that have a pair in common with another one. */
const sharing = (all: readonly Told[]) => {
  const byPair = new Map(all.flatMap((told) => [...told.pairs].map((pair) => [pair, told] as const)))
  return ({ pairs }: Told): readonly Told[] => [...new Set([...pairs].flatMap((pair) => byPair.get(pair) ?? []))]
}

/** What becomes of disputes: what a reader would call one dispute, its pairs, counts, and not its id. */
export const changesOf = (before: State, after: State): Changes => {
  const [old, fresh] = [toldIn(before), toldIn(after)]
  const [oldOf, freshOf] = [sharing(old), sharing(fresh)]
  const all = fresh.map((told) => {
    const were = oldOf(told)
    const isSame = were.length === 1 && were.every(({ pairs }) => isEqual(pairs, told.pairs))
    return { told, isSame, was: were.reduce((sum, { pairs }) => sum + pairs.size, 0) }
  })
  return {
    come: all.filter(({ was }) => was === 0),
    changed: all.filter(({ was, isSame }) => was > 0 && !isSame),
    gone: old.filter((told) => freshOf(told).length === 0).map((told) => ({ told, was: told.pairs.size })),
  }
}

/** The differing words of a dispute; where these are the same, what they mean. */
const differing = async (positions: readonly Position[], desk: Desk): Promise<readonly string[]> => {
  const firsts = positions.slice(0, 2)
  const words = await Promise.all(
    firsts
      .flatMap(({ claims }) => claims.flatMap((id) => desk.board.claims.get(id) ?? []).slice(0, 1))
      .map((claim) => wordsOf(claim, desk)),
  )
  const isTelling = new Set(words.map((each) => each.toLowerCase())).size === firsts.length
  return isTelling ? words : firsts.map((position) => labelOf(position, desk))
}

/** A touched dispute in words. */
export const disputeTouched = async ({ told, was }: Change, desk: Desk): Promise<DisputeTouched> => ({
  ...{ id: told.dispute.id, title: visible(inQuestion(told.thing, told.dispute.slot)) },
  ...{ words: await differing(told.dispute.positions, desk), pairs: told.pairs.size, was },
})

/** The comparisons of one state that are none of the other, conflicts aside: these are told by their disputes. */
export const comparisonsOnlyIn = (one: State, other: State): readonly ComparisonTouched[] => {
  const keyOf = (comparison: Comparison): string => `${comparison.verdict} ${pairOf(comparison)}`
  const known = new Set(other.comparisons.map(keyOf))
  return one.comparisons
    .filter((comparison) => comparison.verdict !== 'conflict' && !known.has(keyOf(comparison)))
    .map(({ id, verdict, explanation }) => ({ id, verdict, explanation: visible(explanation), times: 1 }))
}

/** What is said of several comparisons in the same words is told once. */
export const toldOnce = (all: readonly ComparisonTouched[]): readonly ComparisonTouched[] => {
  const byWords = new Map<string, ComparisonTouched>()
  for (const one of all) {
    const { times } = byWords.get(one.explanation) ?? { times: 0 }
    byWords.set(one.explanation, { ...one, times: times + 1 })
  }
  return [...byWords.values()]
}

/** The things or entities that there are only after a decision. */
export const namedAfter = (of: Mergeable, { things, entities }: Effect): readonly NamedAfter[] =>
  of === 'things'
    ? things.come.map(({ id, name, mentions }) => ({
        ...{ id, name: visible(name), holds: countOf(mentions.length, 'claim') },
      }))
    : entities.come.map(({ id, name, names: [, ...others] }) => ({
        ...{ id, name: visible(name), holds: others.map((other) => `also ${visible(other.name)}`).join(', ') },
      }))

/** The slots that several parts have, with what each says in them. */
export const slotsTouched = (
  parts: readonly (readonly StoredClaim[])[],
  thing: Pick<Thing, 'name'>,
): readonly SlotTouched[] => {
  const slots = [...new Set(parts.flat().map(({ body }) => body.slot))].sort()
  return slots.flatMap((slot) => {
    const sides = parts.map((part) => part.filter(({ body }) => body.slot === slot)).filter((part) => part.length > 0)
    if (sides.length < 2) return []
    const values = sides.map((part) =>
      [...new Set(part.map(({ body }) => visible(valueInShort(body.value))))].join(', '),
    )
    return [{ title: visible(inQuestion(thing, slot)), sides: values }]
  })
}
