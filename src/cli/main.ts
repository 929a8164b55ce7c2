import { Command, CommanderError } from 'commander'
import { faultInWords } from './plain-error.ts'
import { type Terminal, terminalOf } from './terminal.ts'

/** Adds one command to the program; `exit` tells the exit code that it ends with. */
type AddCommand = (program: Command, terminal: Terminal, exit: (code: number) => void) => void

/** Every command, in the order of --help, with what loads it: most need few of the modules that all need together. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  ingest: async () => (await import('./ingest.ts')).ingestCommand,
  watch: async () => (await import('./watch/index.ts')).watchCommand,
  sources: async () => (await import('./sources/index.ts')).sourcesCommand,
  collections: async () => (await import('./collections/index.ts')).collectionsCommand,
  show: async () => (await import('./show/index.ts')).showCommand,
  conflicts: async () => (await import('./conflicts/index.ts')).conflictsCommand,
  brief: async () => (await import('./brief.ts')).briefCommand,
  changes: async () => (await import('./changes/index.ts')).changesCommand,
  review: async () => (await import('./review.ts')).reviewCommand,
  check: async () => (await import('./check/index.ts')).checkCommand,
  reviews: async () => (await import('./reviews.ts')).reviewsCommand,
  entities: async () => (await import('./entities/index.ts')).entitiesCommand,
  things: async () => (await import('./things/index.ts')).thingsCommand,
  terms: async () => (await import('./terms/index.ts')).termsCommand,
  notes: async () => (await import('./notes/index.ts')).notesCommand,
  claims: async () => (await import('./claims.ts')).claimsCommand,
  frames: async () => (await import('./frames/index.ts')).framesCommand,
  search: async () => (await import('./search.ts')).searchCommand,
  stats: async () => (await import('./stats/index.ts')).statsCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  import: async () => (await import('./import.ts')).importCommand,
  orphans: async () => (await import('./orphans.ts')).orphansCommand,
  log: async () => (await import('./log.ts')).logCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
  doctor: async () => (await import('./doctor.ts')).doctorCommand,
  eval: async () => (await import('./eval/index.ts')).evalCommand,
}

/** Just the command that the arguments name; all where they name none, since help and hints speak of all. */
const commandsFor = ([name = '']: readonly string[]): Promise<readonly AddCommand[]> => {
  const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  return Promise.all((named === undefined ? Object.values(COMMANDS) : [named]).map((load) => load()))
}

const EXAMPLES = `
Examples:
  variorum ingest articles/      take in a folder of articles and compare them
  variorum conflicts             where they contradict each other, both quotes side by side
  variorum show SOURCE           one article with what was found in it

Exit codes: 0 done, 1 something was refused or at fault, 2 wrong arguments.`

const programOf = (terminal: Terminal): Command =>
  new Command('variorum')
    .description('Reads many articles on one subject and shows, word by word, where they agree, differ and why.')
    .exitOverride()
    // An option after the name of a command belongs to that command, also where the one above it has the same.
    .enablePositionalOptions()
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: (text) => terminal.error(text) })
    .showHelpAfterError('Run with --help to see what is possible.')
    .addHelpText('after', EXAMPLES)

/** Runs the program with the arguments that follow its name and gives the exit code. */
export const main = async (argv: readonly string[], terminal: Terminal = terminalOf(process)): Promise<number> => {
  let code = 0
  const program = programOf(terminal)
  const exit = (given: number): void => {
    code = given
  }
  try {
    for (const add of await commandsFor(argv)) add(program, terminal, exit)
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const fault = faultInWords(error)
    if (fault.words !== '') terminal.error(`${terminal.colors.red('error')}: ${fault.words}\n`)
    return fault.code
  }
}
