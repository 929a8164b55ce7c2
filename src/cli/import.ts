import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { type Imported, importDecisions, NAMES, SORTS } from '../exchange/index.ts'
import { carryOver, compareAll } from '../ingest/index.ts'
import { openStore } from '../store/index.ts'
import { COMPARER } from '../telling/comparer.ts'
import { countOf } from '../telling/count-of.ts'
import { databaseOption } from './database-option.ts'
import { ANNOTATIONS } from './export-decisions.ts'
import { UsageError } from './plain-error.ts'
import type { Terminal } from './terminal.ts'
import { writeJson } from './write-json.ts'

const EXAMPLES = `
Examples:
  variorum import                           what "variorum export --decisions" wrote to annotations/
  variorum import anna/ lena/judgements.jsonl
  variorum import annotations/ --json

What is there already is left as it is. A line that was altered after it was written is refused, with its place, reason and
remedy, and all others are kept: exit code 1. Which word is the last one is told by its time, not by when it came here.`

const FILES = NAMES.map((name) => SORTS[name].file)

/** The files that a path means: itself, or those of decisions in a folder. */
const filesAt = (path: string): readonly string[] => {
  if (!existsSync(path)) throw new UsageError(`There is no "${path}". Name a folder of decisions, or their files.`)
  if (!statSync(path).isDirectory()) return [path]
  const files = FILES.map((file) => join(path, file)).filter((file) => existsSync(file))
  if (files.length > 0) return files
  throw new UsageError(
    `"${path}" holds no decisions: expected ${FILES.join(', ')}, as "variorum export --decisions" writes them.`,
  )
}

interface Options {
  readonly db: string
  readonly json?: true
}

const run = async (paths: readonly string[], { db }: Options): Promise<Imported> => {
  const texts = paths.flatMap(filesAt).map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  const store = await openStore({ file: db, create: true })
  try {
    const imported = await importDecisions(store, texts)
    // What was said elsewhere of an earlier revision holds for the present one where its words stand.
    await carryOver(store)
    await compareAll(store, COMPARER, new Map())
    return imported
  } finally {
    await store.close()
  }
}

const inWords = ({ added, known, refused }: Imported, { paint }: Terminal): string => {
  const sorts = NAMES.filter((name) => added[name] > 0).map((name) => `  ${SORTS[name].file}  ${added[name]}`)
  const fresh = NAMES.reduce((sum, name) => sum + added[name], 0)
  return [
    `${countOf(fresh, 'new decision')}, ${known.toLocaleString('en-US')} there already`,
    ...sorts,
    ...(refused.length === 0 ? [] : ['', paint.red(`Refused    ${countOf(refused.length, 'line')}`)]),
    ...refused.flatMap(({ file, line, reason, remedy }) => [
      `  ${paint.bold(`${file}:${line}`)}`,
      `    ${reason}`,
      `    ${remedy}`,
    ]),
    '',
  ].join('\n')
}

/** `variorum import`: takes in decisions that were exported here or elsewhere. */
export const importCommand = (program: Command, terminal: Terminal, exit: (code: number) => void): void => {
  program
    .command('import')
    .description("take in people's decisions that were written by export --decisions")
    .argument('[path...]', 'folders or files of decisions', [ANNOTATIONS])
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], options: Options) => {
      const imported = await run(paths, options)
      if (options.json) await writeJson(terminal, imported)
      else await terminal.write(inWords(imported, terminal))
      exit(imported.refused.length > 0 ? 1 : 0)
    })
}
