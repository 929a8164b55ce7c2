import { byWhatTheyAreOf, nameKey } from '../../domain/index.ts'
import type { Listable } from '../decide/decisions.ts'

/** "name:PERSON:anna riis", which no source names any more. */
const bare = (key: string): string => `${key.split(':').slice(2).join(':')} (gone)`

/** The decisions of names, whose parts hold their keys. */
export const DECISIONS_OF_NAMES: Listable = {
  noun: 'entities',
  part: 'name',
  of: (decisions) => byWhatTheyAreOf(decisions).names,
  stillThere: async (reader) => {
    const names = new Map((await reader.names()).map((each) => [nameKey(each), each.name] as const))
    const inWords = (key: string): string => `“${names.get(key) ?? bare(key)}”`
    return { has: (key) => names.has(key), inWords: async (part) => part.map(inWords).join(', ') }
  },
}
