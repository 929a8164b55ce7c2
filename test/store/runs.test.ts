import { describe, expect, it } from 'vitest'
import { entryOf, scratchStore, sourceOf } from './sample.ts'

describe('runs', () => {
  it('are told with their counts and refusals, and each source with the run in which it came', async () => {
    const store = await scratchStore()
    const refusal = { path: 'x.bin', rule: 'text', reason: 'no text', remedy: 'save it as text' }
    const [a, b] = [sourceOf('a.md', 'The flood killed 40 miners.'), sourceOf('b.md', 'The flood killed 44 miners.')]
    const first = await store.startRun({ pipeline: 'news', stages: [] })
    await store.putSource(entryOf(first, a, ['40']))
    await store.refuse(first, [refusal])
    await store.finishRun(first, { new: 1 })
    const second = await store.startRun({ pipeline: 'news', stages: [] })
    // Analysed again under its old name, a source came when it first came.
    await store.putSource(entryOf(second, a, ['40']))
    await store.putSource(entryOf(second, b, ['44']))
    expect(await store.runs()).toMatchObject([
      { run: first, counts: { new: 1 }, refusals: [refusal], finished: expect.any(String) },
      { run: second, counts: {}, refusals: [], finished: null },
    ])
    const paths = new Map((await store.sources()).map(({ id, path }) => [id, path]))
    const arrivals = (await store.arrivals()).map(({ source, run }) => [paths.get(source), run])
    expect(arrivals.sort()).toEqual([
      ['a.md', first],
      ['b.md', second],
    ])
  })
})
