import { clusters } from '../../compare/clusters.ts'
import type { Comparison } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import type { Agreement, Part } from '../brief.ts'
import { claimsOf, type Material, oneEach, partOf } from '../material.ts'
import { subjectOf } from '../subject-of.ts'
import { valueInWords } from '../value-in-words.ts'
import { voicesOf } from '../voices.ts'

/** Claims that say the same, with a comparison that says so. */
interface Agreeing {
  readonly claims: readonly StoredClaim[]
  readonly comparison: Comparison
}

/** Claims in a dispute are told there, with those that side with them. */
const isTold = (material: Material): ((claim: string) => boolean) => {
  const told = new Set(material.board.disputes.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)))
  return (claim) => told.has(claim)
}

/** How many independent sources give the value; each claim knows of those that it was held against. */
const witnessesOf = ({ claims }: Agreeing): number => Math.max(0, ...claims.map(({ witnesses }) => witnesses ?? 1))

const sourcesOf = ({ claims }: Agreeing): number => new Set(claims.map(({ source }) => source)).size

/** What was held against each other and agrees, as far as it is shared by independent sources and not disputed. */
const agreeing = (material: Material): readonly Agreeing[] => {
  const agrees = material.board.settled.filter(({ verdict }) => verdict === 'agrees')
  const told = isTold(material)
  const byFirst = new Map(agrees.toReversed().map((one) => [one.claims[0], one] as const))
  const places = new Map(agrees.map((one, at) => [one, at] as const))
  const placeOf = (one: Comparison): number => places.get(one) ?? 0
  return clusters(agrees.map(({ claims }) => claims))
    .flatMap((ids) => {
      const [comparison] = ids.flatMap((id) => byFirst.get(id) ?? []).sort((a, b) => placeOf(a) - placeOf(b))
      if (comparison === undefined || ids.some(told)) return []
      return [{ claims: claimsOf(ids, material), comparison }]
    })
    .filter((one) => sourcesOf(one) > 1 && witnessesOf(one) > 1)
    .sort((a, b) => witnessesOf(b) - witnessesOf(a) || sourcesOf(b) - sourcesOf(a))
}

/** The value as most claims give it: a figure that is exact before one that is rounded. */
const valueIn = ({ claims }: Agreeing): string => {
  const exact = claims.find(({ body: { value } }) => value.type !== 'interval' || value.approx === 'exact')
  const claim = exact ?? claims[0]
  return claim === undefined ? '' : valueInWords(claim.body.value)
}

/** What independent sources agree on, the best witnessed first. */
export const agreedOf = (material: Material): Promise<Part<Agreement>> =>
  partOf(agreeing(material), material.limit, async (one) => {
    const voices = await voicesOf(oneEach(one.claims), material)
    const subject = await subjectOf(one.comparison, one.claims, voices, material)
    return { subject, value: valueIn(one), witnesses: witnessesOf(one), voices }
  })
