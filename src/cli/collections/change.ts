import type { Command } from 'commander'
import { compareAll } from '../../ingest/index.ts'
import { openStore, type Reader, type SourceSummary, type Store } from '../../store/index.ts'
import { COMPARER } from '../../telling/comparer.ts'
import { effectOf, type State } from '../../telling/effect.ts'
import { sourceName } from '../../telling/source-name.ts'
import { type MembersChange, stateOf, tryOutMembers } from '../../telling/trial.ts'
import { databaseOption } from '../database-option.ts'
import { effectLines } from '../decide/effect-in-words.ts'
import { assertCompared } from '../decide/index.ts'
import { wrapped } from '../layout/wrap.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'

/** What every change of collections is given. */
export interface ChangeOptions {
  readonly db: string
  readonly dryRun?: true
  readonly json?: true
}

/** Who joins and who leaves, and the same in words. */
interface Planned extends MembersChange {
  readonly words: string
}

/** Adds the options that every change has. */
export const withChangeOptions = (command: Command): Command =>
  command
    .option('--dry-run', 'show what would change, and change nothing')
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')

const NAMED = 6

/** "Coastal Press Agency, ELLERY CROSSING AUTHORITY and 4 more". */
export const namesOf = (sources: readonly SourceSummary[]): string => {
  const left = sources.length - NAMED
  return sources.slice(0, NAMED).map(sourceName).join(', ') + (left > 0 ? ` and ${left} more` : '')
}

const carryOut = async (store: Store, change: MembersChange): Promise<State> => {
  await store.changeMembers(change)
  await compareAll(store, COMPARER, new Map())
  return stateOf(store)
}

/** Carries out what is planned and compares the sources again, or only shows what that would change. */
export const changeBy = async (
  options: ChangeOptions,
  terminal: Terminal,
  planOf: (reader: Reader) => Promise<Planned>,
): Promise<void> => {
  const { db, json } = options
  const dryRun = options.dryRun === true
  const store = await openStore({ file: db })
  try {
    await assertCompared(store, db)
    const { words, joined, left } = await planOf(store)
    const before = await stateOf(store)
    const after = await (dryRun ? tryOutMembers(store, { joined, left }) : carryOut(store, { joined, left }))
    const effect = effectOf(before, after)
    if (json) return await writeJson(terminal, { joined, left, dryRun, ...effect })
    const head = wrapped(dryRun ? `A dry run, nothing is changed. ${words}` : words, terminal.columns)
    await terminal.write(`${[...head, '', ...effectLines(effect, terminal)].join('\n')}\n`)
  } finally {
    await store.close()
  }
}
