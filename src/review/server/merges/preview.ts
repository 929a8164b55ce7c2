import { decisionOf } from '../../../domain/index.ts'
import { effectOf, type State } from '../../../telling/effect.ts'
import { stateOf, tryOut } from '../../../telling/trial.ts'
import type { ComparisonTouched, JudgementTouched, MergePreview, Some } from '../../contract/index.ts'
import type { Desk } from '../desk.ts'
import { judgementInWords } from '../dispute.ts'
import { rowOf } from '../queue.ts'
import type { Site } from '../site.ts'
import { visible } from '../words.ts'
import { pageOf } from './page-of.ts'
import { proposed, type Tried } from './proposed.ts'
import {
  type Changes,
  changesOf,
  comparisonsOnlyIn,
  disputeTouched,
  namedAfter,
  slotsTouched,
  toldOnce,
} from './touched.ts'

/** So many of each are listed: the count tells the rest. */
const SHOWN = 30

const some = <T>(all: readonly T[], count = all.length): Some<T> => ({
  ...{ count, shown: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) },
})

const someMade = async <T, U>(all: readonly T[], make: (one: T) => Promise<U>): Promise<Some<U>> => {
  const { shown, ...counts } = some(all)
  return { ...counts, shown: await Promise.all(shown.map(make)) }
}

const someOnce = (all: readonly ComparisonTouched[]): Some<ComparisonTouched> => some(toldOnce(all), all.length)

/** The desk with the claims that a trial speaks of. */
const deskWith = async (ids: readonly string[], site: Site): Promise<Desk> => {
  const desk = await site.read()
  const { claims } = await site.store.claims({ ids: [...new Set(ids)] })
  return { ...desk, board: { ...desk.board, claims: new Map(claims.map((claim) => [claim.id, claim])) } }
}

/** What people said of disputes that would be there no longer. */
const judgementsOf = async (gone: Changes['gone'], desk: Desk): Promise<readonly JudgementTouched[]> => {
  const ids = new Set(gone.map(({ told }) => told.dispute.id))
  const touched = desk.board.disputes.filter(({ id }) => ids.has(id))
  const lines = touched.map(async (dispute) => {
    const { title } = await rowOf(dispute, desk)
    return (desk.standing(dispute)?.words ?? []).map((word) => ({
      ...{ id: word.id, title, words: judgementInWords(word), person: visible(word.person) },
    }))
  })
  return (await Promise.all(lines)).flat()
}

type Both = Record<'before' | 'after', State>

const told = async (
  { of, kind, ids }: Tried,
  { parts, words }: Pick<MergePreview, 'parts' | 'words'>,
  { before, after }: Both,
  site: Site,
): Promise<MergePreview> => {
  const changes = changesOf(before, after)
  const { come, gone, changed } = changes
  const positions = [...come, ...gone, ...changed].flatMap((change) => change.told.dispute.positions)
  const desk = await deskWith([...parts.flat(), ...positions.flatMap(({ claims }) => claims)], site)
  const own = parts.map((part) => part.flatMap((id) => desk.board.claims.get(id) ?? []))
  const thing = before.things.find(({ id }) => id === ids[0]) ?? { name: '' }
  const disputes = (all: Changes['come']) => someMade(all, (change) => disputeTouched(change, desk))
  return {
    ...{ of, kind, parts, words: visible(words), leadsTo: pageOf({ kind, parts }, after) },
    comes: some(namedAfter(of, effectOf(before, after))),
    disputes: { come: await disputes(come), gone: await disputes(gone), changed: await disputes(changed) },
    comparisons: { come: someOnce(comparisonsOnlyIn(after, before)), gone: someOnce(comparisonsOnlyIn(before, after)) },
    slots: some(slotsTouched(own, thing)),
    judgements: some(await judgementsOf(gone, desk)),
  }
}

/** What a merge or split would change; a string says why it can't be made. No decision is written. */
export const previewOf = async (asked: Tried, site: Site): Promise<MergePreview | string> => {
  // What was decided a moment ago must not show as a change of this.
  await site.compareNow()
  const { store, person } = site
  const proposal = await proposed(asked, store)
  if (typeof proposal === 'string') return proposal
  const { words, ...said } = proposal
  const decision = decisionOf({ ...said, note: '', person, decidedAt: new Date().toISOString() })
  const both = await store.snapshot(
    async (reader): Promise<Both> => ({ before: await stateOf(reader), after: await tryOut(reader, decision) }),
  )
  return told(asked, { parts: said.parts, words }, both, site)
}
