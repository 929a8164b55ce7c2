/** What a page would post, again and again, to a desk. */
export const postsTo = async (address: string) => {
  const get = async (path: string) => (await fetch(`${address}/api${path}`)).json()
  const disputes: readonly { readonly id: string }[] = await get('/disputes')
  const { rows }: { readonly rows: readonly { readonly id: string }[] } = await get('/claims?limit=20')
  const at = (turn: number, list: readonly { readonly id: string }[]): string => list[turn % list.length]?.id ?? ''
  return (turn: number, decidedAt: string): readonly [path: string, body: object] =>
    turn % 3 === 2
      ? ['/claims/reviews', { claims: [at(turn, rows)], status: turn % 2 ? 'accepted' : 'rejected', decidedAt }]
      : ['/judgements', { dispute: at(turn, disputes), ruling: 'conflict', note: `Turn ${turn}.`, decidedAt }]
}

const POSTS = 40

/** Posts decisions until the desk is gone; gives the times of those that it confirmed. */
export const decideOn = async (
  address: string,
  postOf: Awaited<ReturnType<typeof postsTo>>,
  from: number,
): Promise<readonly string[]> => {
  const confirmed: string[] = []
  const headers = { 'content-type': 'application/json', origin: address }
  for (let turn = 0; turn < POSTS; turn += 1) {
    const decidedAt = new Date(from + turn).toISOString()
    const [path, body] = postOf(turn, decidedAt)
    const status = await fetch(`${address}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) }).then(
      (response) => response.status,
      () => null,
    )
    if (status === null) return confirmed
    // A dispute may be gone by then, since rejected claims are compared no more.
    if (status === 201) confirmed.push(decidedAt)
  }
  return confirmed
}
