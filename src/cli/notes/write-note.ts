import type { Command } from 'commander'
import { type Note, standingNotes } from '../../domain/index.ts'
import { openStore, type Reader } from '../../store/index.ts'
import { databaseOption } from '../database-option.ts'
import { oneById } from '../known-id.ts'
import { personOf } from '../person.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'

/** What every command that writes a note is given. */
export interface WriteOptions {
  readonly db: string
  readonly by?: string
  readonly json?: true
}

/** Who writes, and when. */
export type Signed = Pick<Note, 'person' | 'decidedAt'>

/** Adds the options that every command that writes a note has. */
export const withWriteOptions = (command: Command): Command =>
  command
    .option('--by <name>', 'whose note it is (default: the name of your account)')
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')

/** Writes what is proposed, and says so. */
export const writeNote = async (
  options: WriteOptions,
  terminal: Terminal,
  propose: (reader: Reader, signed: Signed) => Promise<{ readonly note: Note; readonly words: string }>,
): Promise<void> => {
  const signed = { person: personOf(options.by), decidedAt: new Date().toISOString() }
  const store = await openStore({ file: options.db })
  try {
    const { note, words } = await propose(store, signed)
    await store.putAllDecisions({ notes: [note] })
    if (options.json) await writeJson(terminal, note)
    else await terminal.write(`${words}\n`)
  } finally {
    await store.close()
  }
}

/** The text of a note as it is kept; an error where there is none. */
export const textOf = (written: string): string => {
  const text = written.trim()
  if (text !== '') return text
  throw new UsageError('A note has words: write them in quotes behind the id. "variorum notes delete" takes one away.')
}

/** A note is its author's to change. */
export const assertOwn = (note: Note, { person }: Signed): Note => {
  if (note.person === person) return note
  throw new UsageError(
    `This is a note of ${note.person}, and you write as ${person}: say --by "${note.person}", or add a note of your own.`,
  )
}

/** The note that an id names, as it stands, and all versions of all notes. */
export const standingNote = async (reader: Reader, wanted: string, signed: Signed) => {
  const all = await reader.notes()
  const note = oneById(standingNotes(all), wanted, { noun: 'note', listedBy: 'variorum notes' })
  return { note: assertOwn(note, signed), all }
}
