import type { Layers } from '../../domain/index.ts'
import { ROLE_NOUNS } from '../../lexicon/roles.ts'

/**
 * The nouns by which a source may call a person whom it also names: "ambassador" for "Ambassador Doe". Only where nobody
 * else in the source has that office.
 */
export function rolesOf(entity: readonly Layers['entity'][]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, Set<string>>()
  for (const { body } of entity)
    if (body.label === 'PERSON')
      for (const role of body.titles.map(nounOf)) holders.set(role, (holders.get(role) ?? new Set()).add(body.name))
  const found = new Map<string, readonly string[]>()
  for (const [role, names] of holders)
    for (const name of names)
      if (names.size === 1 && ROLE_NOUNS.has(role)) found.set(name, [...(found.get(name) ?? []), role])
  return found
}

/** "ambassador" of "Ambassador of Selm to Orrin". */
const nounOf = (title: string): string =>
  title
    .toLowerCase()
    .split(/ (?:of|to|for|in) |,/)[0]
    ?.split(' ')
    .at(-1) ?? ''
