import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { compareAll } from '../ingest/index.ts'
import { type Desk, openDesk } from '../review/server/index.ts'
import { parseMeasure } from '../stages/quantities/index.ts'
import { openStore, type Store } from '../store/index.ts'
import { COMPARER } from '../telling/comparer.ts'
import { databaseOption } from './database-option.ts'
import { draftReader } from './draft-reader.ts'
import { draftAnalyst } from './intake-options.ts'
import { UsageError } from './plain-error.ts'
import type { Terminal } from './terminal.ts'

const EXAMPLES = `
Examples:
  variorum review --by "Anna Riis"        open the desk; decisions are hers
  variorum review --read-only             look, and change nothing
  variorum review --by "Lena Dahl" --blind   a second pass that sees nothing of the first one
  variorum review --host 0.0.0.0          let others in this network reach it: the address then holds a token

It runs until Ctrl C, on this machine alone unless --host says otherwise. Every decision is on disk before it shows as saved.`

interface Options {
  readonly db: string
  readonly by?: string
  readonly port: number
  readonly host: string
  readonly readOnly?: true
  readonly blind?: true
}

const HIGHEST_PORT = 65_535

const portNumber = (text: string): number => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port
  throw new InvalidArgumentError(`Expected a number from 0 to ${HIGHEST_PORT}.`)
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1'])

const PAGES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'web')

const personOf = ({ by, readOnly }: Options): string => {
  const person = (by ?? process.env.USER ?? process.env.USERNAME ?? '').trim()
  if (person !== '' || readOnly) return person
  throw new UsageError('Decisions are somebody\'s: say whose with --by, for example --by "Anna Riis".')
}

/** Ends with the first signal to stop. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })

const PAUSE = 1000

/** Compares anew at once, or once nothing further was decided for a while; what fails then is told and done by the next ingest. */
const comparing = (store: Store) => {
  let timer: NodeJS.Timeout | undefined
  const now = async (): Promise<void> => {
    clearTimeout(timer)
    await compareAll(store, COMPARER, new Map())
  }
  const tell = (error: Error): void => void process.stderr.write(`Not compared anew: ${error.message}\n`)
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void now().catch(tell), PAUSE)
  }
  return { soon, now, stop: (): void => clearTimeout(timer) }
}

const open = async (options: Options): Promise<{ readonly desk: Desk; readonly close: () => Promise<void> }> => {
  if (!existsSync(join(PAGES, 'index.html')))
    throw new UsageError('The pages of the review desk are not built: run "npm run build" in the repository.')
  const person = personOf(options)
  const { host, port, readOnly = false, blind = false } = options
  const token = LOOPBACK.has(host) ? null : randomBytes(16).toString('hex')
  const store = await openStore({ file: options.db })
  try {
    const { soon, now, stop } = comparing(store)
    const analyst = draftAnalyst()
    const made = { measure: parseMeasure, compareSoon: soon, compareNow: now, readDraft: draftReader(analyst) }
    const desk = await openDesk({ store, pages: PAGES, person, readOnly, blind, token, host, port, ...made })
    const close = async (): Promise<void> => {
      stop()
      await desk.close()
      await analyst.close()
      await store.close()
    }
    return { desk, close }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** `variorum review`: the review desk, a local web app on the same database. */
export const reviewCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('review')
    .description('open the review desk in the browser: judge disputes beside their own words')
    .option('--by <name>', 'who decides (default: the name of your account)')
    .addOption(new Option('--port <number>', 'the port; 0 takes a free one').default(4173).argParser(portNumber))
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--read-only', 'show everything, change nothing')
    .option('--blind', 'show nothing that others have said until you finish your pass on the page Reviews')
    .addOption(databaseOption())
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const { desk, close } = await open(options)
      await terminal.write(`The review desk is open at ${terminal.paint.bold(desk.address)}\nCtrl C closes it.\n`)
      await untilStopped()
      await close()
    })
}
