import type { Command } from 'commander'
import { type Note, standingNotes } from '../domain/index.ts'
import { NAMES, SORTS } from '../exchange/index.ts'
import type { AllDecisions, Reader, Run } from '../store/index.ts'
import { headlineIn } from '../telling/changes/index.ts'
import { countOf } from '../telling/count-of.ts'
import { SAID_IN_WORDS } from '../telling/said-in-words.ts'
import { databaseOption } from './database-option.ts'
import { dayOrTime, endOf, startOf } from './day-or-time.ts'
import { indented } from './layout/indented.ts'
import { wrapped } from './layout/wrap.ts'
import { readFrom, readPast } from './read-from.ts'
import type { Terminal } from './terminal.ts'
import { writeJson } from './write-json.ts'

const EXAMPLES = `
Examples:
  variorum log                            every ingest and every decision, the oldest first
  variorum log --since 2026-03-01         what happened from this day on, and what it changed
  variorum log --until 2026-03-31 --json  all that was known at the end of this day
  variorum log --by "Anna Riis"           what she decided

Nothing is ever taken out of it. Times are UTC; the last line says what stood at the end of the time asked for.`

interface Options {
  readonly db: string
  readonly since?: string
  readonly until?: string
  readonly by?: string
  readonly json?: true
}

/** An ingest or a decision. `at` is an ISO time, UTC. */
interface Entry {
  readonly at: string
  readonly type: string
  readonly id: string
  readonly person: string | null
  readonly note: string
  readonly words: string
  readonly withdraws: string | null
}

const KINDS = ['new', 'changed', 'redone', 'alias', 'refused'] as const

const runEntry = ({ run, started, finished, pipeline, counts }: Run): Entry => {
  const files = KINDS.flatMap((kind) => ((counts[kind] ?? 0) > 0 ? [`${counts[kind]} ${kind}`] : []))
  const outcome = files.length > 0 ? files.join(', ') : 'nothing new'
  const end = finished === null ? ', broken off' : ` · ${countOf(counts.conflicts ?? 0, 'conflict')}`
  const words = `ingest with the pipeline "${pipeline}": ${outcome}${end}`
  return { at: started, type: 'run', id: `run_${run}`, person: null, note: '', words, withdraws: null }
}

/** The decisions of one sort; of an undo, what it takes back. */
const entriesOf = async <Name extends keyof AllDecisions>(reader: Reader, name: Name): Promise<readonly Entry[]> =>
  (await SORTS[name].read(reader)).map((one) => ({
    ...{ at: one.decidedAt, type: SORTS[name].type, id: one.id, person: one.person, note: one.note },
    words: `${SAID_IN_WORDS[name](one)}${'carried' in one ? ', carried over from an earlier reading' : ''}`,
    withdraws: 'withdraws' in one ? one.withdraws : null,
  }))

const isSince = ({ at }: Entry, since = ''): boolean => at >= since

/** A day counts to its end. */
const isUntil = ({ at }: Entry, until?: string): boolean => until === undefined || at.slice(0, until.length) <= until

const entriesIn = async (reader: Reader, { until, by }: Options): Promise<readonly Entry[]> => {
  const runs = (await reader.runs()).map(runEntry)
  const said = (await Promise.all(NAMES.map((name) => entriesOf(reader, name)))).flat()
  return [...runs, ...said]
    .filter((entry) => isUntil(entry, until) && (by === undefined || entry.person === by))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
}

const lines = ({ at, person, words, note }: Entry, { paint, columns }: Terminal): readonly string[] => {
  const who = person === null ? '' : `${person}: `
  const why = note === '' ? [] : wrapped(`“${note}”`, columns - 18)
  const [first = '', ...more] = wrapped(`${who}${words}`, columns - 18)
  return [`${paint.dim(at.slice(0, 16).replace('T', ' '))}  ${first}`, ...indented([...more, ...why], 18)]
}

/** What stood at the end: decisions that no later one took back; of a note, its last version. */
const standing = (entries: readonly Entry[], notes: readonly Note[]): number => {
  const ids = new Set(entries.map(({ id }) => id))
  const withdrawn = new Set(entries.flatMap(({ withdraws }) => withdraws ?? []))
  const others = entries.filter(
    ({ id, type, withdraws }) =>
      type !== 'run' && type !== SORTS.notes.type && withdraws === null && !withdrawn.has(id),
  )
  return others.length + standingNotes(notes.filter(({ id }) => ids.has(id))).length
}

/** What changed in the time that is asked for, in one line, and the command that tells all of it. */
const changedIn = async (reader: Reader, { db, since, until }: Options): Promise<readonly string[]> => {
  if (since === undefined) return []
  const tell = (then: Reader) => headlineIn(then, { since: startOf(since) })
  const headline = until === undefined ? await tell(reader) : await readPast(db, endOf(until), tell)
  const command = ['variorum changes --since', since, ...(until === undefined ? [] : ['--until', until])].join(' ')
  return headline === null ? [] : [`${headline}: see "${command}".`]
}

const inWords = (
  { entries, notes }: { readonly entries: readonly Entry[]; readonly notes: readonly Note[] },
  options: Options,
  terminal: Terminal,
  changed: readonly string[],
): string => {
  const shown = entries.filter((entry) => isSince(entry, options.since))
  const runs = entries.filter(({ type }) => type === 'run').length
  const end = options.until === undefined ? 'So far' : `As of ${options.until}`
  const sum = `${end}: ${countOf(runs, 'ingest')}, ${countOf(entries.length - runs, 'decision')}, of which ${standing(entries, notes)} stood.`
  const told = changed.flatMap((line) => wrapped(line, terminal.columns))
  return `${[...shown.flatMap((entry) => lines(entry, terminal)), '', terminal.paint.bold(sum), ...told].join('\n')}\n`
}

/** `variorum log`: every ingest and every decision in the order of time. */
export const logCommand = (program: Command, terminal: Terminal): void => {
  program
    .command('log')
    .description('list every ingest and every decision, and what stood at any time')
    .option('--since <day>', 'only what came on this day (or at this time) or later', dayOrTime)
    .option('--until <day>', 'only what came before the end of this day (or by this time)', dayOrTime)
    .option('--by <name>', 'only what this person decided')
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action((options: Options) =>
      readFrom(options.db, async (reader) => {
        const entries = await entriesIn(reader, options)
        if (!options.json) {
          const told = { entries, notes: await reader.notes() }
          return terminal.write(inWords(told, options, terminal, await changedIn(reader, options)))
        }
        return writeJson(
          terminal,
          entries.filter((entry) => isSince(entry, options.since)),
        )
      }),
    )
}
