import pc from 'picocolors'
import { main } from '../../src/cli/main.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

/** What a call of the program wrote and how it ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** How wide a terminal is and whether it has colours. */
interface Screen {
  readonly columns: number
  readonly colours: boolean
}

/** Runs the program with these arguments on a terminal that keeps what it shows. */
export const variorumOn = async ({ columns, colours }: Screen, ...argv: readonly string[]): Promise<Ended> => {
  let [out, error] = ['', '']
  const paint = pc.createColors(colours)
  const terminal: Terminal = {
    out: (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
    write: async (text) => {
      out += text
    },
    ...{ paint, colors: paint, progress: null, columns },
  }
  // Analysing in this process spares the start of threads; what threads do is tested by itself.
  const isHere = argv[0] === 'ingest' && !argv.includes('--threads')
  const code = await main(isHere ? [...argv, '--threads', '0'] : argv, terminal)
  return { code, out, error }
}

/** The same on a terminal of 100 columns without colours. */
export const variorum = (...argv: readonly string[]): Promise<Ended> =>
  variorumOn({ columns: 100, colours: false }, ...argv)
