import type { Board } from '../../telling/board.ts'
import type { Lineage } from '../../telling/lineage.ts'
import type { Quoter } from '../quotes.ts'
import type { Terminal } from '../terminal.ts'

/** What is needed to show anything of a board. */
export interface Shown {
  readonly board: Board
  readonly quoteOf: Quoter
  readonly lineageOf: Lineage
  readonly terminal: Terminal
}
