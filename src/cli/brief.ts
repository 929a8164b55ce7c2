import { access, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Command, Option } from 'commander'
import type { Brief } from '../brief/brief.ts'
import { htmlOf } from '../brief/html/page.ts'
import { markdownOf } from '../brief/markdown.ts'
import { readBrief } from '../brief/read-brief.ts'
import { UnknownSubject } from '../brief/scope.ts'
import type { Page } from '../brief/told/page.ts'
import { tell } from '../brief/told/tell.ts'
import type { Reader } from '../store/index.ts'
import { countOf } from '../telling/count-of.ts'
import { databaseOption } from './database-option.ts'
import { collectionOption } from './known-collection.ts'
import { NO_SOURCES } from './no-sources.ts'
import { UsageError } from './plain-error.ts'
import { readIn } from './read-from.ts'
import type { Terminal } from './terminal.ts'
import { wholeNumber } from './whole-number.ts'

const FORMATS = ['markdown', 'html', 'docx'] as const

type Format = (typeof FORMATS)[number]

/** The format that a file's name asks for. */
const ENDINGS: Readonly<Record<string, Format>> = {
  ...{ '.md': 'markdown', '.markdown': 'markdown', '.txt': 'markdown' },
  ...{ '.html': 'html', '.htm': 'html', '.docx': 'docx' },
}

const LIMIT = 12

const EXAMPLES = `
Examples:
  variorum brief                                    the whole database as Markdown, the most disputed first
  variorum brief --thing prisoner --out brief.docx  one thing, by words of its name or its id, for Word
  variorum brief --topic "extradition treaty" --out treaty.html --title "The treaty"
  variorum brief --json                             the same as data, each figure with its place

Each figure and quotation has a footnote that leads to its words. Without --format the ending of --out decides
(.md, .html, .docx). What --limit leaves out of a part is counted there, with the command that lists it.`

interface Options {
  readonly db: string
  readonly collection?: string
  readonly thing?: readonly string[]
  readonly topic?: string
  readonly title?: string
  readonly limit: number
  readonly format?: Format
  readonly out?: string
  readonly force?: true
  readonly json?: true
}

const formatOf = ({ format, out }: Options): Format => {
  const asked = format ?? (out === undefined ? 'markdown' : ENDINGS[extname(out).toLowerCase()])
  if (asked === undefined)
    throw new UsageError(`"${out}" does not say a format: end it in .md, .html or .docx, or name one by --format.`)
  if (asked === 'docx' && out === undefined)
    throw new UsageError('DOCX is no text for a terminal: name a file by --out, such as --out brief.docx.')
  return asked
}

const WRITTEN: Readonly<Record<Format, (page: Page) => Promise<string | Uint8Array>>> = {
  markdown: async (page) => markdownOf(page),
  html: htmlOf,
  // Loaded only where it is asked for: the library takes longer to load than the brief to make.
  docx: async (page) => (await import('../brief/docx.ts')).docxOf(page),
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

const refuseToReplace = async ({ out, force }: Options): Promise<void> => {
  if (out !== undefined && !force && (await exists(out)))
    throw new UsageError(`"${out}" is there already. --force replaces it.`)
}

const save = async (file: string, content: string | Uint8Array, { force }: Options): Promise<void> => {
  try {
    await writeFile(file, content, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? `${error.code}` : String(error)
    throw new UsageError(`The brief can't be written to "${file}" (${reason}). Name a file that may be written.`)
  }
}

const read = async (reader: Reader, { thing = [], topic, title, limit }: Options): Promise<Brief> => {
  const made = new Date().toISOString()
  try {
    return await readBrief(reader, { things: thing, topic: topic ?? null, title: title ?? null, limit, made })
  } catch (error) {
    if (error instanceof UnknownSubject) throw new UsageError(error.message)
    throw error
  }
}

/** The brief as data, or as a page of this format. */
const contentOf = async (brief: Brief, format: Format | null): Promise<string | Uint8Array> =>
  format === null ? `${JSON.stringify(brief, null, 2)}\n` : WRITTEN[format](tell(brief))

const run = async (options: Options, terminal: Terminal): Promise<void> => {
  const { out, json } = options
  const format = json ? null : formatOf(options)
  await refuseToReplace(options)
  const brief = await readIn(options, (reader) => read(reader, options))
  const sources = brief.sources.items.length
  if (sources === 0 && format !== null) return terminal.write(NO_SOURCES)
  const content = await contentOf(brief, format)
  if (out === undefined) return terminal.write(content.toString())
  await save(out, content, options)
  await terminal.write(`${out}: what ${countOf(sources, 'source')} ${sources === 1 ? 'says' : 'say'}.\n`)
}

/** `variorum brief`: what is known of a subject, with a footnote for each figure, as a page that can be sent on. */
export const briefCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('brief')
    .description('write what is agreed, disputed and explained as a page, each figure with a footnote')
    .addOption(
      new Option('--thing <name>', 'only a thing, by its id or words of its name; may be repeated')
        .argParser((name: string, names: readonly string[] = []) => [...names, name])
        .conflicts('topic'),
    )
    .option('--topic <words>', 'only what has to do with these words')
    .option('--title <words>', 'the title, in place of the subject')
    .addOption(new Option('--limit <count>', 'at most so many in each part').argParser(wholeNumber).default(LIMIT))
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS))
    .option('--out <file>', 'write to this file')
    .option('--force', 'replace a file that is there')
    .addOption(collectionOption())
    .addOption(databaseOption())
    .option('--json', 'print the same as a JSON document')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => run(options, terminal))
}
