import { type Framed, framedBy } from '../../coding/framed-by.ts'
import type { Store } from '../../store/index.ts'
import { relationOf } from '../../telling/lineage-in-words.ts'
import { type Profile, profileOf } from '../../telling/profile.ts'
import { inQuestion } from '../../telling/question.ts'
import { sourceName } from '../../telling/source-name.ts'
import { standingCounts } from '../../telling/standing.ts'
import type { Counted, StandingShown } from '../contract/index.ts'
import type { Desk } from './desk.ts'
import { visible } from './words.ts'

const addressOf = (path: string, query: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(query).toString()}`

const counted = (items: readonly unknown[], words: string, href: string): Counted => ({
  ...{ count: items.length, words: visible(words), href },
})

const disputesOf = ({ stands }: Profile, { board }: Desk): StandingShown['disputes'] => {
  const titles = new Map(board.disputes.map(({ id, thing, slot }) => [id, inQuestion(thing, slot)] as const))
  const named = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => board.sources.get(id) ?? []).map((source) => visible(sourceName(source)))
  return stands.map(({ dispute: id, isAlone, isWithMost, against }) => ({
    ...{ id, title: visible(titles.get(id) ?? ''), against: named(against) },
    place: isAlone ? 'alone' : isWithMost ? 'with most' : null,
  }))
}

const claimsOf = ({ source, oneWitness, reviewed, corrected }: Profile): readonly Counted[] => {
  const listed = (query: Readonly<Record<string, string>>): string =>
    addressOf('/claims', { source: source.id, ...query })
  const all = [
    counted(oneWitness, 'figures on one witness', listed({ kind: 'interval', witnesses: '1' })),
    counted(reviewed.accepted, 'accepted by people', listed({ status: 'accepted' })),
    counted(reviewed.edited, 'corrected by people', listed({ status: 'edited' })),
    counted(reviewed.rejected, 'rejected by people', listed({ status: 'rejected' })),
    counted(corrected, 'corrected by itself', `/sources/${source.id}/revisions`),
  ]
  return all.filter(({ count }) => count > 0)
}

const speakersOf = ({ source, speakers }: Profile): readonly Counted[] =>
  speakers.map(({ name, claims }) =>
    counted(claims, name, addressOf('/claims', { source: source.id, kind: 'interval', speaker: name })),
  )

const sharedOf = ({ shared }: Profile, { board }: Desk): readonly Counted[] =>
  shared.map(({ source: id, reason, isFirst, claims }) => {
    const other = board.sources.get(id)
    return counted(
      claims,
      `${relationOf(reason, isFirst)} ${other === undefined ? id : sourceName(other)}`,
      `/sources/${id}`,
    )
  })

/** A cell of the frames page, as its address names one. */
const cellOf = ({ holder, frame }: Framed): string => [holder, '', frame].map(encodeURIComponent).join('/')

const framesOf = (framed: readonly Framed[]): readonly Counted[] =>
  framed.map((one) => {
    const no = one.denied === 0 ? '' : ` (${one.denied} denied)`
    const href = addressOf('/frames', { target: one.target, cell: cellOf(one) })
    return counted(one.framings, `${one.who} → ${one.target}: ${one.frame}${no}`, href)
  })

/** How a source stands among the others; null where there is none of this id. */
export const standingShown = async (id: string, desk: Desk, store: Store): Promise<StandingShown | null> => {
  const source = desk.board.sources.get(id)
  if (source === undefined) return null
  const profile = await profileOf(store, source)
  const { alone, withMost } = standingCounts(profile.stands)
  return {
    ...{ disputes: disputesOf(profile, desk), alone, withMost, claims: claimsOf(profile) },
    ...{ speakers: speakersOf(profile), shared: sharedOf(profile, desk) },
    frames: framesOf(await framedBy(store, source)),
  }
}
