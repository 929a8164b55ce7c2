import type { ComparedSource, Comparison } from '../domain/index.ts'
import type { Reader, SourceSummary } from '../store/index.ts'
import { comparedWith } from './trial.ts'

/** Whether no collection holds both sources; those of none are one by themselves. */
const apartIn = (sources: readonly SourceSummary[]): ((a: string, b: string) => boolean) => {
  const namesOf = new Map(sources.map(({ id, collections }) => [id, collections] as const))
  return (a, b) => {
    const [own, others] = [namesOf.get(a) ?? [], namesOf.get(b) ?? []]
    return own.length + others.length > 0 && !own.some((name) => others.includes(name))
  }
}

const asOne = (sources: readonly ComparedSource[]): readonly ComparedSource[] =>
  sources.map(({ collections: _, ...source }) => source)

/**
 * A reader of what comparing gives if all sources are of one collection, as far as it crosses collections: disputes with
 * sides in different ones, each whole, and comparisons between different ones. Nothing is stored.
 */
export const acrossCollections = async (reader: Reader): Promise<Reader> => {
  const made = await comparedWith(reader, { among: asOne })
  const isApart = apartIn(await reader.sources())
  const isAcross = ({ sides: [a, b] }: Comparison): boolean => isApart(a.source, b.source)
  const across = new Set(made.comparisons.filter(isAcross).map(({ id }) => id))
  const disputes = made.disputes.filter(({ comparisons }) => comparisons.some((id) => across.has(id)))
  const shown = new Set([...across, ...disputes.flatMap(({ comparisons }) => comparisons)])
  const witnesses = new Map(made.witnesses.map((each) => [each.id, each.witnesses] as const))
  return {
    ...reader,
    things: async () => made.things,
    disputes: async () => disputes,
    comparisons: async ({ verdicts } = {}) =>
      made.comparisons.filter(
        ({ id, verdict }) => shown.has(id) && (verdicts === undefined || verdicts.includes(verdict)),
      ),
    comparedSources: async () => asOne(await reader.comparedSources()),
    claims: async (query) => {
      const { claims, total } = await reader.claims(query)
      return { total, claims: claims.map((claim) => ({ ...claim, witnesses: witnesses.get(claim.id) ?? null })) }
    },
  }
}
