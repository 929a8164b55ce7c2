import type { Command } from 'commander'
import { framedBy } from '../../coding/framed-by.ts'
import type { Reader, SourceFigures, SourceSummary } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { profileOf } from '../../telling/profile.ts'
import { readBefore } from '../../telling/read-before.ts'
import { kindOf, publishedOn } from '../../telling/source-name.ts'
import { type StandingCounts, standingCounts, standings } from '../../telling/standing.ts'
import { asOfOption, readAsOf } from '../as-of.ts'
import { databaseOption } from '../database-option.ts'
import { collectionOption } from '../known-collection.ts'
import { oneSourceLike, shortId, someSourcesLike } from '../known-source.ts'
import { type Column, table } from '../layout/table.ts'
import { wrapped } from '../layout/wrap.ts'
import { NO_SOURCES } from '../no-sources.ts'
import { UsageError } from '../plain-error.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { profileLines } from './profile-lines.ts'
import { profileRecord } from './profile-record.ts'

const EXAMPLES = `
Examples:
  variorum sources
  variorum sources --source harbour        only those with "harbour" in path, title or outlet
  variorum sources --standing              how often each stands alone in a dispute, and how often with most
  variorum sources coastal-press           how one stands among the others, each count with its items
  variorum sources --as-of 2026-03-01      those that were there at the end of that day
  variorum sources --json

A date after "~" was guessed from the opening lines or the name of the file, a kind (primary, wire, analysis, opinion) from
the address, the publisher or how the text begins; all others are stated by the file.`

interface Options {
  readonly db: string
  readonly collection?: string
  readonly source?: string
  readonly standing?: true
  readonly asOf?: string
  readonly json?: true
}

type Row = SourceSummary & Omit<SourceFigures, 'id'> & { readonly standing: StandingCounts | null }

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
      standing: stands && standingCounts(stands.get(source.id) ?? []),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

const COLUMNS: readonly Column[] = [
  { head: 'id', least: 6 },
  { head: 'source', least: 30 },
  { head: 'outlet, kind', least: 12 },
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
    [
      { text: row.metadata.publisher?.value ?? row.metadata.author?.value ?? '' },
      { text: kindOf(row), paint: paint.dim },
    ].filter(({ text }) => text !== ''),
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
      const facts = [row.metadata.publisher?.value ?? '', kindOf(row), publishedOn(row), ...figures].filter(
        (fact) => fact !== '',
      )
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

const record = ({ id, path, aliases, collections, sha256, format, metadata, standing, ...figures }: Row) => ({
  ...{ id, path, aliases, collections, sha256, format },
  ...Object.fromEntries(FACTS.map((key) => [key, metadata[key]?.value ?? null])),
  guessed: Object.entries(metadata).flatMap(([key, known]) => (known.said ? [] : [key])),
  ...{ words: figures.words, claims: figures.claims, conflicts: figures.conflicts },
  ...(standing !== null && { standing }),
})

const list = (options: Options, terminal: Terminal): Promise<void> =>
  readAsOf(options, terminal, async (reader) => {
    const rows = await rowsOf(reader, options)
    if (options.json) return writeJson(terminal, rows.map(record))
    const older = readBefore(await reader.coverage())
    const note = older === null ? '' : `${wrapped(older, terminal.columns).join('\n')}\n`
    return terminal.write(inWords(rows, terminal) + note)
  })

const one = (wanted: string, options: Options, terminal: Terminal): Promise<void> =>
  readAsOf(options, terminal, async (reader) => {
    const { source, standing, json } = options
    if (source !== undefined || standing)
      throw new UsageError('Name one source, or list several by --source and --standing; not both.')
    const known = await reader.sources()
    const found = oneSourceLike(known, wanted)
    const [profile, framed] = [await profileOf(reader, found), await framedBy(reader, found)]
    if (json) return writeJson(terminal, profileRecord(profile, framed))
    const lines = await profileLines({ profile, framed, known, reader }, terminal)
    return terminal.write(`${lines.join('\n')}\n`)
  })

/** `variorum sources`: what the database holds, one row for each source, or how one stands among the others. */
export const sourcesCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('sources')
    .description('list the sources with their words, claims and conflicts, or show how one stands')
    .argument('[source]', 'the path, title or id of one, or a part that no other source has')
    .option('--source <name>', 'only those with this in path, title, outlet or id')
    .option('--standing', 'show how often each source stands alone against the rest')
    .addOption(collectionOption())
    .addOption(asOfOption())
    .addOption(databaseOption())
    .option('--json', 'print a JSON array, of one source an object')
    .addHelpText('after', EXAMPLES)
    .action((wanted: string | undefined, options: Options) =>
      wanted === undefined ? list(options, terminal) : one(wanted, options, terminal),
    )
}
