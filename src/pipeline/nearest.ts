/** Edits (insert, delete, replace) that turn one short name into another. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}

/** The known name that a mistyped one most likely meant, as the end of a sentence: ` (did you mean "tokens"?)`, or ''. */
export const nearestHint = (name: string, known: readonly string[]): string => {
  const limit = Math.max(1, Math.floor(name.length / 3))
  const ranked = known.map((other) => ({ other, far: distance(name, other) })).sort((a, b) => a.far - b.far)
  const best = ranked[0]
  return best !== undefined && best.far <= limit ? ` (did you mean "${best.other}"?)` : ''
}
