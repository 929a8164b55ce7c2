import { Option } from 'commander'
import type { SourceSummary } from '../store/index.ts'
import { type Collection, collectionsOf, noSuchCollection } from '../telling/collections.ts'
import { UsageError } from './plain-error.ts'

/** The option of commands that list what stands within a collection. */
export const collectionOption = (): Option =>
  new Option('--collection <name>', 'only what stands within this collection')

/** The collection of this name; an error that says which there are where it is none of them. */
export const knownCollection = (sources: readonly SourceSummary[], name: string): Collection => {
  const all = collectionsOf(sources)
  const found = all.find((each) => each.name === name.normalize('NFC'))
  if (found !== undefined) return found
  throw new UsageError(noSuchCollection(name, all))
}
