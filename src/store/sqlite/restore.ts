import { constants, copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import Database from 'better-sqlite3'
import { StoreError } from '../store-error.ts'
import { isSameFile } from './back-up.ts'
import { assertOpenable, assertVariorum } from './migrate.ts'
import { inPlainWords, plainly } from './plainly.ts'
import { BESIDE, type CopiedDatabase, copyWhole, settle, unfinished } from './whole-copy.ts'

/** Which backup to put in the place of which database. */
export interface RestoreOptions {
  readonly from: string
  readonly file: string
}

/** What was restored; `kept` is where the database lies that was there before, or null. */
export interface Restored extends CopiedDatabase {
  readonly kept: string | null
}

/** A name for the replaced database that tells when that was, and that nothing has yet. */
const nameOfKept = (file: string, now: Date): string => {
  const end = extname(file)
  const day = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')
  const name = (times: number): string =>
    `${file.slice(0, file.length - end.length)}.replaced-${day}${times === 1 ? '' : `-${times}`}${end}`
  let times = 1
  while (['', ...BESIDE].some((beside) => existsSync(`${name(times)}${beside}`))) times += 1
  return name(times)
}

/** Gives a file a second name; copies it where the disk knows no second names. */
const alsoName = (file: string, name: string): void => {
  try {
    linkSync(file, name)
  } catch {
    copyFileSync(file, name, constants.COPYFILE_EXCL)
  }
}

/** Gives the replaced file and what lies beside it another name: a log left behind would be taken for the new one's. */
const setAside = (file: string, kept: string): void => {
  if (existsSync(file)) alsoName(file, kept)
  rmSync(`${file}-shm`, { force: true })
  for (const end of ['-wal', '-journal'] as const)
    if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${kept}${end}`)
}

const locked = (file: string): StoreError =>
  new StoreError(
    'locked',
    `Another program has ${file} open, a review desk perhaps. Close it, then try again: what it wrote would be lost.`,
  )

/** How long to wait for others who are about to close (milliseconds). */
const PATIENCE = 1000

/** Takes a database out of everybody's hands, its log written into it; only whoever has it alone can leave its log. */
const takeAlone = (database: Database.Database, file: string): void => {
  assertVariorum(database, file)
  database.pragma('locking_mode = EXCLUSIVE')
  if (database.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw locked(file)
  database.exec('BEGIN EXCLUSIVE')
}

/** Runs `work` while nobody else can use the database; one that is damaged is used by nobody. */
const alone = (file: string, work: () => void): void => {
  const database = new Database(file, { timeout: PATIENCE })
  try {
    takeAlone(database, file)
    work()
  } catch (error) {
    const told = inPlainWords(file, error)
    if (!(told instanceof StoreError)) throw told
    if (told.fault === 'locked') throw locked(file)
    if (told.fault !== 'broken') throw told
    work()
  } finally {
    database.close()
  }
}

const putInPlace = (part: string, file: string): string | null => {
  const isReplaced = existsSync(file)
  const kept = nameOfKept(file, new Date())
  const exchange = (): void => {
    setAside(file, kept)
    renameSync(part, file)
    settle(file)
  }
  // An empty file has no head to lock it by, and nobody has anything in it.
  if (isReplaced && statSync(file).size > 0) alone(file, exchange)
  else exchange()
  return isReplaced ? kept : null
}

/** Puts a checked copy of a backup in the place of a database, which is kept beside it. */
export const restore = async ({ from, file }: RestoreOptions): Promise<Restored> => {
  if (!existsSync(from)) throw new StoreError('missing', `There is no file ${from}. Name what "variorum backup" wrote.`)
  if (isSameFile(from, file)) throw new StoreError('taken', `${from} is the database itself. Name a backup of it.`)
  plainly(file, () => mkdirSync(dirname(file), { recursive: true }))
  const part = unfinished(file)
  const copied = await copyWhole({ from, to: file, part, assertFit: assertOpenable })
  try {
    return { ...copied, kept: plainly(file, () => putInPlace(part, file)) }
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  }
}
