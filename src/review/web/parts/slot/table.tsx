import type { Footing, LedgerCell, LedgerSlot, SourceInShort } from '../../../contract/index.ts'
import { Sign } from '../sign.tsx'
import { countsOf, dayOf, pointsOf } from './points.ts'

const STANDING: Readonly<Record<Footing, string>> = {
  conflict: 'in conflict',
  explained: 'explained',
  agreed: 'agreed',
  single: 'on one source',
}

/** A value as a row: with its day where it has one, and whether the chart shows it. */
interface Row {
  readonly cell: LedgerCell
  readonly source: SourceInShort
  readonly day: string | null
  readonly value: string
  readonly standing: string
}

const rowsOf = (slot: LedgerSlot, sources: readonly SourceInShort[]): readonly Row[] => {
  const points = pointsOf(slot, sources)
  const drawn = new Map(points.map((point) => [point.cell.claim, point]))
  const counted = new Set(countsOf(slot, points).flatMap((steps) => steps.map(({ point }) => point.cell.claim)))
  const rows = sources.flatMap((source, at) =>
    (slot.cells[at] ?? []).map((cell): Row => {
      const point = drawn.get(cell.claim)
      const standing = counted.has(cell.claim) ? 'in a series' : STANDING[cell.footing]
      const day = point === undefined ? cell.day : dayOf(point.time)
      const value = point?.told ?? cell.value
      return { cell, source, day, value, standing: point === undefined ? `${standing}, not in the chart` : standing }
    }),
  )
  return rows.toSorted((a, b) => (a.day ?? '~').localeCompare(b.day ?? '~'))
}

interface TableProps {
  readonly slot: LedgerSlot
  readonly sources: readonly SourceInShort[]
}

/** The values of a chart as a table, in the order of time; the words lead to their place. */
export const SlotTable = ({ slot, sources }: TableProps) => (
  <section class="slot-table table" aria-label={slot.title}>
    <table>
      <thead>
        <tr>
          {['day', 'value', 'source', 'words', 'stands'].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(slot, sources).map(({ cell, source, day, value, standing }) => (
          <tr key={cell.claim}>
            <td>{day ?? '·'}</td>
            <td>{value}</td>
            <td>{source.name}</td>
            <td class="words">
              <a href={`/sources/${source.id}?at=${cell.at}`}>{cell.words}</a>
            </td>
            <td>
              {(cell.footing === 'conflict' || cell.footing === 'explained') && <Sign of={cell.footing} />} {standing}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
