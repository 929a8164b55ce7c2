import type { Command } from 'commander'
import type { Reader } from '../../store/index.ts'
import { mergeOfThings, type Proposal } from '../../telling/proposal.ts'
import { type DecideOptions, decide, withDecideOptions } from '../decide/index.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { thingById } from './one.ts'

const EXAMPLES = `
Examples:
  variorum things merge 4f09ab 77c1d2 --note "The quay and the pier are one." --by "Anna Riis"
  variorum things merge 4f09ab 77c1d2 --dry-run

What these things claim in one slot is then compared as of one thing; checks and innocent reasons apply as always.`

const proposal = async (reader: Reader, ids: readonly string[]): Promise<Proposal> => {
  const all = await reader.things()
  const merge = mergeOfThings([...new Set(ids.map((id) => thingById(all, id)))])
  if (merge !== null) return merge
  throw new UsageError('It takes two things to merge: name two ids or more, each of another thing.')
}

/** `variorum things merge`: several things are one. */
export const mergeCommand = (things: Command, terminal: Terminal): void => {
  withDecideOptions(things.command('merge').description('decide that things are one').argument('<id...>', 'the things'))
    .addHelpText('after', EXAMPLES)
    .action((ids: readonly string[], options: DecideOptions) =>
      decide(options, terminal, (reader) => proposal(reader, ids)),
    )
}
