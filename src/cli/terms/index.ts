import type { Command } from 'commander'
import { type SameTerm, withdrawals } from '../../domain/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { databaseOption } from '../database-option.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { whoAndWhy } from '../who-and-why.ts'
import { writeJson } from '../write-json.ts'
import { inQuotes } from './plan.ts'
import { sameCommand } from './same.ts'
import { undoTermCommand } from './undo.ts'

const EXAMPLES = `
Examples:
  variorum terms                      which words mean the same here, by whom and why
  variorum terms same walkout strike  these two do
  variorum terms undo a1b2c3          they do no longer
  variorum terms --help               "variorum terms same --help" and the like show the options of each

A decision says why by --note and who by --by; --dry-run shows what it would change. It holds for all articles of a database, and outlives every new analysis.`

const INDENT = 3

/** A decision with what has become of it. */
interface Listed extends SameTerm {
  readonly state: 'stands' | 'withdrawn'
  readonly withdrawnBy: string | null
}

const listed = (terms: readonly SameTerm[]): readonly Listed[] => {
  const withdrawn = withdrawals(terms)
  return terms.map((term) => {
    const withdrawnBy = withdrawn.get(term.id)?.id ?? null
    return { ...term, state: withdrawnBy === null ? 'stands' : 'withdrawn', withdrawnBy }
  })
}

const linesOf = (term: Listed, { paint, columns }: Terminal): readonly string[] => {
  const { id, words, withdraws, withdrawnBy, state } = term
  const what = withdraws === null ? inQuotes(words) : `withdraws ${shortIdOf(withdraws)}`
  const by = withdrawnBy === null ? state : `${state} by ${shortIdOf(withdrawnBy)}`
  const told = wrapped(`${what} · ${by}`, columns - INDENT)
  const colour = state === 'stands' ? paint.bold : paint.dim
  return [
    colour(shortIdOf(id)),
    ...indented([...told.map(colour), ...wrapped(whoAndWhy(term), columns - INDENT)], INDENT),
  ]
}

const inWords = (terms: readonly Listed[], terminal: Terminal): string => {
  if (terms.length === 0)
    return 'Nobody has said yet of any words that they mean the same: see "variorum terms same --help".\n'
  const blocks = terms.map((term) => linesOf(term, terminal).join('\n'))
  return `${[...blocks, terminal.paint.bold(countOf(terms.length, 'decision'))].join('\n\n')}\n`
}

/** `variorum terms`: which words mean the same here. */
export const termsCommand = (program: Command, terminal: Terminal): void => {
  const terms = program
    .command('terms')
    .enablePositionalOptions()
    .description('list which words mean the same here, and decide that they do')
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(({ db, json }: { readonly db: string; readonly json?: true }) =>
      readFrom(db, async (reader) => {
        const all = listed(await reader.terms())
        return json ? writeJson(terminal, all) : terminal.write(inWords(all, terminal))
      }),
    )
  for (const add of [sameCommand, undoTermCommand]) add(terms, terminal)
}
