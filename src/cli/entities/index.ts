import { type Command, Option } from 'commander'
import type { Entity } from '../../domain/index.ts'
import { entitiesIn } from '../../telling/entities-in.ts'
import { databaseOption } from '../database-option.ts'
import { decisionsCommand } from '../decide/decisions.ts'
import { undoCommand } from '../decide/undo.ts'
import { collectionOption } from '../known-collection.ts'
import { readIn } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { wholeNumber } from '../whole-number.ts'
import { writeJson } from '../write-json.ts'
import { DECISIONS_OF_NAMES } from './decisions.ts'
import { entityById } from './entity-by-id.ts'
import { listInWords } from './list.ts'
import { mergeCommand } from './merge.ts'
import { entityInWords } from './one.ts'
import { splitCommand } from './split.ts'

const EXAMPLES = `
Examples:
  variorum entities                              who and what the sources name, the most named first
  variorum entities --label PERSON --name riis   only people with "riis" in one of their names
  variorum entities 4f09ab                       one entity: its names, who uses them, and why they are held for one
  variorum entities merge 4f09ab 77c1d2          two are one

An id may be shortened as long as only one begins so. A split gives the --names that are somebody else's. Every decision says why by --note and who by --by; --dry-run shows
what it would change. It outlives every new analysis, and comparing who holds an office or said some words heeds it.`

const LABELS = ['PERSON', 'ORG', 'GPE', 'LOC', 'LAW', 'EVENT', 'FACILITY']

interface Options {
  readonly db: string
  readonly collection?: string
  readonly name?: string
  readonly label?: string
  readonly limit?: number
  readonly json?: true
}

const show = (id: string, options: Options, terminal: Terminal): Promise<void> =>
  readIn(options, async (reader) => {
    const entity = entityById(await entitiesIn(reader), id)
    if (options.json) await writeJson(terminal, entity)
    else await terminal.write(await entityInWords(reader, entity, terminal))
  })

const isAsked =
  ({ name = '', label }: Options) =>
  (entity: Entity): boolean =>
    (label === undefined || entity.label === label) &&
    entity.names.some((each) => each.name.toLowerCase().includes(name.toLowerCase()))

const list = (options: Options, terminal: Terminal): Promise<void> =>
  readIn(options, async (reader) => {
    const entities = (await entitiesIn(reader)).filter(isAsked(options))
    if (options.json) await writeJson(terminal, entities.slice(0, options.limit))
    else await terminal.write(await listInWords(reader, entities, options.limit, terminal))
  })

/** `variorum entities`: who or what is named across sources, and what people decided of that. */
export const entitiesCommand = (program: Command, terminal: Terminal): void => {
  const entities = program
    .command('entities')
    .enablePositionalOptions()
    .description('list who and what the sources name, show why names are held for one, merge and split')
    .argument('[id]', 'show this entity')
    .option('--name <part>', 'only entities with this in one of their names')
    .addOption(new Option('--label <label>', 'only of this kind').choices(LABELS))
    .addOption(new Option('--limit <count>', 'list at most so many').argParser(wholeNumber))
    .addOption(collectionOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((id: string | undefined, options: Options) =>
      id === undefined ? list(options, terminal) : show(id, options, terminal),
    )
  for (const add of [mergeCommand, splitCommand]) add(entities, terminal)
  for (const add of [decisionsCommand, undoCommand]) add(entities, terminal, DECISIONS_OF_NAMES)
}
