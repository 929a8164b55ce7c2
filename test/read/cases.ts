import { readdirSync, readFileSync } from 'node:fs'

/** A small file and what reading it has to give; roles and words of all blocks in order, or of none. */
export interface ReadCase {
  readonly name: string
  readonly path: string
  readonly text: string
  readonly blocks?: readonly (readonly [role: string, words: string])[]
  /** Keys of the metadata: value and whether it is said; null where the key has to be absent. */
  readonly metadata?: Readonly<Record<string, readonly [value: string, said: boolean] | null>>
  readonly messages?: readonly string[]
}

const folder = new URL('../cases/read/', import.meta.url)

const parseLines = (file: string): ReadCase[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ReadCase => JSON.parse(line))

/** The cases of every file in test/cases/read, by file. */
export const readCases = (): readonly (readonly [file: string, cases: readonly ReadCase[]])[] =>
  readdirSync(folder)
    .sort()
    .map((file) => [file, parseLines(file)])
