import { Option } from 'commander'
import type { Reader } from '../store/index.ts'
import { dayOrTime, endOf } from './day-or-time.ts'
import { UsageError } from './plain-error.ts'
import { readFrom, readPast, within } from './read-from.ts'
import type { Terminal } from './terminal.ts'

/** The option of commands that can show what the database would have said at an earlier time. */
export const asOfOption = (): Option =>
  new Option('--as-of <day>', 'as the database stood at the end of this day, or at this time, UTC').argParser(dayOrTime)

/** Which database, what of it and of which time; with `json`, nothing but the document is written. */
interface Asked {
  readonly db: string
  readonly collection?: string
  readonly asOf?: string
  readonly json?: true
}

const notBegun = async (db: string, asOf: string): Promise<UsageError> => {
  const [first] = await readFrom(db, (reader) => reader.runs())
  const ended =
    first === undefined
      ? 'none was ever begun'
      : `the first ended on ${(first.finished ?? first.started).slice(0, 19)}Z`
  return new UsageError(`As of ${asOf}, no ingest had ended: ${ended}. Name a later day.`)
}

/** Reads from one unchanging state of a database: as it is, or as it was; what was is told beforehand. */
export const readAsOf = async (
  { db, collection, asOf, json }: Asked,
  terminal: Terminal,
  work: (reader: Reader) => Promise<void>,
): Promise<void> => {
  if (asOf === undefined) return readFrom(db, async (reader) => work(await within(reader, collection)))
  await readPast(db, endOf(asOf), async (then) => {
    if ((await then.runs()).length === 0) throw await notBegun(db, asOf)
    if (!json) await terminal.write(`${terminal.paint.dim(`As of ${asOf}, compared by the present program:`)}\n\n`)
    await work(await within(then, collection))
  })
}
