/** Groups of items that grow link by link; an item that nothing has joined yet is alone. */
export interface Grouping {
  /** The group of an item: the same list for all its members. */
  readonly groupOf: (item: string) => readonly string[]
  readonly join: (a: string, b: string) => void
}

/** Groups without any link yet. */
export function grouping(): Grouping {
  const groups = new Map<string, string[]>()
  const groupOf = (item: string): string[] => {
    const group = groups.get(item) ?? [item]
    groups.set(item, group)
    return group
  }
  const join = (a: string, b: string): void => {
    const [small, large] = [groupOf(a), groupOf(b)].sort((one, other) => one.length - other.length)
    if (small === undefined || large === undefined || small === large) return
    for (const item of small) groups.set(item, large)
    large.push(...small)
  }
  return { groupOf, join }
}
