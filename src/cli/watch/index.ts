import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Command, Option } from 'commander'
import { StoreError } from '../../store/index.ts'
import { analystOf, type IntakeOptions, withIntakeOptions } from '../intake-options.ts'
import { pipelineNamed } from '../pipeline-file.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { wholeNumber } from '../whole-number.ts'
import { type Arrivals, arrivalsIn } from './arrivals.ts'
import type { Rested } from './at-rest.ts'
import { type Intake, type Taken, takeInFrom } from './intake.ts'
import { stopping } from './stopping.ts'
import { goneInWords, intakeInWords, intakeRecord } from './told.ts'

const EXAMPLES = `
Examples:
  variorum watch articles/                     takes in what is there, then what arrives, until Ctrl C
  variorum watch wire/ desk/ --settle 10       for programs that write their files slowly
  variorum watch articles/ --json              one line of JSON for each intake

A file is taken in once it has not changed for --settle seconds; files that come together are taken in together. Hidden
files, other types and what editors write beside a file are passed over. Of a file that is removed nothing is deleted.
Ctrl C ends it after the file in hand; a second one ends it at once.`

interface Options extends IntakeOptions {
  readonly settle: number
  readonly json?: true
}

const SETTLE = 2

const assertFolders = (folders: readonly string[]): void => {
  for (const folder of folders)
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new UsageError(`Expected a folder to watch, came "${folder}". "variorum ingest" takes single files.`)
}

/** Takes in what is at rest, as often as it takes until no other program writes to the database; null once stopped. */
const patiently = async (
  work: () => Promise<Taken>,
  wait: number,
  signal: AbortSignal,
  tell: (words: string) => void,
) => {
  while (!signal.aborted) {
    try {
      return await work()
    } catch (error) {
      const isHeld = error instanceof StoreError && (error.fault === 'locked' || error.fault === 'stale')
      if (!isHeld) throw error
      tell('Another program is writing to the database: trying again.\n')
      await pause(wait, undefined, { signal }).catch(() => undefined)
    }
  }
  return null
}

/** Files that were written to while they were read come again. */
const changingIn = ({ result }: Taken): readonly string[] =>
  result.refusals.filter(({ rule }) => rule === 'changing').map(({ path }) => resolve(path))

interface Watch {
  readonly arrivals: Arrivals
  readonly intake: Intake
  readonly wait: number
  readonly tell: (words: string) => void
  readonly show: (taken: Taken | null, gone: readonly string[]) => Promise<void>
}

const takeAll = async ({ arrivals, intake, wait, tell, show }: Watch): Promise<void> => {
  const known = new Set<string>()
  let isFirst = true
  for (let found = await arrivals.next(); found !== null; found = await arrivals.next()) {
    const { files, gone }: Rested = found
    const batch = new Set(files)
    // The first time also what can't even be watched, such as a link whose target is gone, is told.
    const takes = isFirst ? (file: string) => !arrivals.isWaiting(file) : (file: string) => batch.has(file)
    const lost = gone.filter((file) => known.delete(file))
    const isAny = isFirst || files.length > 0
    const taken = isAny ? await patiently(() => takeInFrom(intake, takes), wait, intake.signal, tell) : null
    if (taken !== null) arrivals.again(changingIn(taken))
    if (taken !== null || lost.length > 0) await show(taken, lost)
    for (const file of files) known.add(file)
    isFirst = false
  }
}

const run = async (folders: readonly string[], options: Options, terminal: Terminal): Promise<void> => {
  assertFolders(folders)
  const pipeline = pipelineNamed(options.pipeline)
  const analyst = analystOf(options, pipeline)
  const wait = options.settle * 1000
  const { signal, end } = stopping(terminal.error)
  const arrivals = await arrivalsIn(folders, wait, signal)
  const begin = `Watching ${folders.join(', ')}. Ctrl C ends it.\n`
  if (options.json) terminal.error(begin)
  else await terminal.write(begin)
  const show = (taken: Taken | null, gone: readonly string[]): Promise<void> => {
    if (options.json) return terminal.write(intakeRecord(taken, gone))
    return terminal.write(taken === null ? goneInWords(gone) : intakeInWords(taken, gone, terminal))
  }
  try {
    const { db, collection } = options
    const intake = { folders, db, collection, pipeline, analyst, signal }
    await takeAll({ arrivals, intake, wait, tell: terminal.error, show })
  } finally {
    end()
    await arrivals.close()
    await analyst.close()
  }
}

/** `variorum watch`: takes in what arrives in folders, and tells what each intake changed. */
export const watchCommand = (program: Command, terminal: Terminal): void => {
  const command = program
    .command('watch')
    .description('take in articles as they arrive in folders, and tell what each intake changed')
    .argument('<folder...>', 'folders that articles are written to')
  withIntakeOptions(command)
    .addOption(
      new Option('--settle <n>', 'seconds for which a file must not change').default(SETTLE).argParser(wholeNumber),
    )
    .option('--json', 'print one line of JSON for each intake')
    .addHelpText('after', EXAMPLES)
    .action((folders: readonly string[], options: Options) => run(folders, options, terminal))
}
