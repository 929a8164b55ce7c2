import { type CsvCell, csvOf } from '../exchange/csv.ts'
import { cueWordsOf, deniedAmong, type FramingTable, type Layout, wordsInShort } from './tables.ts'

/** The cells of tables as rows of comma-separated values. */
export const matrixCsv = (tables: readonly FramingTable[], { rows, columns, each }: Layout): string =>
  csvOf(
    [...(each === null ? [] : [each]), rows, columns, 'count', 'denied', 'share', 'words'],
    tables.flatMap(({ key, matrix }) =>
      matrix.rows.flatMap((row) =>
        row.cells.map(({ key: column, items }): readonly CsvCell[] => [
          ...(each === null ? [] : [key]),
          ...[row.key, column, items.length, deniedAmong(items), Number((items.length / row.items.length).toFixed(4))],
          cueWordsOf(items).map(wordsInShort).join('; '),
        ]),
      ),
    ),
  )
