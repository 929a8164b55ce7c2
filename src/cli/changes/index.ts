import { type Command, Option } from 'commander'
import { framingSection } from '../../coding/framing-section.ts'
import type { Reader } from '../../store/index.ts'
import { type Changes, goneSection, justBefore, readChanges } from '../../telling/changes/index.ts'
import { asOfOption, readAsOf } from '../as-of.ts'
import { databaseOption } from '../database-option.ts'
import { dayOrTime, startOf } from '../day-or-time.ts'
import { collectionOption } from '../known-collection.ts'
import { NO_SOURCES } from '../no-sources.ts'
import { readPast, within } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { wholeNumber } from '../whole-number.ts'
import { writeJson } from '../write-json.ts'
import { changesInWords } from './lines.ts'
import { changesRecord } from './record.ts'

const EXAMPLES = `
Examples:
  variorum changes                                          what the last ingest that brought something changed
  variorum changes --since 2026-03-01                       what changed from this day on
  variorum changes --since 2026-03-01 --until 2026-03-31
  variorum changes --as-of 2026-03-31                       what this command would have said at the end of that day

Without --since, all is told that the last ingest before the end of the time brought. For --until and --as-of, which end
the time alike, and for disputes that stand no more, the sources of then are compared once more, each in about the time
that comparing took. Days are UTC.`

interface Options {
  readonly db: string
  readonly collection?: string
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
  readonly limit?: number
  readonly json?: true
}

/** So many rows of a section are shown where no limit is given; programs get all. */
const ROWS = 10

/** Adds the disputes that stood before the period and stand no more, in their place. */
const withGone = async (changes: Changes, { db, collection }: Options): Promise<Changes> => {
  const { period, sections, telling } = changes
  if (period.from === 0) return changes
  const gone = await readPast(db, justBefore(period.since), async (before) =>
    goneSection(await within(before, collection), telling),
  )
  const place = sections.findIndex(({ name }) => name === 'settled') + 1
  return { ...changes, sections: sections.toSpliced(place, 0, gone) }
}

const read = async (reader: Reader, options: Options): Promise<Changes | null> => {
  const { since, limit, json } = options
  const most = limit ?? (json ? Number.MAX_SAFE_INTEGER : ROWS)
  const asked = since === undefined ? {} : { since: startOf(since) }
  const changes = await readChanges(reader, asked, { rows: most, claims: most })
  if (changes === null) return null
  const framing = await framingSection(changes.telling)
  return withGone({ ...changes, sections: [...changes.sections, framing] }, options)
}

/** `variorum changes`: what the last ingest, or any time, changed. */
export const changesCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('changes')
    .description('tell what changed: new, widened and settled disputes, series that went on, what is better supported')
    .option('--since <day>', 'from the beginning of this day, or from this time on', dayOrTime)
    .option('--until <day>', 'to the end of this day, or to this time', dayOrTime)
    .addOption(asOfOption().conflicts('until'))
    .addOption(new Option('--limit <count>', 'show at most so many rows of a kind').argParser(wholeNumber))
    .addOption(collectionOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action(({ until, ...options }: Options) =>
      readAsOf({ ...options, ...(until !== undefined && { asOf: until }) }, terminal, async (reader) => {
        const changes = await read(reader, options)
        if (options.json) await writeJson(terminal, changes === null ? null : changesRecord(changes))
        else await terminal.write(changes === null ? NO_SOURCES : changesInWords(changes, terminal))
      }),
    )
}
