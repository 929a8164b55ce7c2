import type { Command } from 'commander'
import { withdrawals } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import { oneById, shortIdOf } from '../known-id.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { whoAndWhy } from '../who-and-why.ts'
import { type DecideOptions, decide, type Proposal, withDecideOptions } from './decide.ts'

const EXAMPLES = `
Examples:
  variorum things undo a1b2c3 --note "They were two floods after all." --by "Anna Riis"
  variorum things undo a1b2c3 --dry-run

Nothing is deleted: the undo is a decision of its own, and can be undone as well.`

const proposal = async (reader: Reader, wanted: string): Promise<Proposal> => {
  const decisions = await reader.decisions()
  const decision = oneById(decisions, wanted, { noun: 'decision', listedBy: 'variorum things decisions' })
  const by = withdrawals(decisions).get(decision.id)
  if (by !== undefined) {
    const undo = `variorum things undo ${shortIdOf(by.id)}`
    throw new UsageError(`${wanted} is withdrawn already, by ${whoAndWhy(by)}. "${undo}" would bring it back.`)
  }
  const words = `Withdrawn: ${decision.kind} ${shortIdOf(decision.id)} by ${whoAndWhy(decision)}.`
  return { kind: 'undo', parts: [], withdraws: decision.id, words }
}

/** `variorum things undo`: withdraws a decision by a further one. */
export const undoCommand = (things: Command, terminal: Terminal): void => {
  withDecideOptions(things.command('undo').description('withdraw a decision').argument('<decision>', 'its id'))
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: DecideOptions) => decide(options, terminal, (reader) => proposal(reader, id)))
}
