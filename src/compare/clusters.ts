/** Joins items that are linked, directly or through others; each cluster is sorted, and so are the clusters. */
export function clusters(links: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const placeOf = new Map<string, number>()
  const parent: number[] = []
  const top = (item: string): number => root(parent, placeIn(placeOf, parent, item))
  for (const [a, b] of links) parent[top(a)] = top(b)
  const byRoot = new Map<number, string[]>()
  for (const [item, place] of placeOf) {
    const of = root(parent, place)
    const members = byRoot.get(of)
    if (members === undefined) byRoot.set(of, [item])
    else members.push(item)
  }
  return [...byRoot.values()].map((each) => each.sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

/** The number of an item, by which its cluster is found without comparing strings; a new one is its own parent. */
function placeIn(placeOf: Map<string, number>, parent: number[], item: string): number {
  const known = placeOf.get(item)
  if (known !== undefined) return known
  placeOf.set(item, parent.length)
  return parent.push(parent.length) - 1
}

/** The representative of an item's cluster; halves the path it walks, so that long chains stay cheap. */
function root(parent: number[], place: number): number {
  let at = place
  for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
    parent[at] = parent[up] ?? up
    at = up
  }
  return at
}
