import type { StoredClaim } from '../store/index.ts'
import type { Cited } from './brief.ts'
import type { Material } from './material.ts'

/** A place for each of these claims, in the order in which their sources were published. */
export const voicesOf = async (
  claims: readonly StoredClaim[],
  { citer, board }: Pick<Material, 'citer' | 'board'>,
): Promise<readonly Cited[]> => {
  const day = ({ source }: StoredClaim): string => board.sources.get(source)?.metadata.published?.value ?? '9999'
  const cited: Cited[] = []
  for (const claim of claims.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)))
    cited.push(await citer.claim(claim))
  return cited
}
