import type { Command } from 'commander'
import type { Reader } from '../../store/index.ts'
import { countOf } from '../count-of.ts'
import { type DecideOptions, decide, type Proposal, withDecideOptions } from '../decide/index.ts'
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
  const things = [...new Set(ids.map((id) => thingById(all, id)))]
  if (things.length < 2)
    throw new UsageError('It takes two things to merge: name two ids or more, each of another thing.')
  const names = things.map(({ name, mentions }) => `“${name}” (${countOf(mentions.length, 'claim')})`)
  const parts = things.map(({ mentions }) => [...mentions].sort())
  return { kind: 'merge', parts, withdraws: null, words: `These are one thing: ${names.join(', ')}.` }
}

/** `variorum things merge`: several things are one. */
export const mergeCommand = (things: Command, terminal: Terminal): void => {
  withDecideOptions(things.command('merge').description('decide that things are one').argument('<id...>', 'the things'))
    .addHelpText('after', EXAMPLES)
    .action((ids: readonly string[], options: DecideOptions) =>
      decide(options, terminal, (reader) => proposal(reader, ids)),
    )
}
