import type { Command } from 'commander'
import { type Decision, withdrawals } from '../../domain/index.ts'
import type { Reader } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { databaseOption } from '../database-option.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { wrapped } from '../layout/wrap.ts'
import { readFrom } from '../read-from.ts'
import type { Terminal } from '../terminal.ts'
import { whoAndWhy } from '../who-and-why.ts'
import { writeJson } from '../write-json.ts'
import type { Decidable } from './undo.ts'

/** What is still there of all that decisions speak of, and one part of a decision in words. */
interface StillThere {
  readonly has: (id: string) => boolean
  readonly inWords: (part: readonly string[]) => Promise<string>
}

/** A command whose decisions are listed. */
export interface Listable extends Decidable {
  /** What parts hold: "claim". */
  readonly part: string
  readonly stillThere: (reader: Reader, decisions: readonly Decision[]) => Promise<StillThere>
}

const examples = ({ noun, part }: Listable): string => `
Examples:
  variorum ${noun} decisions
  variorum ${noun} decisions --json

A decision is orphaned where the ${part}s that it speaks of are no longer there: it is kept and changes nothing.`

const INDENT = 3

/** A decision with what has become of it: `gone` are those that it speaks of and no current source has. */
interface Listed extends Decision {
  readonly state: 'stands' | 'withdrawn' | 'orphaned'
  readonly withdrawnBy: string | null
  readonly gone: readonly string[]
}

/** The decisions in the order in which they were made; one that speaks of one part alone says nothing. */
const listed = (decisions: readonly Decision[], { has }: StillThere): readonly Listed[] => {
  const withdrawn = withdrawals(decisions)
  return decisions.map((decision) => {
    const withdrawnBy = withdrawn.get(decision.id)?.id ?? null
    const there = decision.parts.filter((part) => part.some(has))
    const isOrphaned = decision.kind !== 'undo' && there.length < 2
    const state = withdrawnBy !== null ? 'withdrawn' : isOrphaned ? 'orphaned' : 'stands'
    return { ...decision, state, withdrawnBy, gone: decision.parts.flat().filter((id) => !has(id)) }
  })
}

const STATE = { stands: 'green', withdrawn: 'dim', orphaned: 'yellow' } as const

const decisionLines = async (
  decision: Listed,
  { inWords }: StillThere,
  { paint, columns }: Terminal,
): Promise<readonly string[]> => {
  const { id, kind, state, withdrawnBy, withdraws, parts } = decision
  const by = withdrawnBy === null ? '' : ` by ${shortIdOf(withdrawnBy)}`
  const about = await Promise.all(parts.map(inWords))
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

const allInWords = async (reader: Reader, { noun, of, stillThere }: Listable, terminal: Terminal): Promise<string> => {
  const decisions = of(await reader.decisions())
  if (decisions.length === 0)
    return `Nobody has decided anything of ${noun} yet: see "variorum ${noun} merge --help".\n`
  const there = await stillThere(reader, decisions)
  const blocks = await Promise.all(listed(decisions, there).map((one) => decisionLines(one, there, terminal)))
  const summary = terminal.paint.bold(countOf(decisions.length, 'decision'))
  return `${[...blocks.map((lines) => lines.join('\n')), summary].join('\n\n')}\n`
}

/** `decisions`: what people decided, and what has become of it. */
export const decisionsCommand = (command: Command, terminal: Terminal, listable: Listable): void => {
  command
    .command('decisions')
    .description(`list what was decided of ${listable.noun}, the oldest first`)
    .addOption(databaseOption())
    .option('--json', 'print a JSON array')
    .addHelpText('after', examples(listable))
    .action(({ db, json }: { readonly db: string; readonly json?: true }) =>
      readFrom(db, async (reader) => {
        if (!json) return terminal.write(await allInWords(reader, listable, terminal))
        const decisions = listable.of(await reader.decisions())
        return writeJson(terminal, listed(decisions, await listable.stillThere(reader, decisions)))
      }),
    )
}
