import type { Command } from 'commander'
import type { Reader } from '../../store/index.ts'
import { type Proposal, splitOfThing } from '../../telling/proposal.ts'
import { type DecideOptions, decide, withDecideOptions } from '../decide/index.ts'
import { oneById } from '../known-id.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { thingById } from './one.ts'

const EXAMPLES = `
Examples:
  variorum things split 4f09ab --claims 1b2c3d 9e8f7a --note "Another flood." --by "Anna Riis"
  variorum things split 4f09ab --claims 1b2c3d --dry-run

"variorum things ID" shows the ids of its claims. They are then never held against the other claims of the thing.`

const proposal = async (reader: Reader, id: string, claims: readonly string[]): Promise<Proposal> => {
  const thing = thingById(await reader.things(), id)
  const known = thing.mentions.map((mention) => ({ id: mention }))
  const listedBy = `variorum things ${id}`
  const leaving = claims.map((claim) => oneById(known, claim, { noun: 'claim of this thing', listedBy }).id)
  const split = splitOfThing(thing, new Set(leaving))
  if (split !== null) return split
  throw new UsageError(
    `These are all claims of “${thing.name}”: leave those out that it keeps, and the rest are split off.`,
  )
}

/** `variorum things split`: some claims are of another thing. */
export const splitCommand = (things: Command, terminal: Terminal): void => {
  withDecideOptions(
    things
      .command('split')
      .description('decide that claims are of another thing than the rest')
      .argument('<id>', 'the thing')
      .requiredOption('--claims <claim...>', 'the claims that are of another thing'),
  )
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: DecideOptions & { readonly claims: readonly string[] }) =>
      decide(options, terminal, (reader) => proposal(reader, id, options.claims)),
    )
}
