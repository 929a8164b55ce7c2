import type { Command } from 'commander'
import type { Reader } from '../../store/index.ts'
import { countOf } from '../count-of.ts'
import { type DecideOptions, decide, type Proposal, withDecideOptions } from '../decide/index.ts'
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
  const { name, mentions } = thingById(await reader.things(), id)
  const known = mentions.map((mention) => ({ id: mention }))
  const listedBy = `variorum things ${id}`
  const others = [
    ...new Set(claims.map((claim) => oneById(known, claim, { noun: 'claim of this thing', listedBy }).id)),
  ]
  const rest = mentions.filter((mention) => !others.includes(mention))
  if (rest.length === 0)
    throw new UsageError(
      `These are all claims of “${name}”: leave those out that it keeps, and the rest are split off.`,
    )
  const words = `${countOf(others.length, 'claim')} of “${name}” and its other ${rest.length} are of two things.`
  return { kind: 'split', parts: [others.sort(), [...rest].sort()], withdraws: null, words }
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
