import { type Command, Option } from 'commander'
import { openStore, type Reader } from '../../store/index.ts'
import { type Changes, goneSection, readChanges } from '../../telling/changes/index.ts'
import { COMPARER } from '../../telling/comparer.ts'
import { asOfOption, readAsOf } from '../as-of.ts'
import { databaseOption } from '../database-option.ts'
import { dayOrTime, endOf, startOf } from '../day-or-time.ts'
import { NO_SOURCES } from '../no-sources.ts'
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

Without --since, all is told that the last ingest before the end of the time brought. --until leaves out what came later
and tells the rest by how sources compare now; --as-of takes the database back to that day. Disputes that stand no more
are found by comparing the sources of before once more, which takes about as long as comparing did. Days are UTC.`

interface Options {
  readonly db: string
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
  readonly limit?: number
  readonly json?: true
}

/** So many rows of a section are shown where no limit is given; programs get all. */
const ROWS = 10

/** A millisecond before a moment. */
const justBefore = (moment: string): string => new Date(Date.parse(moment) - 1).toISOString()

/** A millisecond after a moment: what it ends belongs to it. */
const justAfter = (moment: string): string => new Date(Date.parse(moment) + 1).toISOString()

/** Adds the disputes that stood before the period and stand no more, in their place. */
const withGone = async (changes: Changes, file: string): Promise<Changes> => {
  const { period, sections, telling } = changes
  if (period.from === 0) return changes
  const store = await openStore({ file })
  try {
    const at = justBefore(period.since)
    const gone = await store.past({ at, comparer: COMPARER }, (before) => goneSection(before, telling))
    const place = sections.findIndex(({ name }) => name === 'settled') + 1
    return { ...changes, sections: sections.toSpliced(place, 0, gone) }
  } finally {
    await store.close()
  }
}

const read = async (reader: Reader, { db, since, until, limit, json }: Options): Promise<Changes | null> => {
  const most = limit ?? (json ? Number.MAX_SAFE_INTEGER : ROWS)
  const days = {
    ...(since !== undefined && { since: startOf(since) }),
    ...(until !== undefined && { until: justAfter(endOf(until)) }),
  }
  const changes = await readChanges(reader, days, { rows: most, claims: most })
  return changes === null ? null : withGone(changes, db)
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
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      readAsOf(options, terminal, async (reader) => {
        const changes = await read(reader, options)
        if (options.json) await writeJson(terminal, changes === null ? null : changesRecord(changes))
        else await terminal.write(changes === null ? NO_SOURCES : changesInWords(changes, terminal))
      }),
    )
}
