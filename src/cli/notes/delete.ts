import type { Command } from 'commander'
import { noteDeleted } from '../../domain/index.ts'
import { shortIdOf } from '../known-id.ts'
import type { Terminal } from '../terminal.ts'
import { standingNote, type WriteOptions, withWriteOptions, writeNote } from './write-note.ts'

const EXAMPLES = `
Examples:
  variorum notes delete a1b2c3 --by "Anna Riis"

It is shown no longer, and stays in the log; "variorum notes undo" brings it back.`

/** `variorum notes delete`: a note with all that it ever said is withdrawn. */
export const deleteNoteCommand = (notes: Command, terminal: Terminal): void => {
  withWriteOptions(
    notes.command('delete').description('take a note away').argument('<note>', 'the beginning of its id'),
  )
    .addHelpText('after', EXAMPLES)
    .action((wanted: string, options: WriteOptions) =>
      writeNote(options, terminal, async (reader, signed) => {
        const { note: old, all } = await standingNote(reader, wanted, signed)
        const note = noteDeleted(old, all, signed)
        const back = `"variorum notes undo ${shortIdOf(note.id)}" brings it back.`
        return { note, words: `Deleted: ${shortIdOf(old.id)}. ${back}` }
      }),
    )
}
