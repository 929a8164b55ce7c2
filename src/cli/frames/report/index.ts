import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { plotter } from '../../../charts/plotter.ts'
import { spokenDays } from '../../../coding/spoken.ts'
import type { Reader } from '../../../store/index.ts'
import { countOf } from '../../../telling/count-of.ts'
import { someSourcesLike } from '../../known-source.ts'
import { wrapped } from '../../layout/wrap.ts'
import { UsageError } from '../../plain-error.ts'
import { readIn } from '../../read-from.ts'
import type { Terminal } from '../../terminal.ts'
import { wholeNumber } from '../../whole-number.ts'
import { writeJson } from '../../write-json.ts'
import { withFilters } from '../filters.ts'
import { type FramingQuery, framingsOf } from '../framings-of.ts'
import { framingsInShort } from '../tables-in-words.ts'
import { wordedSentences } from '../worded-sentences.ts'
import { contentOf, type Material } from './content.ts'
import { frameWordsOf } from './frame-words.ts'
import { pageOf } from './page.ts'
import { tablesForPrograms } from './tables-for-programs.ts'

const EXAMPLES = `
Examples:
  variorum frames report --out framing
  variorum frames report --out framing-of-belmora --target belmora --title "Belmora in the spring"

Writes index.html, one page that needs no network, and the same figures as framings.csv, matrix.csv, holders.csv,
published.csv, spoken.csv, shift.csv and keyness.csv. Files of these names in the folder are written anew.`

interface Options extends FramingQuery {
  readonly db: string
  readonly collection?: string
  readonly out: string
  readonly title: string
  readonly targets: number
  readonly json?: true
}

const read = async (reader: Reader, options: Options): Promise<Material> => {
  const { title, targets, source } = options
  const all = await reader.sources()
  const framings = await framingsOf(reader, options)
  const sources = source === undefined ? all : someSourcesLike(all, source)
  const sentences = await wordedSentences(reader, sources, { framings, functionWords: false })
  const spoken = await spokenDays(reader, framings)
  return { title, framings, spoken, words: frameWordsOf(framings, sentences), targets }
}

const write = async (folder: string, files: ReadonlyMap<string, string>): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true })
    for (const [name, text] of files) await writeFile(join(folder, name), text)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? `${error.code}` : String(error)
    throw new UsageError(`The report can't be written to "${folder}" (${reason}). Name a folder that may be written.`)
  }
}

const run = async (options: Options, terminal: Terminal): Promise<void> => {
  const material = await readIn(options, (reader) => read(reader, options))
  const { framings } = material
  if (framings.length === 0)
    throw new UsageError('No sentence frames a country so: there is nothing to report. "variorum frames" lists all.')
  const content = contentOf(material)
  const page = pageOf(content, await plotter())
  const files = new Map([['index.html', page], ...tablesForPrograms(content)])
  await write(options.out, files)
  const names = [...files.keys()]
  if (options.json) return writeJson(terminal, { folder: options.out, files: names, framings: framings.length })
  const lines = [
    `${countOf(names.length, 'file')} in ${options.out}: ${names.join(', ')}.`,
    `${framingsInShort(framings)}; open ${join(options.out, 'index.html')} in a browser.`,
  ]
  await terminal.write(`${lines.flatMap((line) => wrapped(line, terminal.columns)).join('\n')}\n`)
}

/** `variorum frames report`: a page with all figures of framing, each leading to its sentences, and tables beside it. */
export const reportCommand = (frames: Command, terminal: Terminal): void => {
  const command = frames
    .command('report')
    .description('write a page with tables and charts of framing, each figure leading to its sentences')
    .requiredOption('--out <folder>', 'the folder to write to')
    .option('--title <words>', 'the title of the page', 'Who frames whom, and how')
    .addOption(
      new Option('--targets <count>', 'so many targets, the most framed first, get a part of their own')
        .argParser(wholeNumber)
        .default(6),
    )
  withFilters(command)
    .option('--json', 'print which files were written')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) => run(options, terminal))
}
