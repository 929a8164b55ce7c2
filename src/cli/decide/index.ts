import type { Command } from 'commander'
import { decisionOf } from '../../domain/index.ts'
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
import { effectInWords, type Signed } from './effect-in-words.ts'

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

/** Ids of things and what a decision changes are told from comparisons, so these must be those of the sources; throws where they are older. */
export const assertCompared = async (reader: Reader, file: string): Promise<void> => {
  const [{ compared }, stamp] = [await reader.coverage(), await reader.stamp()]
  if (compared && (stamp === null || stamp.version === COMPARER.version)) return
  throw new StoreError(
    'stale',
    `The comparisons in ${file} are older than its sources or this Variorum. Run "variorum ingest" again, then decide.`,
  )
}

/** A decision of any sort that can be written, or only tried; `words` say it to a person. */
export interface Plan {
  readonly words: string
  readonly decision: Signed
  readonly write: (store: Store) => Promise<void>
  readonly tryOut: (reader: Reader) => Promise<State>
}

const carryOut = async (store: Store, { write }: Plan): Promise<State> => {
  await write(store)
  await compareAll(store, COMPARER, new Map())
  return stateOf(store)
}

/** Carries out what is planned, or only shows what it would change. */
export const decideBy = async (
  options: DecideOptions,
  terminal: Terminal,
  planOf: (reader: Reader, said: Omit<Signed, 'id'>) => Promise<Plan>,
): Promise<void> => {
  const person = personOf(options.by, options.dryRun !== true)
  const store = await openStore({ file: options.db })
  try {
    await assertCompared(store, options.db)
    const plan = await planOf(store, { note: options.note, person, decidedAt: new Date().toISOString() })
    const { words, decision } = plan
    const before = await stateOf(store)
    const dryRun = options.dryRun === true
    const effect = effectOf(before, await (dryRun ? plan.tryOut(store) : carryOut(store, plan)))
    if (options.json) await writeJson(terminal, { decision, dryRun, ...effect })
    else await terminal.write(effectInWords({ words, decision, effect, dryRun }, terminal))
  } finally {
    await store.close()
  }
}

/** Makes a decision of things or names, or only shows what it would change. */
export const decide = (
  options: DecideOptions,
  terminal: Terminal,
  propose: (reader: Reader) => Promise<Proposal>,
): Promise<void> =>
  decideBy(options, terminal, async (reader, signed) => {
    const { words, ...said } = await propose(reader)
    const decision = decisionOf({ ...said, ...signed })
    return {
      ...{ words, decision, tryOut: (store: Reader) => tryOut(store, decision) },
      write: (store: Store) => store.putDecision(decision),
    }
  })
