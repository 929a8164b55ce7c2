import type { Command } from 'commander'
import type { Reader, SourceFigures, SourceSummary } from '../store/index.ts'
import { countOf } from '../telling/count-of.ts'
import { publishedOn } from '../telling/source-name.ts'
import { asOfOption, readAsOf } from './as-of.ts'
import { databaseOption } from './database-option.ts'
import { shortId, someSourcesLike } from './known-source.ts'
import { type Column, table } from './layout/table.ts'
import { wrapped } from './layout/wrap.ts'
import { NO_SOURCES } from './no-sources.ts'
import { type Standing, standings } from './standing.ts'
import type { Terminal } from './terminal.ts'
import { writeJson } from './write-json.ts'

const EXAMPLES = `
Examples:
  variorum sources
  variorum sources --source harbour        only those with "harbour" in path, title or outlet
  variorum sources --standing              how often each stands alone in a dispute, and how often with most
  variorum sources --as-of 2026-03-01      those that were there at the end of that day
  variorum sources --json

A date after "~" was guessed from the opening lines or the name of the file; all others are stated by the file.`

interface Options {
  readonly db: string
  readonly source?: string
  readonly standing?: true
  readonly asOf?: string
  readonly json?: true
}

type Row = SourceSummary & Omit<SourceFigures, 'id'> & { readonly standing: Standing | null }

const rowsOf = async (reader: Reader, { source: wanted, standing }: Options): Promise<readonly Row[]> => {
  const all = await reader.sources()
  const sources = wanted === undefined ? all : someSourcesLike(all, wanted)
  const figures = new Map((await reader.figures()).map((row) => [row.id, row]))
  const stands = standing ? await standings(reader) : null
  const none = { words: 0, claims: 0, conflicts: 0 }
  return sources
    .map((source) => ({
      ...none,
      ...figures.get(source.id),
      ...source,
      standing: stands && (stands.get(source.id) ?? { disputes: 0, alone: 0, withMost: 0 }),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

const COLUMNS: readonly Column[] = [
  { head: 'id', least: 6 },
  { head: 'source', least: 30 },
  { head: 'outlet', least: 12 },
  { head: 'published', least: 11 },
  { head: 'words', least: 5, figures: true },
  { head: 'claims', least: 6, figures: true },
  { head: 'conflicts', least: 9, figures: true },
]

const STANDING: readonly Column[] = [
  { head: 'disputes', least: 8, figures: true },
  { head: 'alone', least: 5, figures: true },
  { head: 'with most', least: 9, figures: true },
]

const figure = (count: number): string => count.toLocaleString('en-US')

const asTable = (rows: readonly Row[], terminal: Terminal): string => {
  const { paint } = terminal
  const cells = rows.map((row) => [
    [{ text: shortId(row.id), paint: paint.dim }],
    [{ text: row.metadata.title?.value ?? '(no title)' }, { text: row.path, paint: paint.dim }],
    row.metadata.publisher?.value ?? row.metadata.author?.value ?? '',
    publishedOn(row),
    ...[figure(row.words), figure(row.claims)],
    ...(row.standing === null
      ? [[{ text: figure(row.conflicts), paint: row.conflicts > 0 ? paint.yellow : paint.dim }]]
      : [figure(row.standing.disputes), figure(row.standing.alone), figure(row.standing.withMost)]),
  ])
  const columns = rows[0]?.standing === null ? COLUMNS : [...COLUMNS.slice(0, -1), ...STANDING]
  return table(columns, cells, terminal)
}

/** Where a table would be too narrow: three lines for each source. */
const asList = (rows: readonly Row[], { paint, columns }: Terminal): string =>
  rows
    .flatMap((row) => {
      const counts = [countOf(row.words, 'word'), countOf(row.claims, 'claim'), countOf(row.conflicts, 'conflict')]
      const { standing } = row
      const figures =
        standing === null ? counts : [...counts, `${standing.alone} of ${countOf(standing.disputes, 'dispute')} alone`]
      const facts = [row.metadata.publisher?.value ?? '', publishedOn(row), ...figures].filter((fact) => fact !== '')
      return [
        ...wrapped(row.metadata.title?.value ?? '(no title)', columns).map(paint.bold),
        ...wrapped(`${shortId(row.id)}  ${row.path}`, columns - 2).map((line) => `  ${paint.dim(line)}`),
        ...wrapped(facts.join(' · '), columns - 2).map((line) => `  ${line}`),
      ]
    })
    .join('\n')

/** The table needs this many columns. */
const TABLE = 92

const inWords = (rows: readonly Row[], terminal: Terminal): string => {
  if (rows.length === 0) return NO_SOURCES
  const words = rows.reduce((sum, row) => sum + row.words, 0)
  const claims = rows.reduce((sum, row) => sum + row.claims, 0)
  const list = terminal.columns >= TABLE ? asTable(rows, terminal) : asList(rows, terminal)
  const sums = [countOf(rows.length, 'source'), countOf(words, 'word'), countOf(claims, 'claim')]
  return `${list}\n\n${sums.join(' · ')}\n`
}

const FACTS = ['title', 'publisher', 'author', 'published', 'url', 'language', 'kind'] as const

const record = ({ id, path, aliases, sha256, format, metadata, words, claims, conflicts, standing }: Row) => ({
  ...{ id, path, aliases, sha256, format },
  ...Object.fromEntries(FACTS.map((key) => [key, metadata[key]?.value ?? null])),
  guessed: Object.entries(metadata).flatMap(([key, known]) => (known.said ? [] : [key])),
  ...{ words, claims, conflicts },
  ...(standing !== null && { standing }),
})

/** `variorum sources`: what the database holds, one row for each source. */
export const sourcesCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('sources')
    .description('list the sources with their words, claims and conflicts')
    .option('--source <name>', 'only those with this in path, title, outlet or id')
    .option('--standing', 'show how often each source stands alone against the rest')
    .addOption(asOfOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      readAsOf(options, terminal, async (reader) => {
        const rows = await rowsOf(reader, options)
        if (options.json) await writeJson(terminal, rows.map(record))
        else await terminal.write(inWords(rows, terminal))
      }),
    )
}
