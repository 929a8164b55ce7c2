import { Command, CommanderError } from 'commander'
import { claimsCommand } from './claims.ts'
import { conflictsCommand } from './conflicts/index.ts'
import { entitiesCommand } from './entities/index.ts'
import { evalCommand } from './eval/index.ts'
import { exportCommand } from './export.ts'
import { framesCommand } from './frames/index.ts'
import { importCommand } from './import.ts'
import { ingestCommand } from './ingest.ts'
import { faultInWords } from './plain-error.ts'
import { reviewCommand } from './review.ts'
import { searchCommand } from './search.ts'
import { showCommand } from './show/index.ts'
import { sourcesCommand } from './sources.ts'
import { statsCommand } from './stats/index.ts'
import { type Terminal, terminalOf } from './terminal.ts'
import { thingsCommand } from './things/index.ts'
import { verifyCommand } from './verify.ts'

/** Adds one command to the program; `exit` tells the exit code that it ends with. */
type AddCommand = (program: Command, terminal: Terminal, exit: (code: number) => void) => void

/** Every command, in the order of --help. */
const COMMANDS: readonly AddCommand[] = [
  ingestCommand,
  sourcesCommand,
  showCommand,
  conflictsCommand,
  reviewCommand,
  entitiesCommand,
  thingsCommand,
  claimsCommand,
  framesCommand,
  searchCommand,
  statsCommand,
  exportCommand,
  importCommand,
  verifyCommand,
  evalCommand,
]

const EXAMPLES = `
Examples:
  variorum ingest articles/      take in a folder of articles and compare them
  variorum conflicts             where they contradict each other, both quotes side by side
  variorum show SOURCE           one article with what was found in it

Exit codes: 0 done, 1 something was refused or at fault, 2 wrong arguments.`

const programOf = (terminal: Terminal, exit: (code: number) => void): Command => {
  const program = new Command('variorum')
    .description('Reads many articles on one subject and shows, word by word, where they agree, differ and why.')
    .exitOverride()
    // An option after the name of a command belongs to that command, also where the one above it has the same.
    .enablePositionalOptions()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.error(text) })
    .showHelpAfterError('Run with --help to see what is possible.')
    .addHelpText('after', EXAMPLES)
  for (const add of COMMANDS) add(program, terminal, exit)
  return program
}

/** Runs the program with the arguments that follow its name and gives the exit code. */
export const main = async (argv: readonly string[], terminal: Terminal = terminalOf(process)): Promise<number> => {
  let code = 0
  const program = programOf(terminal, (given) => {
    code = given
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const fault = faultInWords(error)
    if (fault.words !== '') terminal.error(`${terminal.colors.red('error')}: ${fault.words}\n`)
    return fault.code
  }
}
