/** Joins items that are linked, directly or through others; each cluster is sorted, and so are the clusters. */
export function clusters(links: readonly (readonly [string, string])[]): readonly (readonly string[])[] {
  const parent = new Map<string, string>()
  for (const [a, b] of links) parent.set(root(parent, a), root(parent, b))
  const byRoot = new Map<string, string[]>()
  for (const item of new Set(links.flat())) {
    const of = root(parent, item)
    const members = byRoot.get(of)
    if (members === undefined) byRoot.set(of, [item])
    else members.push(item)
  }
  return [...byRoot.values()].map((each) => each.sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}

/** The representative of an item's cluster; shortens the path it walked, so that long chains stay cheap. */
function root(parent: Map<string, string>, item: string): string {
  let top = item
  for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up
  for (let at = item; at !== top; ) {
    const up = parent.get(at) ?? top
    parent.set(at, top)
    at = up
  }
  if (!parent.has(top)) parent.set(top, top)
  return top
}
