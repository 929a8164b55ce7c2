import { Option } from 'commander'
import { openStore, type Reader } from '../store/index.ts'
import { COMPARER } from '../telling/comparer.ts'
import { dayOrTime, endOf } from './day-or-time.ts'
import { UsageError } from './plain-error.ts'
import { readFrom } from './read-from.ts'
import type { Terminal } from './terminal.ts'

/** The option of commands that can show what the database would have said at an earlier time. */
export const asOfOption = (): Option =>
  new Option('--as-of <day>', 'as the database stood at the end of this day, or at this time, UTC').argParser(dayOrTime)

/** Which database, and of which time; with `json`, nothing but the document is written. */
interface Asked {
  readonly db: string
  readonly asOf?: string
  readonly json?: true
}

const assertBegun = async (then: Reader, now: Reader, asOf: string): Promise<void> => {
  if ((await then.runs()).length > 0) return
  const [first] = await now.runs()
  const began =
    first === undefined ? 'nothing was ever taken in' : `the first ingest was on ${first.started.slice(0, 16)}Z`
  throw new UsageError(`As of ${asOf}, the database held nothing: ${began}. Name a later day.`)
}

/** Reads from one unchanging state of a database: as it is, or as it was; what was is told beforehand. */
export const readAsOf = async (
  { db, asOf, json }: Asked,
  terminal: Terminal,
  work: (reader: Reader) => Promise<void>,
): Promise<void> => {
  if (asOf === undefined) return readFrom(db, work)
  const store = await openStore({ file: db })
  try {
    await store.past({ at: endOf(asOf), comparer: COMPARER }, async (then) => {
      await assertBegun(then, store, asOf)
      if (!json) await terminal.write(`${terminal.paint.dim(`As of ${asOf}, compared by the present program:`)}\n\n`)
      await work(then)
    })
  } finally {
    await store.close()
  }
}
