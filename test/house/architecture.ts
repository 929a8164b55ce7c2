import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..')

const PAGE = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')

/** The cells of the rows below the table heading that starts with `first`. */
const tableOf = (first: string): readonly (readonly string[])[] => {
  const lines = PAGE.split('\n')
  const head = lines.findIndex((line) => line.startsWith(`| ${first} |`))
  const body = lines.slice(head + 2)
  const end = body.findIndex((line) => !line.startsWith('|'))
  return body.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

/** The names in a cell; "–" is none. */
const namesIn = (cell: string | undefined): readonly string[] =>
  (cell ?? '').split(/,\s*/).filter((name) => name !== '' && name !== '–')

/** A row of the table of rooms; "any" in a list stands for all. */
export interface Room {
  readonly name: string
  readonly imports: readonly string[]
  readonly node: readonly string[]
}

/** The table of rooms, top to bottom. */
export const rooms: readonly Room[] = tableOf('room').map((cells) => ({
  name: cells[0] ?? '',
  imports: namesIn(cells[2]),
  node: namesIn(cells[3]),
}))

/** A row of the table of libraries. */
export interface Library {
  readonly name: string
  readonly rooms: readonly string[]
  readonly reason: string
}

/** The table of libraries. */
export const libraries: readonly Library[] = tableOf('library').map((cells) => ({
  name: cells[0] ?? '',
  rooms: namesIn(cells[1]),
  reason: cells[2] ?? '',
}))

/** A file of `src`; `path` is relative to `src`, `room` its first part. */
export interface SourceFile {
  readonly path: string
  readonly room: string
  readonly text: string
}

const read = (path: string): SourceFile => ({
  path,
  room: path.split('/')[0] ?? '',
  text: readFileSync(join(ROOT, 'src', path), 'utf8'),
})

/** All TypeScript files of `src`, in order of their names. */
export const sourceFiles: readonly SourceFile[] = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path))
  .sort()
  .map(read)
