import type { Command } from 'commander'
import { contentId, noteOf } from '../../domain/index.ts'
import { shortIdOf } from '../known-id.ts'
import type { Terminal } from '../terminal.ts'
import { standingNote, textOf, type WriteOptions, withWriteOptions, writeNote } from './write-note.ts'

const EXAMPLES = `
Examples:
  variorum notes change a1b2c3 "The port has answered: 41 berths." --by "Anna Riis"

What it said before is kept; "variorum notes undo" brings it back.`

/** `variorum notes change`: a note says something else from now on. */
export const changeNoteCommand = (notes: Command, terminal: Terminal): void => {
  withWriteOptions(
    notes
      .command('change')
      .description('put other words in the place of a note')
      .argument('<note>', 'the beginning of its id')
      .argument('<text>', 'what it says from now on'),
  )
    .addHelpText('after', EXAMPLES)
    .action((wanted: string, written: string, options: WriteOptions) =>
      writeNote(options, terminal, async (reader, signed) => {
        const text = textOf(written)
        const { note: old } = await standingNote(reader, wanted, signed)
        const { subject, words } = old
        const act = contentId('act', { replaces: old.id, ...signed })
        const said = { subject, words, text, replaces: old.id, withdraws: null, act, note: '', ...signed }
        const note = noteOf(said)
        return { note, words: `Changed: ${shortIdOf(note.id)} stands in the place of ${shortIdOf(old.id)}.` }
      }),
    )
}
