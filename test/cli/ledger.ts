import { join } from 'node:path'
import type { Comparison, Expression, Source } from '../../src/domain/index.ts'
import type { Store, StoredClaim } from '../../src/store/index.ts'
import { entryOf, scratchFolder, scratchStore, sourceOf } from '../store/sample.ts'

/** Articles on one flood, with the figures that they claim. */
const ARTICLES: readonly (readonly [
  path: string,
  outlet: string,
  published: string,
  text: string,
  figures: readonly string[],
])[] = [
  ['topic/first.md', 'The Morning', '2031-05-03', 'The 🌊 flood at Coal Hill killed 40 miners.', ['40']],
  ['topic/second.md', 'The Evening', '2031-05-04', 'At Coal Hill 🌊 it killed 44 miners.', ['44']],
  [
    'topic/third.md',
    'The Weekly',
    '2031-05-09',
    'The flood killed 47 miners. In all, 91 died in the two pits.',
    ['47', '91'],
  ],
]

const metadataOf = (outlet: string, published: string): Source['metadata'] => ({
  title: { value: `A report of ${outlet}`, said: true },
  publisher: { value: outlet, said: true },
  published: { value: published, said: outlet !== 'The Evening' },
})

const place = ({ source, span }: StoredClaim) => ({ source, span })

type Made = Pick<Comparison, 'id' | 'verdict' | 'band' | 'rule' | 'explanation'>

const told = ({ id: claim, body: { value } }: StoredClaim) => ({
  claim,
  value: value.type === 'interval' ? (value.value ?? 0) : 0,
  unit: 'count',
})

const sumOf = (parts: readonly StoredClaim[], total: StoredClaim): Expression => ({
  ...{ kind: 'sum', slack: 0, result: told(total) },
  terms: parts.map((part) => ({ ...told(part), factor: 1 })),
})

const held = (made: Made, [a, b]: readonly [StoredClaim, StoredClaim], parts: readonly StoredClaim[]): Comparison => ({
  ...made,
  ...{ kind: 'number', claims: [a.id, b.id], sides: [place(a), place(b)], parts: parts.map(place) },
  ...{ thing: 'thing_1', slot: 'die.count', expression: null },
})

const conflict = (id: string, explanation: string, a: StoredClaim, b: StoredClaim, band: Comparison['band'] = 'sure') =>
  held({ id, verdict: 'conflict', band, rule: 'number', explanation }, [a, b], [])

const compare = async (store: Store): Promise<void> => {
  const [forty, fortyFour, fortySeven, total] = (await store.claims({})).claims
  if (!forty || !fortyFour || !fortySeven || !total) throw new Error('expected four claims')
  const sum = {
    id: 'comparison_sum',
    verdict: 'reconciled',
    band: 'sure',
    rule: 'sum',
    explanation: 'They add up.',
  } as const
  const comparisons = [
    conflict('comparison_1', 'One says 40, the other 44.', forty, fortyFour),
    conflict('comparison_2', 'One says 40, the other 47.', forty, fortySeven, 'look'),
    { ...held(sum, [fortyFour, total], [fortySeven]), expression: sumOf([fortyFour, fortySeven], total) },
  ]
  const positions = [forty, fortyFour, fortySeven].map((claim) => ({
    ...{ value: `value ${claim.id}`, claims: [claim.id], witnesses: [claim.source] },
  }))
  const mentions = [forty, fortyFour, fortySeven, total].map(({ id }) => id).sort()
  const ids = ['comparison_1', 'comparison_2']
  const found = {
    stories: [],
    things: [{ id: 'thing_1', kind: 'event', name: 'flood', mentions }],
    comparisons,
    disputes: [{ id: 'dispute_1', thing: 'thing_1', slot: 'die.count', comparisons: ids, positions }],
    witnesses: [forty, fortyFour, fortySeven, total].map(({ id }) => ({ id, witnesses: 1 })),
  } as const
  await store.replaceComparisons(found, { fingerprint: await store.fingerprint(), version: 1 })
}

/** A database of three articles, one dispute with three positions and one sum (44 + 47 = 91); gives its file. */
export const ledger = async (): Promise<string> => {
  const file = join(scratchFolder(), 'ledger.db')
  const store = await scratchStore(file)
  const run = await store.startRun({ pipeline: 'news', stages: [] })
  for (const [path, outlet, published, text, figures] of ARTICLES) {
    await store.putSource(entryOf(run, sourceOf(path, text, metadataOf(outlet, published)), figures))
  }
  await compare(store)
  await store.finishRun(run, {})
  return file
}
