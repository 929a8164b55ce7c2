import type { Note } from '../../domain/index.ts'
import type { Noted } from '../../telling/noted.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import type { Terminal } from '../terminal.ts'

const INDENT = 3

/** So much of the words that a note is about is shown, in UTF-16 units. */
const LONGEST = 200

const inShort = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words)

const textLines = ({ text }: Note, columns: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapped(line, columns))

/** A note with who wrote it and when, what it is on and, where that is not in view, in which words. */
export const noteLines = (
  { note, on }: Noted,
  { paint, columns }: Terminal,
  { withWords }: { readonly withWords: boolean },
): readonly string[] => {
  const { id, subject, person, decidedAt, words } = note
  const of = on === null ? `${subject.on}, which is not there now` : `${on.on} ${shortIdOf(on.id)}`
  const head = `on ${of} · ${person}, ${decidedAt.slice(0, 16).replace('T', ' ')}`
  const [first = '', ...more] = wrapped(`${shortIdOf(id)} ${head}`, columns)
  const about = withWords ? wrapped(`“${inShort(words)}”`, columns - INDENT).map(paint.dim) : []
  return [
    paint.bold(shortIdOf(id)) + first.slice(shortIdOf(id).length),
    ...indented([...more, ...about, ...textLines(note, columns - INDENT)], INDENT),
  ]
}

/** A note for programs; `of` is the id of what it is on, null where that is not there now. */
export const noteRecord = ({ note, on }: Noted) => {
  const { id, subject, words, text, replaces, person, decidedAt } = note
  return {
    ...{ id, on: subject.on, of: on?.id ?? null, sources: on?.sources ?? [], words, text },
    ...{ person, decidedAt, replaces },
  }
}
