import type { Command } from 'commander'
import type { Reader } from '../../store/index.ts'
import { entitiesIn } from '../../telling/entities-in.ts'
import { mergeOfEntities, type Proposal } from '../../telling/proposal.ts'
import { type DecideOptions, decide, withDecideOptions } from '../decide/index.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { entityById } from './entity-by-id.ts'

const EXAMPLES = `
Examples:
  variorum entities merge 4f09ab 77c1d2 --note "The Fund and the Foundation are one body." --by "Anna Riis"
  variorum entities merge 4f09ab 77c1d2 --dry-run

Whoever holds an office under one of these names then holds it under the other too.`

const proposal = async (reader: Reader, ids: readonly string[]): Promise<Proposal> => {
  const all = await entitiesIn(reader)
  const merge = mergeOfEntities([...new Set(ids.map((id) => entityById(all, id)))])
  if (merge !== null) return merge
  throw new UsageError('It takes two entities to merge: name two ids or more, each of another entity.')
}

/** `variorum entities merge`: several entities are one. */
export const mergeCommand = (entities: Command, terminal: Terminal): void => {
  withDecideOptions(
    entities.command('merge').description('decide that entities are one').argument('<id...>', 'the entities'),
  )
    .addHelpText('after', EXAMPLES)
    .action((ids: readonly string[], options: DecideOptions) =>
      decide(options, terminal, (reader) => proposal(reader, ids)),
    )
}
