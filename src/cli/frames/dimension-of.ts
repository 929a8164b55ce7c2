import { DIMENSIONS, type Dimension } from '../../coding/dimensions.ts'
import { UsageError } from '../plain-error.ts'

/** Other words for dimensions. */
const ALIASES: ReadonlyMap<string, Dimension> = new Map([
  ['category', 'frame'],
  ['publisher', 'outlet'],
  ['document', 'source'],
  ['country', 'target'],
])

/** The dimension that a person names. */
export const dimensionOf = (given: string): Dimension => {
  const wanted = ALIASES.get(given) ?? given
  const found = DIMENSIONS.find((dimension) => dimension === wanted)
  if (found !== undefined) return found
  const known = [...DIMENSIONS, ...ALIASES.keys()].join(', ')
  throw new UsageError(`Framings can't be told apart by "${given}". Name one of: ${known}.`)
}
