import type { LedgerSlot, SourceInShort } from '../../../contract/index.ts'
import { SlotChart } from './chart.tsx'
import { pointsOf } from './points.ts'
import { SlotTable } from './table.tsx'

/** Whether a chart says more than a line of words: at least two values that differ. */
export const isWorthDrawing = (slot: LedgerSlot, sources: readonly SourceInShort[]): boolean =>
  new Set(pointsOf(slot, sources).map(({ cell }) => cell.value)).size > 1

interface ValuesProps {
  readonly slot: LedgerSlot
  readonly sources: readonly SourceInShort[]
  readonly asTable: boolean
  readonly onOpen: (claim: string) => void
}

/** The values of a slot as a chart or as its table. */
export const SlotValues = ({ slot, sources, asTable, onOpen }: ValuesProps) =>
  asTable ? <SlotTable {...{ slot, sources }} /> : <SlotChart {...{ slot, sources, onOpen }} />
