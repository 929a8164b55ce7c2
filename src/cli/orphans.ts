import type { Command } from 'commander'
import { carriedToRevisions, compareAll, type Left } from '../ingest/index.ts'
import { openStore, type Reader, type Store } from '../store/index.ts'
import { COMPARER } from '../telling/comparer.ts'
import { countOf } from '../telling/count-of.ts'
import { databaseOption } from './database-option.ts'
import { oneById, shortIdOf } from './known-id.ts'
import { indented } from './layout/indented.ts'
import { wrapped } from './layout/wrap.ts'
import { personOf } from './person.ts'
import { UsageError } from './plain-error.ts'
import { readFrom } from './read-from.ts'
import type { Terminal } from './terminal.ts'
import { whoAndWhy } from './who-and-why.ts'
import { writeJson } from './write-json.ts'

const EXAMPLES = `
Examples:
  variorum orphans                                  decisions whose words were changed or are gone
  variorum orphans --json
  variorum orphans carry a1b2c3                     this one holds for the changed words too

When a file changes, decisions go along with sentences that stand in it as they were, here or elsewhere. What was changed
is left for a person, who says by "carry" that it holds nevertheless, and why by --note and who by --by; what is gone is
kept with its words and changes nothing.`

const CARRY_EXAMPLES = `
Examples:
  variorum orphans carry a1b2c3 --note "Only the sum was corrected." --by "Anna Riis"`

const INDENT = 3

/** A decision that was left behind, with who made it. */
interface Orphan extends Left {
  readonly id: string
  readonly person: string
  readonly note: string
  readonly decidedAt: string
}

const orphansOf = async (reader: Reader): Promise<readonly Orphan[]> => {
  const { left } = await carriedToRevisions(reader)
  const all = [
    ...(await reader.decisions()),
    ...(await reader.judgements()),
    ...(await reader.claimReviews()),
    ...(await reader.codingReviews()),
    ...(await reader.byHand()),
    ...(await reader.notes()),
  ]
  const known = new Map(all.map((one) => [one.id, one] as const))
  return left.flatMap((one) => {
    const said = known.get(one.decision)
    if (said === undefined) return []
    const { id, person, note, decidedAt } = said
    return [{ ...one, id, person, note, decidedAt }]
  })
}

const SORTS = {
  merge: 'merge or split',
  judgement: 'dispute',
  claim: 'claim',
  framing: 'framing',
  annotation: 'annotation',
  note: 'note',
} as const

const orphanLines = (orphan: Orphan, path: string, { paint, columns }: Terminal): readonly string[] => {
  const { id, sort, proof, was, is } = orphan
  const words = [`decided by ${whoAndWhy(orphan)}`, `− ${was}`, ...(is === null ? [] : [`+ ${is}`]), `in ${path}`]
  return [
    `${paint.bold(`${shortIdOf(id)} ${SORTS[sort]}`)} · ${proof === 'edited' ? paint.yellow('words changed') : paint.dim('words gone')}`,
    ...indented(
      words.flatMap((line) => wrapped(line, columns - INDENT)),
      INDENT,
    ),
  ]
}

const list = (db: string, terminal: Terminal): Promise<void> =>
  readFrom(db, async (reader) => {
    const orphans = await orphansOf(reader)
    const paths = new Map((await reader.sources()).map(({ id, path }) => [id, path] as const))
    if (orphans.length === 0) return terminal.write('Every decision speaks of words that are there.\n')
    const blocks = orphans.map((orphan) => orphanLines(orphan, paths.get(orphan.source) ?? '', terminal).join('\n'))
    return terminal.write(`${[...blocks, terminal.paint.bold(countOf(orphans.length, 'decision'))].join('\n\n')}\n`)
  })

const NOUN = { noun: 'decision left behind', listedBy: 'variorum orphans' }

interface CarryOptions {
  readonly db: string
  readonly by?: string
  readonly note: string
  readonly json?: true
}

/** The decision that is meant, once, though it may have lost several claims. */
const wantedOf = async (store: Store, wanted: string): Promise<Orphan> => {
  const orphans = new Map((await orphansOf(store)).map((one) => [one.id, one] as const))
  return oneById([...orphans.values()], wanted, NOUN)
}

const carry = async (wanted: string, { db, by, note, json }: CarryOptions, terminal: Terminal): Promise<void> => {
  const person = personOf(by)
  const store = await openStore({ file: db })
  try {
    const orphan = await wantedOf(store, wanted)
    const { copies } = await carriedToRevisions(store, {
      ...{ decision: orphan.id, person, note, decidedAt: new Date().toISOString() },
    })
    const made = Object.values(copies).flatMap((sort) => sort.filter(({ carried }) => carried?.from === orphan.id))
    if (made.length === 0)
      throw new UsageError(
        `The words of ${shortIdOf(orphan.id)} have no successor that it could hold for: decide anew.`,
      )
    await store.putAllDecisions(copies)
    await compareAll(store, COMPARER, new Map())
    if (json) await writeJson(terminal, made)
    else await terminal.write(`Carried over: it now holds for “${orphan.is ?? ''}”\n`)
  } finally {
    await store.close()
  }
}

/** `variorum orphans`: decisions whose words were changed or are gone, and what a person makes of them. */
export const orphansCommand = (program: Command, terminal: Terminal): void => {
  const orphans = program
    .command('orphans')
    .enablePositionalOptions()
    .description('list decisions whose words were changed or are gone, and carry them over by hand')
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(({ db, json }: { readonly db: string; readonly json?: true }) =>
      json ? readFrom(db, async (reader) => writeJson(terminal, await orphansOf(reader))) : list(db, terminal),
    )
  orphans
    .command('carry')
    .description('say that a decision holds for the changed words too')
    .argument('<decision>', 'its id')
    .option('--note <text>', 'why', '')
    .option('--by <name>', 'who decides (default: the name of your account)')
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', CARRY_EXAMPLES)
    .action((id: string, options: CarryOptions) => carry(id, options, terminal))
}
