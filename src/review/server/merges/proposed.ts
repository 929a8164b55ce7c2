import { z } from 'zod'
import type { Store } from '../../../store/index.ts'
import { entitiesIn } from '../../../telling/entities-in.ts'
import {
  mergeOfEntities,
  mergeOfThings,
  type Proposal,
  splitOfEntity,
  splitOfThing,
} from '../../../telling/proposal.ts'
import { MERGEABLE } from '../../contract/index.ts'

/** More is no decision that a person can look over. */
export const MOST = { parts: 100, ids: 10_000 }

/** A key of a name is as long as the name. */
export const ID = z.string().min(1).max(2000)

/** What the page may ask to be tried. */
export const TRIED_SHAPE = z.strictObject({
  of: z.enum(MERGEABLE),
  kind: z.enum(['merge', 'split']),
  ids: z.array(ID).min(1).max(MOST.parts),
  leaving: z.array(ID).max(MOST.ids).optional(),
})

export type Tried = z.output<typeof TRIED_SHAPE>

const GONE = 'Some of these are no longer there: the sources may have changed. Load the page again.'

/** Those that are asked for, each once; null where one is not there. */
const chosen = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): readonly T[] | null => {
  const known = new Map(all.map((one) => [one.id, one] as const))
  const found = [...new Set(ids)].flatMap((id) => known.get(id) ?? [])
  return found.length === new Set(ids).size ? found : null
}

/** What is asked as a decision to be made; a string says why it can't be one. */
export const proposed = async ({ of, kind, ids, leaving = [] }: Tried, store: Store): Promise<Proposal | string> => {
  const isOfThings = of === 'things'
  const things = isOfThings ? chosen(await store.things(), ids) : []
  const entities = isOfThings ? [] : chosen(await entitiesIn(store), ids)
  if (things === null || entities === null) return GONE
  if (kind === 'merge')
    return (
      (isOfThings ? mergeOfThings(things) : mergeOfEntities(entities)) ??
      'It takes two to merge: mark another one with Space.'
    )
  const [thing, entity, left] = [things[0], entities[0], new Set(leaving)]
  const split =
    thing !== undefined ? splitOfThing(thing, left) : entity !== undefined ? splitOfEntity(entity, left) : null
  return split ?? 'Choose what leaves: some of it, and not all.'
}
