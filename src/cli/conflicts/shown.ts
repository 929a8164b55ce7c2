import type { Quoter } from '../quotes.ts'
import type { Terminal } from '../terminal.ts'
import type { Board } from './board.ts'

/** What is needed to show anything of a board. */
export interface Shown {
  readonly board: Board
  readonly quoteOf: Quoter
  readonly terminal: Terminal
}
