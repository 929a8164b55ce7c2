import type { Note } from '../../../domain/index.ts'
import { type Noted, readNoted } from '../../../telling/noted.ts'
import type { NoteFound } from '../../contract/index.ts'
import { saidInWords } from '../annotations/in-words.ts'
import { reviewInWords } from '../claims/claim.ts'
import type { Desk } from '../desk.ts'
import { judgementInWords } from '../dispute.ts'
import type { Site } from '../site.ts'
import { visible } from '../words.ts'
import { pathOf } from './shown.ts'

/** Something that a person noted, or the reason that they gave for a decision, and where it is seen. */
interface Told extends Pick<Note, 'note' | 'person' | 'decidedAt'> {
  readonly path: string
  readonly of: string
}

const written = ({ note: { text, words, person, decidedAt, subject }, on }: Noted): Told => ({
  ...{ path: on === null ? `/${subject.on}s` : pathOf(on), of: `on a ${subject.on}: ${words}` },
  ...{ note: text, person, decidedAt },
})

/** Why people decided of disputes and claims as they did. */
const judged = async (desk: Desk, { store }: Site): Promise<readonly Told[]> => [
  ...desk.judgements.map((one) => ({
    ...{ path: `/disputes/${one.dispute}?state=all`, of: `dispute: ${judgementInWords(one)}`, ...one },
  })),
  ...(await store.claimReviews()).map((one) => ({
    ...{ path: `/claims/${one.claim}`, of: `claim: ${reviewInWords(one)}`, ...one },
  })),
]

/** Why people coded, merged, split and added what they did, and took words for one. */
const decided = async ({ board }: Desk, { store }: Site): Promise<readonly Told[]> => {
  const bySha256 = new Map([...board.sources.values()].map(({ id, sha256 }) => [sha256, id] as const))
  const coded = (await store.codingReviews()).map((one) => {
    const { source, frame, target } = one.coding
    return { path: `/sources/${source}`, of: `frame: ${one.status}, ${frame} of ${target}`, ...one }
  })
  const merged = (await store.decisions()).map((one) => {
    const claim = one.parts.flat().flatMap((id) => board.claims.get(id) ?? [])[0]
    const path = claim === undefined ? '/entities' : `/sources/${claim.source}?claim=${claim.id}`
    return { path, of: one.kind, ...one }
  })
  const added = (await store.byHand()).map((one) => {
    const source = bySha256.get(one.sha256)
    const { start, end } = one.words
    const path = source === undefined ? '/sources' : `/sources/${source}?at=${start}-${end}`
    return {
      path,
      of: one.laid === null ? 'taken back' : `by hand: ${saidInWords(one.laid)}`,
      ...one,
    }
  })
  // The reason of words that were said with a judgement is that of the judgement.
  const terms = (await store.terms()).filter(({ judgement }) => judgement === null)
  const same = terms.map((one) => ({ path: '/reviews', of: one.words.join(' = ') || 'taken back', ...one }))
  return [...coded, ...merged, ...added, ...same]
}

/** All that people noted, and all reasons that they gave, with where each is seen. */
export const allNotes = async (desk: Desk, site: Site): Promise<readonly NoteFound[]> => {
  const noted = (await readNoted(site.store, desk.board)).map(written)
  return [...noted, ...(await judged(desk, site)), ...(await decided(desk, site))].map(
    ({ path, of, note, person, decidedAt }) => ({
      ...{ path, of: visible(of), note: visible(note), person: visible(person), decidedAt },
    }),
  )
}
