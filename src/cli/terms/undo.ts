import type { Command } from 'commander'
import { type SameTerm, withdrawals } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import { type DecideOptions, decideBy, withDecideOptions } from '../decide/index.ts'
import { oneById, shortIdOf } from '../known-id.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { whoAndWhy } from '../who-and-why.ts'
import { inQuotes, planOf } from './plan.ts'

const EXAMPLES = `
Examples:
  variorum terms undo a1b2c3 --note "Only the court calls it so." --by "Anna Riis"
  variorum terms undo a1b2c3 --dry-run

Nothing is deleted: the undo is a decision of its own, and can be undone as well.`

/** The decision of words that an id names, if it is not withdrawn yet. */
const decisionToUndo = async (reader: Reader, wanted: string): Promise<SameTerm> => {
  const terms = await reader.terms()
  const term = oneById(terms, wanted, { noun: 'decision', listedBy: 'variorum terms' })
  const by = withdrawals(terms).get(term.id)
  if (by === undefined) return term
  const undo = `variorum terms undo ${shortIdOf(by.id)}`
  throw new UsageError(`${wanted} is withdrawn already, by ${whoAndWhy(by)}. "${undo}" would bring it back.`)
}

/** `variorum terms undo`: words mean the same no longer. */
export const undoTermCommand = (terms: Command, terminal: Terminal): void => {
  withDecideOptions(terms.command('undo').description('withdraw a decision').argument('<decision>', 'its id'))
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: DecideOptions) =>
      decideBy(options, terminal, async (reader, signed) => {
        const term = await decisionToUndo(reader, id)
        const what = term.withdraws === null ? inQuotes(term.words) : 'an undo'
        const told = `Withdrawn: ${what}, ${shortIdOf(term.id)} by ${whoAndWhy(term)}.`
        return planOf(told, { words: [], judgement: null, withdraws: term.id, ...signed })
      }),
    )
}
