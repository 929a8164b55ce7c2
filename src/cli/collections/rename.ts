import type { Command } from 'commander'
import { countOf } from '../../telling/count-of.ts'
import { knownCollection } from '../known-collection.ts'
import { newCollection } from '../new-collection.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { type ChangeOptions, changeBy, withChangeOptions } from './change.ts'

const EXAMPLES = `
Examples:
  variorum collections rename harbour-tunnel tunnel
  variorum collections rename harbour-tunnel "The tunnel at Ellery" --dry-run

An ingest that finds files in a folder of the old name puts them into the old one again; --collection names the new one.`

/** `variorum collections rename`: a collection is called otherwise. */
export const renameCommand = (collections: Command, terminal: Terminal): void => {
  const command = collections
    .command('rename')
    .description('give a collection another name')
    .argument('<old>', 'the collection')
    .argument('<new>', 'its new name', newCollection)
  withChangeOptions(command)
    .addHelpText('after', EXAMPLES)
    .action((old: string, fresh: string, options: ChangeOptions) =>
      changeBy(options, terminal, async (reader) => {
        const all = await reader.sources()
        const { name, sources } = knownCollection(all, old)
        if (all.some(({ collections: names }) => names.includes(fresh)))
          throw new UsageError(`There is a collection "${fresh}" already: "variorum collections add" joins the two.`)
        return {
          words: `“${name}” is called “${fresh}” now, with ${countOf(sources.length, 'source')}.`,
          joined: sources.map((source) => ({ collection: fresh, source })),
          left: sources.map((source) => ({ collection: name, source })),
        }
      }),
    )
}
