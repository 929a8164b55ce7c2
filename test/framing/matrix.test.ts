import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupsOf, matrixOf } from '../../src/framing/matrix.ts'

const letters = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('x', 'y', 'z')))
const axes = {
  rows: { keyOf: ([row]: readonly [string, string]) => row, inOrder: false },
  columns: { keyOf: ([, column]: readonly [string, string]) => column, inOrder: true },
}

describe('a matrix', () => {
  it('has each item in exactly one cell, below its column and in its row', () => {
    fc.assert(
      fc.property(letters, (items) => {
        const { rows, columns } = matrixOf(items, axes)
        const cells = rows.flatMap((row) => row.cells.map((cell) => ({ row: row.key, ...cell })))
        expect(cells.reduce((sum, cell) => sum + cell.items.length, 0)).toBe(items.length)
        expect(rows.reduce((sum, row) => sum + row.items.length, 0)).toBe(items.length)
        expect(columns.reduce((sum, column) => sum + column.items.length, 0)).toBe(items.length)
        for (const { row, key, items: inside } of cells) {
          expect(inside.every(([ofRow, ofColumn]) => ofRow === row && ofColumn === key)).toBe(true)
        }
        for (const row of rows) expect(row.cells.map(({ key }) => key)).toEqual(columns.map(({ key }) => key))
      }),
    )
  })

  it('puts the fullest first, or keeps the order of the keys', () => {
    const items = ['b', 'c', 'c', 'a']
    const keys = (inOrder: boolean) => groupsOf(items, { keyOf: (item) => item, inOrder }).map(({ key }) => key)
    expect(keys(false)).toEqual(['c', 'a', 'b'])
    expect(keys(true)).toEqual(['a', 'b', 'c'])
  })
})
