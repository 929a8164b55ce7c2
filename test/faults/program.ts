import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Ended } from '../cli/run.ts'

const BIN = join(import.meta.dirname, '..', '..', 'bin', 'variorum.js')

const children = new Set<ChildProcess>()

afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
})

/** How a process ends that was killed: without a code. */
type How = { readonly code: number | null }

/** The program in a process of its own. */
export interface Running {
  readonly process: ChildProcess
  /** What it wrote, once it has ended. */
  readonly ended: Promise<Omit<Ended, 'code'> & How>
}

/** What the program has to live with: files of at most so many blocks of 512 bytes, no right to write, other variables. */
export interface Straits {
  readonly blocks?: number
  readonly env?: Readonly<Record<string, string>>
  readonly isStranger?: boolean
}

const NOBODY = 65_534

const isRoot = process.getuid?.() === 0

/** Takes the right to write from whoever runs as a stranger: root keeps every right, so that it runs as nobody. */
export const closeFolder = (folder: string): void => chmodSync(folder, isRoot ? 0o755 : 0o555)

const commandOf = (argv: readonly string[], { blocks }: Straits): readonly [string, string[]] =>
  blocks === undefined
    ? [process.execPath, [BIN, ...argv]]
    : ['sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', process.execPath, BIN, ...argv]]

/** Starts the program as it was built; it is killed with the last test at the latest. */
export const start = (argv: readonly string[], straits: Straits = {}): Running => {
  const [command, args] = commandOf(argv, straits)
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...straits.env },
    ...(straits.isStranger && isRoot && { uid: NOBODY, gid: NOBODY }),
  })
  children.add(child)
  let [out, error] = ['', '']
  child.stdout?.on('data', (chunk) => {
    out += chunk
  })
  child.stderr?.on('data', (chunk) => {
    error += chunk
  })
  const ended = once(child, 'close').then(([code]) => {
    children.delete(child)
    return { code, out, error }
  })
  return { process: child, ended }
}

/** Runs the program as it was built to its end. */
export const variorumProcess = (argv: readonly string[], straits: Straits = {}): Running['ended'] =>
  start(argv, straits).ended

/** Starts the review desk on a database and gives the address that it tells. */
export const startDesk = async (
  db: string,
  straits: Straits = {},
): Promise<{ readonly address: string; readonly running: Running }> => {
  const running = start(['review', '--db', db, '--by', 'Anna Riis', '--port', '0'], straits)
  const { stdout } = running.process
  if (stdout === null) throw new Error('expected a stream')
  const told = await Promise.race([once(stdout, 'data').then(String), running.ended.then(({ error }) => error)])
  const address = /http:\S+/.exec(told)?.[0]
  if (address === undefined) throw new Error(`expected the address of a desk, came "${told}"`)
  return { address: new URL(address).origin, running }
}
