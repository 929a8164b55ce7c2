import type { Reader, SourceFigures, SourceSummary, StoredClaim } from '../store/index.ts'
import { lineageOfClaims, type OneOrigin, type Witness } from './lineage.ts'
import { type SelfCorrection, selfCorrections } from './self-corrections.ts'
import { type Stand, standings } from './standing.ts'

/** Ids of claims under a name, the longest list first. */
export interface NamedClaims {
  readonly name: string
  readonly claims: readonly string[]
}

/**
 * A source with which another counts as one witness of some values: why, and by which claims of its own. `isFirst` tells
 * that the other quotes it or carries its text, not the other way round.
 */
export interface SharedWitness {
  readonly source: string
  readonly reason: OneOrigin['reason']
  readonly isFirst: boolean
  readonly claims: readonly string[]
}

/** What is known of how a source stands among the others. It is counted and never weighed: each list leads to its items. */
export interface Profile {
  readonly source: SourceSummary
  readonly figures: Pick<SourceFigures, 'words' | 'claims' | 'conflicts'>
  readonly stands: readonly Stand[]
  /** Claims as people reviewed them. */
  readonly reviewed: Readonly<Record<'accepted' | 'edited' | 'rejected', readonly string[]>>
  readonly earlier: number
  readonly corrected: readonly SelfCorrection[]
  /** Figures that were held against other sources and have one witness, and those of them that no other source gives. */
  readonly oneWitness: readonly string[]
  readonly sole: readonly string[]
  /** Whom it names for its figures. */
  readonly speakers: readonly NamedClaims[]
  readonly shared: readonly SharedWitness[]
}

const idsOf = (claims: readonly StoredClaim[]): readonly string[] => claims.map(({ id }) => id)

const byLength = (a: Pick<NamedClaims, 'claims'>, b: Pick<NamedClaims, 'claims'>): number =>
  b.claims.length - a.claims.length

/** "The ministry" and "the ministry" are one name, written as it comes first. */
const speakersOf = (figures: readonly StoredClaim[]): readonly NamedClaims[] => {
  const found = new Map<string, { readonly name: string; readonly claims: string[] }>()
  for (const { id, body } of figures) {
    if (body.speaker === null) continue
    const key = body.speaker.toLowerCase().replace(/^the /, '')
    const known = found.get(key) ?? { name: body.speaker, claims: [] }
    known.claims.push(id)
    found.set(key, known)
  }
  return [...found.values()].sort(byLength)
}

/** The witnesses of each claim that was held against others. */
const lineagesOf = async (reader: Reader, claims: readonly StoredClaim[]) => {
  const witnessesOf = await lineageOfClaims(reader)
  const compared = claims.filter(({ witnesses }) => witnesses !== null)
  return new Map(await Promise.all(compared.map(async ({ id }) => [id, await witnessesOf(id)] as const)))
}

type Lineages = ReadonlyMap<string, readonly Witness[]>

const sharedOf = (source: string, lineages: Lineages): readonly SharedWitness[] => {
  const found = new Map<string, Omit<SharedWitness, 'claims'> & { readonly claims: string[] }>()
  for (const [claim, witnesses] of lineages) {
    const own = witnesses.flatMap(({ origins }) => origins).filter(({ sources }) => sources.includes(source))
    for (const {
      sources: [a, b],
      reason,
    } of own) {
      const shared = { source: a === source ? b : a, reason, isFirst: a === source }
      const key = JSON.stringify(shared)
      const known = found.get(key) ?? { ...shared, claims: [] }
      known.claims.push(claim)
      found.set(key, known)
    }
  }
  return [...found.values()].sort(byLength)
}

/** Whether no other source gives the value of a claim. */
const isSole = ({ id }: StoredClaim, lineages: Lineages): boolean =>
  lineages.get(id)?.length === 1 && lineages.get(id)?.[0]?.sources.length === 1

/** The profile of a current source. */
export const profileOf = async (reader: Reader, source: SourceSummary): Promise<Profile> => {
  const { claims } = await reader.claims({ sources: [source.id] })
  const figures = claims.filter(({ body }) => body.value.type === 'interval')
  const lineages = await lineagesOf(reader, claims)
  const { words = 0, conflicts = 0 } = (await reader.figures()).find(({ id }) => id === source.id) ?? {}
  // Asked of the reviews, which a blind pass keeps back, and not of the claims themselves.
  const last = new Map((await reader.claimReviews()).map(({ claim, status }) => [claim, status] as const))
  const reviewed = (status: StoredClaim['status']) => idsOf(claims.filter(({ id }) => last.get(id) === status))
  return {
    source,
    figures: { words, claims: claims.length, conflicts },
    stands: (await standings(reader)).get(source.id) ?? [],
    reviewed: { accepted: reviewed('accepted'), edited: reviewed('edited'), rejected: reviewed('rejected') },
    earlier: (await reader.earlier(source.id)).length,
    corrected: await selfCorrections(reader, source.id),
    oneWitness: idsOf(figures.filter(({ witnesses }) => witnesses === 1)),
    sole: idsOf(figures.filter((claim) => isSole(claim, lineages))),
    speakers: speakersOf(figures),
    shared: sharedOf(source.id, lineages),
  }
}
