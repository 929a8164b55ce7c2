import type { Command } from 'commander'
import { type Note, noteTakenBack, standingDeletions, standingNotes } from '../../domain/index.ts'
import { oneById } from '../known-id.ts'
import type { Terminal } from '../terminal.ts'
import { assertOwn, type WriteOptions, withWriteOptions, writeNote } from './write-note.ts'

const EXAMPLES = `
Examples:
  variorum notes undo a1b2c3 --by "Anna Riis"    a note says again what it said before its last change
  variorum notes undo a1b2c3 --json

Of a note that was never changed nothing is left. Nothing is erased: an undo is written down as all else is.`

/** What the undo brought back: the only note that did not stand before. */
const broughtBack = (all: readonly Note[], undo: Note): string => {
  const before = new Set(standingNotes(all).map(({ id }) => id))
  const back = standingNotes([...all, undo]).find(({ id }) => !before.has(id))
  return back === undefined ? 'Taken back: there is no such note any more.' : `Taken back. It says again: ${back.text}`
}

/** `variorum notes undo`: takes back what was last done to a note. */
export const undoNoteCommand = (notes: Command, terminal: Terminal): void => {
  withWriteOptions(
    notes
      .command('undo')
      .description('take back the last change of a note, or that it was deleted')
      .argument('<note>', 'the beginning of its id, or of that of its deletion'),
  )
    .addHelpText('after', EXAMPLES)
    .action((wanted: string, options: WriteOptions) =>
      writeNote(options, terminal, async (reader, signed) => {
        const all = await reader.notes()
        const known = [...standingNotes(all), ...standingDeletions(all)]
        const last = assertOwn(oneById(known, wanted, { noun: 'note', listedBy: 'variorum notes' }), signed)
        const note = noteTakenBack(last, all, signed)
        return { note, words: broughtBack(all, note) }
      }),
    )
}
