import type { Command } from 'commander'
import type { SourceSummary } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { knownCollection } from '../known-collection.ts'
import { someSourcesLike } from '../known-source.ts'
import { newCollection } from '../new-collection.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { type ChangeOptions, changeBy, namesOf, withChangeOptions } from './change.ts'

const WHICH = 'sources with this in path, title, outlet or id'

const ADD_EXAMPLES = `
Examples:
  variorum collections add floods orrin-weekly northern-dispatch
  variorum collections add floods flood-relief-fund/ --dry-run    all with this in their path

A source may belong to several collections, and is compared within each of them.`

const REMOVE_EXAMPLES = `
Examples:
  variorum collections remove floods orrin-weekly
  variorum collections remove floods orrin-weekly --dry-run

A collection ends with its last source. An ingest that finds the file in the folder of this name puts it back.`

/** All that one of these words names, each once. */
const named = (sources: readonly SourceSummary[], words: readonly string[]): readonly SourceSummary[] => [
  ...new Set(words.flatMap((word) => someSourcesLike(sources, word))),
]

/** `variorum collections add`: sources join a collection. */
export const addCommand = (collections: Command, terminal: Terminal): void => {
  const command = collections
    .command('add')
    .description('put sources into a collection, which begins with its first')
    .argument('<name>', 'the collection', newCollection)
    .argument('<source...>', WHICH)
  withChangeOptions(command)
    .addHelpText('after', ADD_EXAMPLES)
    .action((collection: string, words: readonly string[], options: ChangeOptions) =>
      changeBy(options, terminal, async (reader) => {
        const found = named(await reader.sources(), words)
        const fresh = found.filter((source) => !source.collections.includes(collection))
        if (fresh.length === 0) throw new UsageError(`All of these belong to "${collection}" already.`)
        return {
          words: `${countOf(fresh.length, 'source')} in “${collection}” now: ${namesOf(fresh)}.`,
          ...{ joined: fresh.map(({ id }) => ({ collection, source: id })), left: [] },
        }
      }),
    )
}

/** `variorum collections remove`: sources leave a collection. */
export const removeCommand = (collections: Command, terminal: Terminal): void => {
  const command = collections
    .command('remove')
    .description('take sources out of a collection; they stay in the database')
    .argument('<name>', 'the collection')
    .argument('<source...>', WHICH)
  withChangeOptions(command)
    .addHelpText('after', REMOVE_EXAMPLES)
    .action((written: string, words: readonly string[], options: ChangeOptions) =>
      changeBy(options, terminal, async (reader) => {
        const sources = await reader.sources()
        const { name: collection } = knownCollection(sources, written)
        const found = named(sources, words).filter((source) => source.collections.includes(collection))
        if (found.length === 0)
          throw new UsageError(
            `None of these belongs to "${collection}": "variorum sources --collection" lists those that do.`,
          )
        return {
          words: `${countOf(found.length, 'source')} no longer in “${collection}”: ${namesOf(found)}.`,
          ...{ joined: [], left: found.map(({ id }) => ({ collection, source: id })) },
        }
      }),
    )
}
