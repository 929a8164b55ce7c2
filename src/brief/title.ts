import type { Entity } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'
import { countOf } from '../telling/count-of.ts'
import { entitiesIn } from '../telling/entities-in.ts'
import type { Scope } from './scope.ts'

/** So many names make a title. */
const NAMES = 3

/** "a", "a and b", "a, b and c". */
export const inARow = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())

const sourcesOf = ({ names }: Entity): number => new Set(names.flatMap(({ sources }) => sources)).size

const mentionsOf = ({ names }: Entity): number => names.reduce((sum, { mentions }) => sum + mentions, 0)

/** The places and bodies that more than half of the sources name, the most named first. */
const titleOfAll = async (reader: Reader, sources: number): Promise<string> => {
  const named = (await entitiesIn(reader))
    .filter((entity) => entity.label !== 'PERSON' && sourcesOf(entity) * 2 > sources)
    .toSorted((a, b) => mentionsOf(b) - mentionsOf(a))
  const names = named.slice(0, NAMES).map(({ name }) => name)
  return names.length === 0 ? `What ${countOf(sources, 'source')} ${sources === 1 ? 'says' : 'say'}` : inARow(names)
}

/** The subject of a brief in words. */
export const titleOf = async (reader: Reader, { things, topic }: Scope, sources: number): Promise<string> => {
  if (topic !== null) return capital(topic)
  if (things === null) return titleOfAll(reader, sources)
  const names = [...new Set(things.map(({ name }) => name))]
  return capital(
    inARow(names.length > NAMES ? [...names.slice(0, NAMES - 1), `${names.length - NAMES + 1} more`] : names),
  )
}
