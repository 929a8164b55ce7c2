import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Refusal } from '../domain/index.ts'
import { formatOf } from '../read/index.ts'
import { notFound, unknownType, unreadable } from './refusals.ts'

/** A file to take in: where it lies, and its name relative to what was ingested (with "/" on every system). */
export interface FoundFile {
  readonly file: string
  readonly path: string
}

/** What files and folders hold: files in order of their names, how many were skipped, what can't be read. */
export interface Expansion {
  readonly files: readonly FoundFile[]
  readonly skipped: number
  readonly refusals: readonly Refusal[]
}

interface Walk {
  readonly files: FoundFile[]
  readonly refusals: Refusal[]
  /** Real paths of the folders that were entered: a link back to one of them is not followed. */
  readonly entered: Set<string>
  skipped: number
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The state of a file, or the reason that there is none. */
const look = (file: string): { readonly stats: Stats } | { readonly refusal: Refusal } => {
  try {
    return { stats: statSync(file) }
  } catch (error) {
    return { refusal: notFound(file, error) }
  }
}

const namesIn = (walk: Walk, folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort(byCodeUnits)
  } catch (error) {
    walk.refusals.push(unreadable(folder, error))
    return []
  }
}

const walkFolder = (walk: Walk, folder: string, prefix: string): void => {
  const real = realpathSync(folder)
  if (walk.entered.has(real)) return
  walk.entered.add(real)
  for (const name of namesIn(walk, folder)) walkEntry(walk, join(folder, name), `${prefix}${name.normalize('NFC')}`)
}

/** Hidden entries and files of unknown types are counted; of the others, those that aren't there are refused. */
const walkEntry = (walk: Walk, file: string, path: string): void => {
  if (basename(file).startsWith('.')) {
    walk.skipped += 1
    return
  }
  const found = look(file)
  if ('stats' in found && found.stats.isDirectory()) walkFolder(walk, file, `${path}/`)
  else if (formatOf(file) === null) walk.skipped += 1
  else if ('refusal' in found) walk.refusals.push(found.refusal)
  else walk.files.push({ file, path })
}

const walkArgument = (walk: Walk, argument: string): void => {
  const found = look(argument)
  if ('refusal' in found) walk.refusals.push(found.refusal)
  else if (found.stats.isDirectory()) walkFolder(walk, argument, '')
  else if (formatOf(argument) === null) walk.refusals.push(unknownType(argument))
  else walk.files.push({ file: argument, path: basename(resolve(argument)).normalize('NFC') })
}

/** Files and folders, recursively, as a list of files in order of their names. */
export const expand = (paths: readonly string[]): Expansion => {
  const walk: Walk = { files: [], refusals: [], entered: new Set(), skipped: 0 }
  for (const path of paths) walkArgument(walk, path)
  const { files, skipped, refusals } = walk
  files.sort((a, b) => byCodeUnits(a.path, b.path) || byCodeUnits(a.file, b.file))
  const once = files.filter((one, index) => {
    const before = files[index - 1]
    return before === undefined || one.path !== before.path || resolve(one.file) !== resolve(before.file)
  })
  return { files: once, skipped, refusals }
}
