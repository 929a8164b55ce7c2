/** Something that a person said; an undo `withdraws` something said before, by its id. */
interface Said {
  readonly id: string
  readonly withdraws: string | null
}

/**
 * What is withdrawn, and by which undo that stands itself: an undo may be undone. An id is made of what it withdraws, so
 * that undos never go in a circle; the answer is the same in whatever order they came here.
 */
export const withdrawals = <One extends Said>(said: readonly One[]): ReadonlyMap<string, One> => {
  const known = new Map(said.map((one) => [one.id, one] as const))
  const undos = new Map<string, number>()
  for (const { withdraws } of known.values())
    if (withdraws !== null) undos.set(withdraws, (undos.get(withdraws) ?? 0) + 1)
  const withdrawn = new Map<string, One>()
  // What nobody undoes comes first; what it undoes, once all is known that undoes it.
  const settled = [...known.values()].filter(({ id }) => !undos.has(id))
  for (const one of settled) {
    if (one.withdraws === null) continue
    if (!withdrawn.has(one.id)) withdrawn.set(one.withdraws, one)
    const left = (undos.get(one.withdraws) ?? 0) - 1
    undos.set(one.withdraws, left)
    const target = known.get(one.withdraws)
    if (left === 0 && target !== undefined) settled.push(target)
  }
  return withdrawn
}
