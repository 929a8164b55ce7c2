import type { Comparison, Thing } from '../domain/index.ts'
import type { Reader, StoredClaim } from '../store/index.ts'
import { type Board, readBoard } from '../telling/board.ts'
import type { Part } from './brief.ts'
import { type Citer, citerOf } from './citing.ts'
import type { Scope } from './scope.ts'
import { namesInText } from './source-names.ts'

/** What the parts of a brief are made from; the board holds what belongs to the scope alone. */
export interface Material {
  readonly reader: Reader
  readonly scope: Scope
  readonly board: Board
  readonly citer: Citer
  /** What the text calls each source, by id. */
  readonly names: ReadonlyMap<string, string>
  /** At most so many items stand in each part. */
  readonly limit: number
}

const within = (board: Board, { claims }: Scope): Board => {
  if (claims === null) return board
  const touches = (one: Pick<Comparison, 'claims'>): boolean => one.claims.some((id) => claims.has(id))
  return {
    ...board,
    disputes: board.disputes.filter(({ comparisons }) => comparisons.some(touches)),
    settled: board.settled.filter(touches),
  }
}

/** Reads what a brief of this scope is made from. */
export const materialOf = async (reader: Reader, scope: Scope, limit: number): Promise<Material> => {
  const board = await readBoard(reader, {})
  const names = namesInText([...board.sources.values()])
  return { reader, scope, limit, names, citer: citerOf(reader), board: within(board, scope) }
}

/** The claims of these ids that comparing knows. */
export const claimsOf = (ids: readonly string[], { board }: Material): readonly StoredClaim[] =>
  ids.flatMap((id) => board.claims.get(id) ?? [])

/** The name of a thing. */
export const nameOf = (thing: Thing['id'], { board }: Material): string => board.things.get(thing)?.name ?? ''

/** Makes the first so many items of a part, one after the other: citing reads from the database. */
export const partOf = async <From, Item>(
  all: readonly From[],
  limit: number,
  make: (from: From) => Promise<Item>,
): Promise<Part<Item>> => {
  const items: Item[] = []
  for (const from of all.slice(0, limit)) items.push(await make(from))
  return { items, more: Math.max(0, all.length - limit) }
}

/** The first claim of each source. */
export const oneEach = (claims: readonly StoredClaim[]): readonly StoredClaim[] =>
  [...new Map(claims.toReversed().map((claim) => [claim.source, claim])).values()].reverse()
