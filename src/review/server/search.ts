import { contains, type Span } from '../../domain/index.ts'
import type { SearchHit, StoredClaim } from '../../store/index.ts'
import { valueInShort } from '../../telling/value-in-short.ts'
import type { ClaimFound, Searched, SearchShown, SentenceFound, ThingFound } from '../contract/index.ts'
import type { Desk } from './desk.ts'
import { allNotes } from './notes/found.ts'
import { placeOf } from './pane.ts'
import { sourceInShort, wordsOf } from './queue.ts'
import type { Site } from './site.ts'
import { titleOfClaim } from './source.ts'
import { visible } from './words.ts'

/** So many of each sort are shown; sentences among which claims are looked for are more. */
const SHOWN = 50
const READ = 400

interface Looking {
  readonly site: Site
  readonly desk: Desk
  readonly words: string
  /** The words by themselves, without marks of phrases. */
  readonly parts: readonly string[]
  readonly hits: readonly SearchHit[]
}

const some = <T>(all: readonly T[]): { readonly isAll: boolean; readonly found: readonly T[] } => ({
  isAll: all.length <= SHOWN,
  found: all.slice(0, SHOWN),
})

const sentenceFound = async ({ source, span, role, words, hits }: SearchHit, desk: Desk): Promise<SentenceFound> => {
  const opened = await desk.open(source)
  return {
    path: `/sources/${source}?at=${placeOf(opened, span)}`,
    ...{ source: sourceInShort(opened.document), role, words: visible(words), hits },
  }
}

const sentences = async ({ hits, desk }: Looking) => {
  const { isAll, found } = some(hits)
  return { isAll, found: await Promise.all(found.map((hit) => sentenceFound(hit, desk))) }
}

/** The words that were found, as places in their article. */
const wordsIn = ({ span, hits }: SearchHit): readonly Span[] =>
  hits.map(({ start, end }) => ({ start: start + span.start, end: end + span.start }))

/** Claims of which a clause holds all that was found of a sentence. */
const claimsInHits = async ({ site, hits }: Looking): Promise<readonly StoredClaim[]> => {
  const { claims } = await site.store.claims({ sources: [...new Set(hits.map(({ source }) => source))] })
  return claims.filter(({ source, span }) =>
    hits.some(
      (hit) => hit.source === source && wordsIn(hit).length > 0 && wordsIn(hit).every((one) => contains(span, one)),
    ),
  )
}

const claimFound = async (claim: StoredClaim, desk: Desk): Promise<ClaimFound> => {
  const opened = await desk.open(claim.source)
  return {
    path: `/sources/${claim.source}?claim=${claim.id}`,
    source: sourceInShort(opened.document),
    title: titleOfClaim(claim, opened, desk),
    value: visible(valueInShort(claim.body.value)),
    words: await wordsOf(claim, desk),
  }
}

const claims = async (looking: Looking) => {
  const { site, desk, parts } = looking
  const named = parts.length === 0 ? [] : (await site.store.claims({ words: parts, limit: READ })).claims
  const all = [...new Map([...named, ...(await claimsInHits(looking))].map((claim) => [claim.id, claim])).values()]
  const { isAll, found } = some(all)
  return { isAll, found: await Promise.all(found.map((claim) => claimFound(claim, desk))) }
}

const holdsAll = (text: string, parts: readonly string[]): boolean =>
  parts.length > 0 && parts.every((part) => text.toLowerCase().includes(part.toLowerCase()))

const notes = async ({ site, desk, parts }: Looking) =>
  some(
    (await allNotes(desk, site))
      .filter(({ note }) => note !== '' && holdsAll(note, parts))
      .toSorted((a, b) => (a.decidedAt < b.decidedAt ? 1 : -1)),
  )

/** A thing is seen in its dispute or, where it has none, at its first claim. */
const things = async ({ site, desk, parts }: Looking) => {
  const all = (await site.store.things()).filter(({ name }) => holdsAll(name, parts))
  const { isAll, found } = some(all.toSorted((a, b) => b.mentions.length - a.mentions.length))
  const { claims: firsts } = await site.store.claims({ ids: found.flatMap(({ mentions }) => mentions.slice(0, 1)) })
  const sources = new Map(firsts.map(({ id, source }) => [id, source]))
  const shown = found.map(({ id, name, kind, mentions }): ThingFound => {
    const dispute = desk.board.disputes.find(({ thing }) => thing.id === id)
    const [first = ''] = mentions
    const path =
      dispute === undefined ? `/sources/${sources.get(first)}?claim=${first}` : `/disputes/${dispute.id}?state=all`
    return { path, name: visible(name), kind, claims: mentions.length }
  })
  return { isAll, found: shown }
}

/** Looks for words in all that is asked for. */
export const searchShown = async (words: string, among: readonly Searched[], site: Site): Promise<SearchShown> => {
  const hits = await site.store.search({ words, limit: READ })
  const parts = words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const looking: Looking = { site, desk: await site.read(), words, parts, hits }
  return {
    ...(among.includes('text') && { text: await sentences(looking) }),
    ...(among.includes('claims') && { claims: await claims(looking) }),
    ...(among.includes('notes') && { notes: await notes(looking) }),
    ...(among.includes('things') && { things: await things(looking) }),
  }
}
