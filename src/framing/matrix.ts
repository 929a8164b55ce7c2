/** What one side of a matrix tells apart. `inOrder` keeps its keys in their own order, else the fullest comes first. */
export interface Axis<Item> {
  readonly keyOf: (item: Item) => string
  readonly inOrder: boolean
}

/** The items of one key. */
export interface Group<Item> {
  readonly key: string
  readonly items: readonly Item[]
}

/** A row with one cell for each column, in their order; a cell without items is there too. */
export interface MatrixRow<Item> extends Group<Item> {
  readonly cells: readonly Group<Item>[]
}

/** Items told apart in two ways. Each item stands in exactly one cell. */
export interface Matrix<Item> {
  readonly columns: readonly Group<Item>[]
  readonly rows: readonly MatrixRow<Item>[]
}

const byKey = <Item>(a: Group<Item>, b: Group<Item>): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/** Items under their keys, those of one key in the order in which they came. */
export const groupsOf = <Item>(items: readonly Item[], { keyOf, inOrder }: Axis<Item>): readonly Group<Item>[] => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  const found = [...groups].map(([key, inside]) => ({ key, items: inside }))
  return found.sort((a, b) => (inOrder ? 0 : b.items.length - a.items.length) || byKey(a, b))
}

/** Items by row and column. */
export const matrixOf = <Item>(
  items: readonly Item[],
  axes: { readonly rows: Axis<Item>; readonly columns: Axis<Item> },
): Matrix<Item> => {
  const columns = groupsOf(items, axes.columns)
  const rows = groupsOf(items, axes.rows).map(({ key, items: inside }) => {
    const cells = new Map(groupsOf(inside, axes.columns).map((cell) => [cell.key, cell]))
    return {
      key,
      items: inside,
      cells: columns.map((column) => cells.get(column.key) ?? { key: column.key, items: [] }),
    }
  })
  return { columns, rows }
}
