import { type Decision, isNameKey } from '../../../domain/index.ts'
import type { State } from '../../../telling/effect.ts'

/** The page of the thing or entity that a decision is told of: the first of a merge, what is kept in a split. */
export const pageOf = (
  { kind, parts }: Pick<Decision, 'kind' | 'parts'>,
  { things, entities }: Pick<State, 'things' | 'entities'>,
): string => {
  const [first = ''] = (kind === 'merge' ? parts[0] : parts.at(-1)) ?? []
  if (!isNameKey(first)) {
    const thing = things.find(({ mentions }) => mentions.includes(first))
    return thing === undefined ? '/ledger' : `/ledger/${thing.id}`
  }
  const entity = entities.find(({ names }) => names.some(({ key }) => key === first))
  return entity === undefined ? '/entities' : `/entities/${entity.id}`
}
