import { type Command, InvalidArgumentError, Option } from 'commander'
import { bySpan, type Role } from '../../domain/index.ts'
import type { Reader, StoredDocument } from '../../store/index.ts'
import { readBoard } from '../../telling/board.ts'
import { type Noted, readNoted } from '../../telling/noted.ts'
import { kindOf, publishedOn } from '../../telling/source-name.ts'
import { databaseOption } from '../database-option.ts'
import { oneSourceLike } from '../known-source.ts'
import { wrapped } from '../layout/wrap.ts'
import { noteLines, noteRecord } from '../notes/note-lines.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { documentRecord } from './document-record.ts'
import { type Note, notesOf, painterOf, SHOWN_LAYERS, type ShownLayer } from './layer-marks.ts'
import { SIGNS_IN_WORDS, textLines } from './text-lines.ts'

const EXAMPLES = `
Examples:
  variorum show coastal-press                     part of a path or title is enough, if only one source has it
  variorum show 5d84d9 --layers claim,speech      what it claims and whom it quotes
  variorum show coastal-press --layers none --roles
  variorum show coastal-press --json              its text, blocks, annotations and notes

Layers: ${SHOWN_LAYERS.join(', ')}, all, none. Without colours, [words|note] marks what was found.`

/** Claims and frames cover whole sentences, so they are marked only on request. */
const DEFAULT: readonly ShownLayer[] = ['entity', 'quantity', 'time', 'speech']

interface Options {
  readonly db: string
  readonly layers: readonly ShownLayer[]
  readonly roles?: true
  readonly json?: true
}

const isLayer = (name: string): name is ShownLayer => SHOWN_LAYERS.some((layer) => layer === name)

/** Reads "entity,time", "all" or "none". */
const layersOf = (given: string): readonly ShownLayer[] => {
  if (given === 'none') return []
  if (given === 'all') return SHOWN_LAYERS
  const names = given.split(',').map((name) => name.trim())
  const unknown = names.find((name) => !isLayer(name))
  if (unknown === undefined) return SHOWN_LAYERS.filter((layer) => names.includes(layer))
  throw new InvalidArgumentError(`There is no layer "${unknown}". Choose from ${SHOWN_LAYERS.join(', ')}, all, none.`)
}

const headLines = (document: StoredDocument, { paint, columns }: Terminal): readonly string[] => {
  const { metadata, path, id } = document
  const facts = [
    metadata.publisher?.value,
    metadata.author?.value,
    kindOf(document),
    publishedOn(document),
    metadata.url?.value,
  ]
  return [
    ...wrapped(metadata.title?.value ?? '(no title)', columns).map(paint.bold),
    ...wrapped(facts.filter((fact) => fact !== undefined && fact !== '').join(' · '), columns),
    ...wrapped(`${path} · ${id}`, columns).map(paint.dim),
  ]
}

const legend = (layers: readonly ShownLayer[], { paint, columns }: Terminal): readonly string[] => [
  ...(layers.length > 0 && paint.isColorSupported
    ? [layers.map((layer) => painterOf(layer, paint)(layer)).join('  ')]
    : []),
  ...wrapped(SIGNS_IN_WORDS, columns).map(paint.dim),
]

const notesIn = async (reader: Reader, source: string, layers: readonly ShownLayer[]): Promise<readonly Note[]> => {
  const found = await Promise.all(layers.map((layer) => notesOf(reader, source, layer)))
  return found.flat().sort((a, b) => bySpan(a.span, b.span))
}

/** What people noted on a source and on its claims, the newest first. */
const notedOn = async (reader: Reader, source: string): Promise<readonly Noted[]> => {
  const noted = await readNoted(reader, await readBoard(reader, { verdicts: ['conflict'] }))
  return noted.filter(({ on }) => on !== null && on.on !== 'dispute' && on.sources.includes(source)).toReversed()
}

const notedLines = (noted: readonly Noted[], terminal: Terminal): readonly string[] =>
  noted.length === 0
    ? []
    : [
        terminal.paint.bold('Notes'),
        ...noted.flatMap((one) => noteLines(one, terminal, { withWords: one.on?.on === 'claim' })),
        '',
      ]

const inWords = async (
  reader: Reader,
  document: StoredDocument,
  options: Options,
  terminal: Terminal,
): Promise<string> => {
  const part = ({ span, body }: { span: Note['span']; body: { role: Role } }) => ({ span, role: body.role })
  const lines = textLines(
    {
      text: document.text,
      blocks: (await reader.annotations(document.id, 'block')).map(part),
      sentences: (await reader.annotations(document.id, 'sentence')).map(part),
      notes: await notesIn(reader, document.id, options.layers),
      showRoles: options.roles === true,
    },
    terminal,
  )
  const notes = notedLines(await notedOn(reader, document.id), terminal)
  return [...headLines(document, terminal), '', ...lines, '', ...notes, ...legend(options.layers, terminal), ''].join(
    '\n',
  )
}

/** `variorum show`: the text of a source with what was found in it. */
export const showCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('show')
    .description('show the text of a source with what was found in it')
    .argument('<source>', 'its path, title or id, or a part that no other source has')
    .addOption(
      new Option('--layers <names>', 'what to mark, parted by commas')
        .argParser(layersOf)
        .default(DEFAULT, DEFAULT.join(',')),
    )
    .option('--roles', 'name the role of each paragraph in the margin')
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((wanted: string, options: Options) =>
      readFrom(options.db, async (reader) => {
        const { id } = oneSourceLike(await reader.sources(), wanted)
        const document = await reader.document(id)
        if (options.json)
          await writeJson(terminal, {
            ...(await documentRecord(reader, document, options.layers)),
            notes: (await notedOn(reader, id)).map(noteRecord),
          })
        else await terminal.write(await inWords(reader, document, options, terminal))
      }),
    )
}
