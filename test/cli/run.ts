import pc from 'picocolors'
import { main } from '../../src/cli/main.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

/** What a call of the program wrote and how it ended. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs the program with these arguments on a terminal that keeps what it shows. */
export const variorum = async (...argv: readonly string[]): Promise<Ended> => {
  let [out, error] = ['', '']
  const plain = pc.createColors(false)
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
    ...{ paint: plain, colors: plain, progress: null, columns: 100 },
  }
  const code = await main(argv, terminal)
  return { code, out, error }
}
