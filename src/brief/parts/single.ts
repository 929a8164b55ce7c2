import { groupBy } from '../../compare/group-by.ts'
import type { Comparison, Value } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import type { Cited, Part } from '../brief.ts'
import { type Material, partOf } from '../material.ts'

/** What can be looked up elsewhere, in the order in which it is told. */
const TOLD: readonly Value['type'][] = ['interval', 'date', 'entity']

const rank = ({ body }: StoredClaim): number => TOLD.indexOf(body.value.type)

/** Words that only leave room for each other share nothing. */
const isTold = ({ verdict }: Comparison): boolean => verdict !== 'compatible'

/** Claims that no other source was found to share, but for those that another part tells. */
const aloneIn = async ({ reader, scope, board }: Material): Promise<readonly StoredClaim[]> => {
  const { claims } = await reader.claims({})
  const compared = new Set([
    ...board.settled
      .filter(isTold)
      .flatMap(({ claims: pair, expression }) => [
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

/** The first of each source, then the second: no source is heard before the others are. */
const inTurns = <Item extends readonly [StoredClaim, ...StoredClaim[]]>(
  sentences: readonly Item[],
): readonly Item[] => {
  const turns = new Map<string, number>()
  const numbered = sentences.map((item) => {
    const turn = turns.get(item[0].source) ?? 0
    turns.set(item[0].source, turn + 1)
    return { item, turn }
  })
  return numbered.toSorted((a, b) => a.turn - b.turn).map(({ item }) => item)
}

/** Sentences of which a figure, a day or the holder of an office rests on one source. */
export const singleOf = async (material: Material): Promise<Part<Cited>> =>
  partOf(inTurns(bySentence(await aloneIn(material))), material.limit, (claims) => material.citer.claims(claims))
