import type { Entity, EntityLabel } from '../../../domain/index.ts'
import type { EntityKind, EntityRow } from '../../contract/index.ts'
import { visible } from '../words.ts'

const KINDS: Readonly<Record<EntityLabel, EntityKind>> = {
  PERSON: 'person',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  FACILITY: 'place',
  LAW: 'law',
  EVENT: 'event',
}

/** What a label calls somebody or something, in words. */
export const kindOf = (label: EntityLabel): EntityKind => KINDS[label]

/** An entity as the list shows it. */
export const entityRow = ({ id, label, name, names }: Entity): EntityRow => {
  const links = names.flatMap(({ link }) => link ?? [])
  return {
    ...{ id, name: visible(name), kind: kindOf(label) },
    also: names.slice(1).map((other) => visible(other.name)),
    sources: new Set(names.flatMap(({ sources }) => sources)).size,
    mentions: names.reduce((sum, { mentions }) => sum + mentions, 0),
    why: [...new Set(links.filter(({ decision }) => decision === null).map(({ rule }) => rule))],
    isDecided: links.some(({ decision }) => decision !== null),
  }
}
