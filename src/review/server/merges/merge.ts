import { z } from 'zod'
import { type Decision, decisionOf, isNameKey, nameKey, standingDecisions } from '../../../domain/index.ts'
import type { Store } from '../../../store/index.ts'
import { entitiesIn } from '../../../telling/entities-in.ts'
import { MERGEABLE, type Undone } from '../../contract/index.ts'
import { after } from '../after.ts'
import { nameByKey } from '../entities/shown.ts'
import type { Site } from '../site.ts'
import type { Act } from '../undo.ts'
import { visible } from '../words.ts'
import { pageOf } from './page-of.ts'
import { ID, MOST } from './proposed.ts'

/** What the page may ask to be written down: the parts that a preview gave. */
export const MERGE_SHAPE = z.strictObject({
  of: z.enum(MERGEABLE),
  kind: z.enum(['merge', 'split']),
  parts: z.array(z.array(ID).min(1).max(MOST.ids)).min(2).max(MOST.parts),
  note: z.string().max(10_000).optional(),
  decidedAt: z.iso.datetime(),
})

type Asked = z.output<typeof MERGE_SHAPE>

const knownOf = async ({ of, parts }: Asked, store: Store): Promise<ReadonlySet<string>> =>
  new Set(
    of === 'entities'
      ? (await store.names()).map(nameKey)
      : (await store.claims({ ids: parts.flat() })).claims.map(({ id }) => id),
  )

/** Why a decision is not taken, in words for the person; null where it is. */
const faultIn = async (asked: Asked, store: Store): Promise<string | null> => {
  const ids = asked.parts.flat()
  if (new Set(ids).size !== ids.length || (asked.kind === 'split' && asked.parts.length !== 2))
    return 'Each claim or name stands in one part, and a split has two: choose again.'
  const known = await knownOf(asked, store)
  return ids.every((id) => known.has(id))
    ? null
    : 'Some of these are no longer there: the sources have changed. Load the page again, and look at what it changes.'
}

/** Writes down a merge or split and compares anew; a string says why it can't be taken. */
export const merge = async (asked: Asked, { store, person, compareNow }: Site): Promise<Decision | string> => {
  const { kind, note = '', decidedAt } = asked
  const parts = asked.parts.map((part) => part.toSorted())
  const decision = decisionOf({ kind, parts, withdraws: null, note, person, decidedAt })
  // A page that never heard the answer sends the same once more.
  const isKnown = (await store.decisions()).some(({ id }) => id === decision.id)
  const fault = isKnown ? null : await faultIn(asked, store)
  if (fault !== null) return fault
  if (!isKnown) await store.putDecision(decision)
  await compareNow()
  return decision
}

const namesOf = async (parts: Decision['parts'], store: Store): Promise<readonly string[]> => {
  const nameOf = nameByKey(await entitiesIn(store))
  const things = await store.things()
  return parts.flatMap(([first = '']) =>
    isNameKey(first) ? nameOf(first) : visible(things.find(({ mentions }) => mentions.includes(first))?.name ?? ''),
  )
}

/** The last merge or split of a person that still stands. */
export const lastMerge = async ({ store, person, compareNow }: Site): Promise<Act | null> => {
  const last = standingDecisions(await store.decisions()).findLast((each) => each.person === person)
  if (last === undefined) return null
  const { id, kind, parts } = last
  const takeBack = async (): Promise<Undone> => {
    const said = { kind: 'undo', parts: [], withdraws: id, note: '', person } as const
    await store.putDecision(decisionOf({ ...said, decidedAt: after(last.decidedAt) }))
    await compareNow()
    const names = (await namesOf(parts, store)).filter((name) => name !== '')
    const state = { things: await store.things(), entities: await entitiesIn(store) }
    return {
      path: pageOf(last, state),
      words: `Took back: ${kind} of ${names.map((name) => `“${name}”`).join(', ')}.`,
    }
  }
  return { decidedAt: last.decidedAt, takeBack }
}
