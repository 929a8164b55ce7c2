import type { Command } from 'commander'
import { contentId, noteOf, notesOn, standingNotes } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import { shortIdOf } from '../known-id.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { notableById } from './notable-by-id.ts'
import { type Signed, textOf, type WriteOptions, withWriteOptions, writeNote } from './write-note.ts'

const EXAMPLES = `
Examples:
  variorum notes add 5d84d9 "Its figures come from the port." --by "Anna Riis"   a source, a claim or a dispute
  variorum notes add claim_4f09ab "Ask Lena Dahl."

The beginning of an id is enough, if only one source, claim or dispute has it.`

const noteOn = async (reader: Reader, wanted: string, text: string, signed: Signed) => {
  const { on, id, title, subjects } = await notableById(reader, wanted)
  const own = notesOn(standingNotes(await reader.notes()))(subjects).findLast(({ person }) => person === signed.person)
  if (own !== undefined)
    throw new UsageError(
      `${signed.person} has a note on this ${on} already: "variorum notes change ${shortIdOf(own.id)}" changes it.`,
    )
  const [subject] = subjects
  const act = contentId('act', { subject, ...signed })
  const note = noteOf({
    ...{ subject, words: title, text, replaces: null, withdraws: null, act, note: '', ...signed },
  })
  return { note, words: `Noted on ${on} ${shortIdOf(id)}, “${title}”: ${shortIdOf(note.id)}` }
}

/** `variorum notes add`: a note on a source, a claim or a dispute. */
export const addNoteCommand = (notes: Command, terminal: Terminal): void => {
  withWriteOptions(
    notes
      .command('add')
      .description('note something on a source, a claim or a dispute')
      .argument('<id>', 'the beginning of its id')
      .argument('<text>', 'what to note'),
  )
    .addHelpText('after', EXAMPLES)
    .action((wanted: string, written: string, options: WriteOptions) =>
      writeNote(options, terminal, async (reader, signed) => noteOn(reader, wanted, textOf(written), signed)),
    )
}
