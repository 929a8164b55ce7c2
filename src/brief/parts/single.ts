import { groupBy } from '../../compare/group-by.ts'
import type { Value } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import type { Cited, Part } from '../brief.ts'
import { type Material, partOf } from '../material.ts'

/** What can be checked elsewhere, in the order in which it is told; words and verdicts are always somebody's own. */
const TOLD: readonly Value['type'][] = ['interval', 'date', 'entity', 'place']

const rank = ({ body }: StoredClaim): number => TOLD.indexOf(body.value.type)

/** Claims that no other source was found to share, but for those that another part tells. */
const aloneIn = async ({ reader, scope, board }: Material): Promise<readonly StoredClaim[]> => {
  const { claims } = await reader.claims({})
  const compared = new Set([
    ...board.settled.flatMap(({ claims: pair, expression }) => [
      ...pair,
      ...(expression === null ? [] : [...expression.terms, expression.result].map(({ claim }) => claim)),
    ]),
    ...board.disputes.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
  ])
  return claims.filter(
    ({ id, witnesses, status, body }) =>
      (scope.claims === null || scope.claims.has(id)) &&
      (witnesses ?? 1) === 1 &&
      !compared.has(id) &&
      status !== 'rejected' &&
      body.commitment !== 'rejected' &&
      TOLD.includes(body.value.type),
  )
}

/** Claims by sentence, those of figures and dates first; what was held against other sources before the rest. */
const bySentence = (claims: readonly StoredClaim[]): readonly (readonly [StoredClaim, ...StoredClaim[]])[] =>
  [...groupBy(claims, ({ source, span }) => `${source} ${span.start}`).values()]
    .flatMap(([first, ...more]) => (first === undefined ? [] : [[first, ...more] as const]))
    .sort(([a], [b]) => Number(a.witnesses === null) - Number(b.witnesses === null) || rank(a) - rank(b))

/** Sentences of which a figure, day, name or place rests on one source. */
export const singleOf = async (material: Material): Promise<Part<Cited>> =>
  partOf(bySentence(await aloneIn(material)), material.limit, (claims) => material.citer.claims(claims))
