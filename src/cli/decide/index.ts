import type { Command } from 'commander'
import { type Decision, decisionOf } from '../../domain/index.ts'
import { compareAll } from '../../ingest/index.ts'
import { openStore, type Reader, type Store, StoreError } from '../../store/index.ts'
import { COMPARER } from '../../telling/comparer.ts'
import { effectOf, type State } from '../../telling/effect.ts'
import type { Proposal } from '../../telling/proposal.ts'
import { stateOf, tryOut } from '../../telling/trial.ts'
import { databaseOption } from '../database-option.ts'
import { personOf } from '../person.ts'
import type { Terminal } from '../terminal.ts'
import { writeJson } from '../write-json.ts'
import { effectInWords } from './effect-in-words.ts'

/** What every decision is given. */
export interface DecideOptions {
  readonly db: string
  readonly note: string
  readonly by?: string
  readonly dryRun?: true
  readonly json?: true
}

/** Adds the options that every decision has. */
export const withDecideOptions = (command: Command): Command =>
  command
    .option('--note <text>', 'why', '')
    .option('--by <name>', 'who decides (default: the name of your account)')
    .option('--dry-run', 'show what would change, and change nothing')
    .addOption(databaseOption())
    .option('--json', 'print a JSON document')

/** Ids of things and what a decision changes are told from comparisons, so these must be those of the sources. */
const assertCompared = async (reader: Reader, file: string): Promise<void> => {
  const [{ compared }, stamp] = [await reader.coverage(), await reader.stamp()]
  if (compared && (stamp === null || stamp.version === COMPARER.version)) return
  throw new StoreError(
    'stale',
    `The comparisons in ${file} are older than its sources or this Variorum. Run "variorum ingest" again, then decide.`,
  )
}

const carryOut = async (store: Store, decision: Decision): Promise<State> => {
  await store.putDecision(decision)
  await compareAll(store, COMPARER, new Map())
  return stateOf(store)
}

/** Makes a decision, or only shows what it would change. */
export const decide = async (
  options: DecideOptions,
  terminal: Terminal,
  propose: (reader: Reader) => Promise<Proposal>,
): Promise<void> => {
  const person = personOf(options.by, options.dryRun !== true)
  const store = await openStore({ file: options.db })
  try {
    await assertCompared(store, options.db)
    const { words, ...said } = await propose(store)
    const decision = decisionOf({ ...said, note: options.note, person, decidedAt: new Date().toISOString() })
    const before = await stateOf(store)
    const dryRun = options.dryRun === true
    const effect = effectOf(before, await (dryRun ? tryOut : carryOut)(store, decision))
    if (options.json) await writeJson(terminal, { decision, dryRun, ...effect })
    else await terminal.write(effectInWords({ words, decision, effect, dryRun }, terminal))
  } finally {
    await store.close()
  }
}
