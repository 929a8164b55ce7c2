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

type IsHere = (claims: readonly string[]) => boolean

const written = ({ note: { text, words, person, decidedAt, subject }, on }: Noted): Told => ({
  ...{ path: on === null ? `/${subject.on}s` : pathOf(on), of: `on a ${subject.on}: ${words}` },
  ...{ note: text, person, decidedAt },
})

/** Whether what was said is of claims or sources of the collection that is looked at; of all where none is. */
const saidHere = async (desk: Desk, { collection, store }: Site) => {
  const [judgements, reviews] = [desk.judgements, await store.claimReviews()]
  const ids = [...judgements.flatMap((one) => one.pairs.flat()), ...reviews.map(({ claim }) => claim)]
  const found = collection === null ? [] : (await store.claims({ ids })).claims
  const known = new Set(found.map(({ id }) => id))
  return (claims: readonly string[]): boolean => collection === null || claims.some((id) => known.has(id))
}

/** Why people decided of disputes and claims as they did. */
const judged = async (desk: Desk, { store }: Site, isHere: IsHere): Promise<readonly Told[]> => [
  ...desk.judgements
    .filter(({ pairs }) => isHere(pairs.flat()))
    .map((one) => ({
      ...{ path: `/disputes/${one.dispute}?state=all`, of: `dispute: ${judgementInWords(one)}`, ...one },
    })),
  ...(await store.claimReviews())
    .filter(({ claim }) => isHere([claim]))
    .map((one) => ({
      ...{ path: `/claims/${one.claim}`, of: `claim: ${reviewInWords(one)}`, ...one },
    })),
]

/** Why people coded, merged, split and added what they did, and took words for one. */
const decided = async ({ board }: Desk, { store, collection }: Site): Promise<readonly Told[]> => {
  const bySha256 = new Map([...board.sources.values()].map(({ id, sha256 }) => [sha256, id] as const))
  const isIn = (source: string | undefined): boolean =>
    collection === null || (source !== undefined && board.sources.has(source))
  const coded = (await store.codingReviews())
    .filter(({ coding }) => isIn(coding.source))
    .map((one) => {
      const { source, frame, target } = one.coding
      return { path: `/sources/${source}`, of: `frame: ${one.status}, ${frame} of ${target}`, ...one }
    })
  const merged = (await store.decisions()).map((one) => {
    const claim = one.parts.flat().flatMap((id) => board.claims.get(id) ?? [])[0]
    const path = claim === undefined ? '/entities' : `/sources/${claim.source}?claim=${claim.id}`
    return { path, of: one.kind, ...one }
  })
  const added = (await store.byHand())
    .filter(({ sha256 }) => isIn(bySha256.get(sha256)))
    .map((one) => {
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
  const isHere = await saidHere(desk, site)
  // A note on what is not in view has no place: within a collection it is somebody else's, else it is of what is gone.
  const noted = (await readNoted(site.store, desk.board)).filter(({ on }) => site.collection === null || on !== null)
  return [...noted.map(written), ...(await judged(desk, site, isHere)), ...(await decided(desk, site))].map(
    ({ path, of, note, person, decidedAt }) => ({
      ...{ path, of: visible(of), note: visible(note), person: visible(person), decidedAt },
    }),
  )
}
