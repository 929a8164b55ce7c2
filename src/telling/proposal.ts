import type { Decision, Entity, Thing } from '../domain/index.ts'
import { countOf } from './count-of.ts'

/** What is to be decided; `words` say it to a person. */
export interface Proposal extends Pick<Decision, 'kind' | 'parts' | 'withdraws'> {
  readonly words: string
}

const quoted = (named: readonly { readonly name: string }[]): string => named.map(({ name }) => `“${name}”`).join(', ')

const proposal = (kind: 'merge' | 'split', parts: Decision['parts'], words: string): Proposal => ({
  ...{ kind, withdraws: null, words },
  parts: parts.map((part) => part.toSorted()),
})

/** Several things are one; null where they are no several. */
export const mergeOfThings = (things: readonly Thing[]): Proposal | null => {
  if (things.length < 2) return null
  const names = things.map(({ name, mentions }) => `“${name}” (${countOf(mentions.length, 'claim')})`)
  const parts = things.map(({ mentions }) => mentions)
  return proposal('merge', parts, `These are one thing: ${names.join(', ')}.`)
}

/** Some claims of a thing are of another one; null where nothing leaves, or nothing is left. */
export const splitOfThing = ({ name, mentions }: Thing, leaving: ReadonlySet<string>): Proposal | null => {
  const others = mentions.filter((claim) => leaving.has(claim))
  const rest = mentions.filter((claim) => !leaving.has(claim))
  if (others.length === 0 || rest.length === 0) return null
  const words = `${countOf(others.length, 'claim')} of “${name}” and its other ${rest.length} are of two things.`
  return proposal('split', [others, rest], words)
}

const keysOf = (names: readonly { readonly key: string }[]): readonly string[] => names.map(({ key }) => key)

/** Several that are named are one; null where they are no several. */
export const mergeOfEntities = (entities: readonly Entity[]): Proposal | null => {
  if (entities.length < 2) return null
  const parts = entities.map(({ names }) => keysOf(names))
  return proposal('merge', parts, `These are one: ${quoted(entities)}.`)
}

/** Some names of an entity, by their keys, are of another one; null where nothing leaves, or nothing is left. */
export const splitOfEntity = ({ names }: Entity, leaving: ReadonlySet<string>): Proposal | null => {
  const others = names.filter(({ key }) => leaving.has(key))
  const rest = names.filter(({ key }) => !leaving.has(key))
  if (others.length === 0 || rest.length === 0) return null
  return proposal('split', [keysOf(others), keysOf(rest)], `${quoted(others)} and ${quoted(rest)} are of two.`)
}
