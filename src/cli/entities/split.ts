import type { Command } from 'commander'
import { bareName, type Entity, type EntityName } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import { entitiesIn } from '../../telling/entities-in.ts'
import { type Proposal, splitOfEntity } from '../../telling/proposal.ts'
import { type DecideOptions, decide, withDecideOptions } from '../decide/index.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { entityById } from './entity-by-id.ts'

const EXAMPLES = `
Examples:
  variorum entities split 4f09ab --names "A. Riis" --note "Her brother." --by "Anna Riis"
  variorum entities split 4f09ab --names "Riis" "A. Riis" --dry-run

"variorum entities ID" shows the names. These names are then never held for one with the others.`

const quoted = (names: readonly EntityName[]): string => names.map(({ name }) => `“${name}”`).join(', ')

const namesOf = ({ name, names }: Entity, wanted: readonly string[]): readonly EntityName[] =>
  wanted.map((words) => {
    const found = names.find((each) => bareName(each.name) === bareName(words))
    if (found === undefined) throw new UsageError(`“${name}” has no name “${words}”. Its names are ${quoted(names)}.`)
    return found
  })

const proposal = async (reader: Reader, id: string, wanted: readonly string[]): Promise<Proposal> => {
  const entity = entityById(await entitiesIn(reader), id)
  const split = splitOfEntity(entity, new Set(namesOf(entity, wanted).map(({ key }) => key)))
  if (split !== null) return split
  throw new UsageError(`These are all names of “${entity.name}”: leave those out that it keeps.`)
}

/** `variorum entities split`: some names are of another entity. */
export const splitCommand = (entities: Command, terminal: Terminal): void => {
  withDecideOptions(
    entities
      .command('split')
      .description('decide that names are of another entity than the rest')
      .argument('<id>', 'the entity')
      .requiredOption('--names <name...>', 'the names that are of another entity'),
  )
    .addHelpText('after', EXAMPLES)
    .action((id: string, options: DecideOptions & { readonly names: readonly string[] }) =>
      decide(options, terminal, (reader) => proposal(reader, id, options.names)),
    )
}
