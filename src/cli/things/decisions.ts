import type { Command } from 'commander'
import { type Decision, withdrawals } from '../../domain/index.ts'
import type { Reader, StoredClaim } from '../../store/index.ts'
import { countOf } from '../count-of.ts'
import { databaseOption } from '../database-option.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import { claimQuote, type Quoter, quoter } from '../quotes.ts'
import { readFrom } from '../read-from.ts'
import { origin } from '../said-lines.ts'
import type { Terminal } from '../terminal.ts'
import { valueInShort } from '../value-in-short.ts'
import { whoAndWhy } from '../who-and-why.ts'
import { writeJson } from '../write-json.ts'

const EXAMPLES = `
Examples:
  variorum things decisions
  variorum things decisions --json

A decision is orphaned where the claims that it speaks of are no longer there: it is kept and changes nothing.`

const INDENT = 3

/** A decision with what has become of it: `gone` are those of its claims that no current source makes. */
interface Listed extends Decision {
  readonly state: 'stands' | 'withdrawn' | 'orphaned'
  readonly withdrawnBy: string | null
  readonly gone: readonly string[]
}

/** The decisions in the order in which they were made; one that speaks of claims of one part alone says nothing. */
const listed = (decisions: readonly Decision[], claims: ReadonlyMap<string, StoredClaim>): readonly Listed[] => {
  const withdrawn = withdrawals(decisions)
  return decisions.map((decision) => {
    const withdrawnBy = withdrawn.get(decision.id)?.id ?? null
    const there = decision.parts.filter((part) => part.some((id) => claims.has(id)))
    const isOrphaned = decision.kind !== 'undo' && there.length < 2
    const state = withdrawnBy !== null ? 'withdrawn' : isOrphaned ? 'orphaned' : 'stands'
    return { ...decision, state, withdrawnBy, gone: decision.parts.flat().filter((id) => !claims.has(id)) }
  })
}

const claimsOf = async (reader: Reader, decisions: readonly Decision[]): Promise<ReadonlyMap<string, StoredClaim>> => {
  const { claims } = await reader.claims({ ids: decisions.flatMap(({ parts }) => parts.flat()) })
  return new Map(claims.map((claim) => [claim.id, claim] as const))
}

/** "3 claims, 1 of them gone: 4f09ab die.count = 40 · The Morning · 2031-05-03 …". */
const partInWords = async (
  part: readonly string[],
  claims: ReadonlyMap<string, StoredClaim>,
  quoteOf: Quoter,
): Promise<string> => {
  const there = part.flatMap((id) => claims.get(id) ?? [])
  const gone = part.length - there.length
  const count = `${countOf(part.length, 'claim')}${gone > 0 ? `, ${gone} gone` : ''}`
  const [first, ...more] = there
  if (first === undefined) return count
  const { slot, value } = first.body
  const said = `${shortIdOf(first.id)} ${slot} = ${valueInShort(value)} · ${origin(await claimQuote(first, quoteOf))}`
  return `${count}: ${said}${more.length > 0 ? ' …' : ''}`
}

const STATE = { stands: 'green', withdrawn: 'dim', orphaned: 'yellow' } as const

const decisionLines = async (
  decision: Listed,
  claims: ReadonlyMap<string, StoredClaim>,
  quoteOf: Quoter,
  { paint, columns }: Terminal,
): Promise<readonly string[]> => {
  const { id, kind, state, withdrawnBy, withdraws, parts } = decision
  const by = withdrawnBy === null ? '' : ` by ${shortIdOf(withdrawnBy)}`
  const about = await Promise.all(parts.map((part) => partInWords(part, claims, quoteOf)))
  const lines = [
    whoAndWhy(decision),
    ...about.map((words) => `• ${words}`),
    ...(withdraws === null ? [] : [`• withdraws ${shortIdOf(withdraws)}`]),
  ]
  return [
    `${paint.bold(`${shortIdOf(id)} ${kind}`)} · ${paint[STATE[state]](`${state}${by}`)}`,
    ...indented(
      lines.flatMap((line) => wrapped(line, columns - INDENT)),
      INDENT,
    ),
  ]
}

const inWords = async (reader: Reader, terminal: Terminal): Promise<string> => {
  const decisions = await reader.decisions()
  if (decisions.length === 0) return 'Nobody has decided anything of things yet: see "variorum things merge --help".\n'
  const [claims, quoteOf] = [await claimsOf(reader, decisions), quoter(reader)]
  const blocks = await Promise.all(
    listed(decisions, claims).map((one) => decisionLines(one, claims, quoteOf, terminal)),
  )
  const summary = terminal.paint.bold(countOf(decisions.length, 'decision'))
  return `${[...blocks.map((lines) => lines.join('\n')), summary].join('\n\n')}\n`
}

/** `variorum things decisions`: what people decided of things, and what has become of it. */
export const decisionsCommand = (things: Command, terminal: Terminal): void => {
  things
    .command('decisions')
    .description('list what was decided of things, the oldest first')
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(({ db, json }: { readonly db: string; readonly json?: true }) =>
      readFrom(db, async (reader) => {
        if (!json) return terminal.write(await inWords(reader, terminal))
        const decisions = await reader.decisions()
        return writeJson(terminal, listed(decisions, await claimsOf(reader, decisions)))
      }),
    )
}
