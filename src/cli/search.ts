import { type Command, Option } from 'commander'
import { codePointOffsets, type Span } from '../domain/index.ts'
import type { Reader, SearchHit, SearchQuery, SourceSummary } from '../store/index.ts'
import { countOf } from '../telling/count-of.ts'
import { publishedOn, sourceName } from '../telling/source-name.ts'
import { databaseOption } from './database-option.ts'
import { collectionOption } from './known-collection.ts'
import { someSourcesLike } from './known-source.ts'
import { indented } from './layout/indented.ts'
import { markedLines, standingOut } from './layout/marked.ts'
import { wrapped } from './layout/wrap.ts'
import { readIn } from './read-from.ts'
import type { Terminal } from './terminal.ts'
import { wholeNumber } from './whole-number.ts'
import { writeJson } from './write-json.ts'

const DEFAULT_LIMIT = 20
const INDENT = 3

const EXAMPLES = `
Examples:
  variorum search extradited prisoners          sentences with both words, in any form ("extradite", "prisoner")
  variorum search '"relief fund"' --limit 5     the two words next to each other
  variorum search toll --source harbour --json`

interface Options {
  readonly db: string
  readonly collection?: string
  readonly source?: string
  readonly limit: number
  readonly json?: true
}

interface Found {
  readonly hit: SearchHit
  readonly source: SourceSummary
}

const find = async (reader: Reader, words: string, { source, limit }: Options): Promise<readonly Found[]> => {
  const all = await reader.sources()
  const chosen = source === undefined ? null : someSourcesLike(all, source).map(({ id }) => id)
  const query: SearchQuery = { words, limit, ...(chosen !== null && { sources: chosen }) }
  const byId = new Map(all.map((one) => [one.id, one]))
  return (await reader.search(query)).flatMap((hit) => {
    const of = byId.get(hit.source)
    return of === undefined ? [] : [{ hit, source: of }]
  })
}

const hitLines = ({ hit, source }: Found, { paint, columns }: Terminal): readonly string[] => {
  const role = hit.role === 'body' ? '' : hit.role
  const facts = [sourceName(source), publishedOn(source), source.path, role]
  const line = facts.filter((fact, index) => fact !== '' && facts.indexOf(fact) === index).join(' · ')
  return [
    ...wrapped(line, columns).map(paint.cyan),
    ...indented(markedLines(standingOut(hit.words, hit.hits, paint), columns - INDENT), INDENT),
  ]
}

const inWords = (found: readonly Found[], words: string, { limit }: Options, terminal: Terminal): string => {
  if (found.length === 0) return `No sentence holds ${words}.\n`
  const blocks = found.map((one) => hitLines(one, terminal).join('\n'))
  const more = found.length === limit ? ', there may be more (--limit)' : ''
  return [...blocks, `${terminal.paint.bold(countOf(found.length, 'sentence'))}${more}\n`].join('\n\n')
}

const records = async (reader: Reader, found: readonly Found[]) => {
  const documents = new Map<string, (span: Span) => Span>()
  for (const { source } of found) {
    if (documents.has(source.id)) continue
    const { toCodePoint } = codePointOffsets((await reader.document(source.id)).text)
    documents.set(source.id, ({ start, end }) => ({ start: toCodePoint(start), end: toCodePoint(end) }))
  }
  return found.map(({ hit, source }) => ({
    ...{ sentence: hit.sentence, source: source.id, path: source.path, title: source.metadata.title?.value ?? null },
    ...{ outlet: source.metadata.publisher?.value ?? null, published: source.metadata.published?.value ?? null },
    ...{ role: hit.role, ...documents.get(source.id)?.(hit.span), text: hit.words },
    hits: hit.hits.map(({ start, end }) => hit.words.slice(start, end)),
  }))
}

/** `variorum search`: sentences that hold words, best first. */
export const searchCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('search')
    .description('find sentences that hold all of these words, in any of their forms')
    .argument('<words...>', 'words; a phrase stands in double quotation marks')
    .option('--source <name>', 'only in sources with this in path, title, outlet or id')
    .addOption(new Option('--limit <count>', 'show at most so many').argParser(wholeNumber).default(DEFAULT_LIMIT))
    .addOption(collectionOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action((words: readonly string[], options: Options) =>
      readIn(options, async (reader) => {
        const found = await find(reader, words.join(' '), options)
        if (options.json) await writeJson(terminal, await records(reader, found))
        else await terminal.write(inWords(found, words.join(' '), options, terminal))
      }),
    )
}
