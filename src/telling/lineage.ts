import { holdersIn } from '../compare/witnessed.ts'
import { independentWitnesses, type Witness } from '../compare/witnesses.ts'
import type { ComparedSource } from '../domain/index.ts'
import type { Reader, StoredClaim } from '../store/index.ts'

export type { OneOrigin, Origin } from '../compare/one-origin.ts'
export type { Witness } from '../compare/witnesses.ts'

/** Gives the independent witnesses of a value among the claims that give it. */
export type Lineage = (claims: readonly StoredClaim[]) => Promise<readonly Witness[]>

/** Tells witnesses from stored claims as comparing does; each source is opened once, and only where several have to be told apart. */
export const lineageIn = async (reader: Reader): Promise<Lineage> => {
  const summaries = new Map((await reader.sources()).map((source) => [source.id, source]))
  const opened = new Map<string, Promise<ComparedSource>>()
  const open = async (id: string): Promise<ComparedSource> => {
    const { path = '', metadata = {} } = summaries.get(id) ?? {}
    const { title, publisher, author, published } = metadata
    return {
      ...{ id, path, text: await reader.text(id), title: title?.value ?? null, author: author?.value ?? null },
      ...{ publisher: publisher?.value ?? null, outlet: publisher?.said ? publisher.value : null },
      ...{ published: published?.value ?? null, claims: [] },
    }
  }
  const sourceOf = (id: string): Promise<ComparedSource> => {
    const known = opened.get(id) ?? open(id)
    opened.set(id, known)
    return known
  }
  return async (claims) => {
    const sources = [...new Set(claims.map(({ source }) => source))]
    if (sources.length < 2) return sources.map((source) => ({ sources: [source], origins: [] }))
    return independentWitnesses(
      await Promise.all(claims.map(async (claim) => ({ claim, source: await sourceOf(claim.source) }))),
    )
  }
}

/** Gives the independent witnesses of the value of a claim, by its id; none where it is no claim of a current source. */
export const lineageOfClaims = async (reader: Reader): Promise<(claim: string) => Promise<readonly Witness[]>> => {
  const comparisons = await reader.comparisons({ verdicts: ['agrees'] })
  const holders = holdersIn({ comparisons, disputes: await reader.disputes() })
  const lineage = await lineageIn(reader)
  return async (claim) => lineage((await reader.claims({ ids: holders(claim) })).claims)
}
