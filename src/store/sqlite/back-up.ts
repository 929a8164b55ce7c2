import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreError } from '../store-error.ts'
import { assertVariorum } from './migrate.ts'
import { assertThere } from './open.ts'
import { plainly } from './plainly.ts'
import { type CopiedDatabase, copyWhole, settle, unfinished } from './whole-copy.ts'

/** Which database to copy, and to which file; `force` replaces a file that is there. */
export interface BackUpOptions {
  readonly file: string
  readonly to: string
  readonly force: boolean
}

/** Whether two names mean one file. */
export const isSameFile = (one: string, other: string): boolean => {
  if (!existsSync(one) || !existsSync(other)) return false
  const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })]
  return a.dev === b.dev && a.ino === b.ino
}

const assertFree = ({ file, to, force }: BackUpOptions): void => {
  if (isSameFile(file, to)) throw new StoreError('taken', `${to} is the database itself. Name another file.`)
  // A log that lies beside the name would be taken for that of the copy.
  if (existsSync(`${to}-wal`))
    throw new StoreError('taken', `${to} is a database in use: ${to}-wal lies beside it. Name another file.`)
  if (existsSync(to) && !force)
    throw new StoreError('taken', `There is a file ${to} already. Name another one, or replace it with --force.`)
}

/** Copies a database while others go on working with it; the copy is one file, checked before it gets its name. */
export const backUp = async (options: BackUpOptions): Promise<CopiedDatabase> => {
  const { file, to } = options
  assertThere({ file, create: false })
  assertFree(options)
  plainly(to, () => mkdirSync(dirname(to), { recursive: true }))
  const part = unfinished(to)
  const copied = await copyWhole({ from: file, to, part, assertFit: assertVariorum })
  plainly(to, () => {
    renameSync(part, to)
    settle(to)
  })
  return copied
}
