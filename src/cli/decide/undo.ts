import type { Command } from 'commander'
import { type Decision, withdrawals } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import type { Proposal } from '../../telling/proposal.ts'
import { oneById, shortIdOf } from '../known-id.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { whoAndWhy } from '../who-and-why.ts'
import { type DecideOptions, decide, withDecideOptions } from './index.ts'

/** The command above, and which decisions are its own. */
export interface Decidable {
  readonly noun: 'things' | 'entities'
  readonly of: (decisions: readonly Decision[]) => readonly Decision[]
}

const examples = (noun: string): string => `
Examples:
  variorum ${noun} undo a1b2c3 --note "They were two after all." --by "Anna Riis"
  variorum ${noun} undo a1b2c3 --dry-run

Nothing is deleted: the undo is a decision of its own, and can be undone as well.`

const proposal = async (reader: Reader, wanted: string, { noun, of }: Decidable): Promise<Proposal> => {
  const decisions = await reader.decisions()
  const decision = oneById(of(decisions), wanted, { noun: 'decision', listedBy: `variorum ${noun} decisions` })
  const by = withdrawals(decisions).get(decision.id)
  if (by !== undefined) {
    const undo = `variorum ${noun} undo ${shortIdOf(by.id)}`
    throw new UsageError(`${wanted} is withdrawn already, by ${whoAndWhy(by)}. "${undo}" would bring it back.`)
  }
  const words = `Withdrawn: ${decision.kind} ${shortIdOf(decision.id)} by ${whoAndWhy(decision)}.`
  return { kind: 'undo', parts: [], withdraws: decision.id, words }
}

/** `undo`: withdraws a decision by a further one. */
export const undoCommand = (command: Command, terminal: Terminal, decidable: Decidable): void => {
  withDecideOptions(command.command('undo').description('withdraw a decision').argument('<decision>', 'its id'))
    .addHelpText('after', examples(decidable.noun))
    .action((id: string, options: DecideOptions) =>
      decide(options, terminal, (reader) => proposal(reader, id, decidable)),
    )
}
