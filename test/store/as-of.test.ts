import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { claimReviewOf, handAnnotationOf, sameTermOf } from '../../src/domain/index.ts'
import { compareAll } from '../../src/ingest/index.ts'
import { openStore, type Reader, type Store } from '../../src/store/index.ts'
import { COMPARER } from '../../src/telling/comparer.ts'
import { variorum } from '../cli/run.ts'

const article = (publisher: string, text: string): string =>
  `---\ntitle: The flood at Velm\npublisher: ${publisher}\npublished: 2031-05-14\n---\n\n${text}\n`

const POST = article(
  'Velm Post',
  'The flood at Velm on 14 May killed 31 people, Anna Riis said. The walkout began on 3 May.',
)
const POST_AGAIN = article('Velm Post', 'The flood at Velm on 14 May killed 39 people, Anna Riis said. A bridge fell.')
const PLAIN = article(
  'Plain',
  'The flood at Velm on 14 May killed 39 people, Lena Dahl said. The strike began on 5 May.',
)
const WEEKLY = article('Orrin Weekly', 'The flood at Velm on 14 May killed 45 people, Ada Holm said.')

/** All that tells two states apart. */
const factsOf = async (reader: Reader) => ({
  sources: await reader.sources(),
  claims: await reader.claims({}),
  rejected: (await reader.claims({ status: 'rejected' })).total,
  comparisons: await reader.comparisons(),
  disputes: await reader.disputes(),
  things: await reader.things(),
  witnesses: await reader.witnesses(),
  figures: await reader.figures(),
  counts: await reader.counts(),
  names: await reader.names(),
  decisions: [await reader.decisions(), await reader.claimReviews(), await reader.terms(), await reader.byHand()],
  found: await reader.search({ words: 'flood', limit: 10 }),
  earlier: await Promise.all((await reader.sources()).map(({ id }) => reader.earlier(id))),
  arrivals: await reader.arrivals(),
  runs: (await reader.runs()).length,
})

/** The time, and not before a further millisecond has begun, so that what comes next comes later. */
const now = (): string => {
  const at = Date.now()
  while (Date.now() === at);
  return new Date(at).toISOString()
}

/** What is done one after the other: files that are written and taken in, or what somebody says. */
type Step = Readonly<Record<string, string>> | ((store: Store) => Promise<void>)

const said = () => ({ person: 'Anna Riis', note: '', decidedAt: new Date().toISOString() })

const reject: Step = async (store) => {
  const [claim] = (await store.claims({ slot: 'die.count' })).claims
  if (claim === undefined) throw new Error('expected a claim of how many died')
  const { sha256 } = await store.document(claim.source)
  const about = { claim: claim.id, sha256, words: 'killed', edit: null, act: claim.id, ...said() }
  await store.putClaimReviews([claimReviewOf({ ...about, status: 'rejected', withdraws: null })])
}

const takeBack: Step = async (store) => {
  const last = (await store.claimReviews()).at(-1)
  if (last === undefined) throw new Error('expected a review')
  const { id, ...review } = last
  await store.putClaimReviews([claimReviewOf({ ...review, ...said(), status: 'unreviewed', withdraws: id })])
}

const sayTheSame: Step = (store) =>
  store.putAllDecisions({
    terms: [sameTermOf({ words: ['strike', 'walkout'], judgement: null, withdraws: null, ...said() })],
  })

const layByHand: Step = async (store) => {
  const [source] = await store.sources()
  if (source === undefined) throw new Error('expected a source')
  const start = (await store.document(source.id)).text.indexOf('Velm')
  const words = { start, end: start + 4 }
  const laid = { layer: 'entity', span: words, body: { name: 'Velm Town', label: 'LOC', titles: [] } } as const
  const { sha256 } = source
  await store.putByHand([handAnnotationOf({ sha256, words, text: 'Velm', laid, withdraws: null, ...said() })])
}

const takeAway: Step = async (store) => {
  const last = (await store.byHand()).at(-1)
  if (last === undefined) throw new Error('expected an annotation by hand')
  const { id, ...laid } = last
  await store.putByHand([handAnnotationOf({ ...laid, ...said(), laid: null, withdraws: id })])
}

const STEPS: Readonly<Record<string, Step>> = {
  'two articles': { 'a.md': POST, 'b.md': PLAIN },
  'a claim is rejected': reject,
  'words mean the same': sayTheSame,
  'one is another, a third came': { 'a.md': POST_AGAIN, 'b.md': PLAIN, 'c.md': WEEKLY },
  'a name is added by hand': layByHand,
  'the claim is back': takeBack,
  'the first is as it was': { 'a.md': POST, 'b.md': PLAIN, 'c.md': WEEKLY, 'd.md': PLAIN },
  'the name is taken away': takeAway,
}

/** Does all steps; of each, when it was done and a database that stopped there. */
const history = async (folder: string) => {
  const [db, articles] = [join(folder, 'all.db'), join(folder, 'articles')]
  mkdirSync(articles)
  const stops: { readonly name: string; readonly at: string; readonly db: string }[] = []
  for (const [name, step] of Object.entries(STEPS)) {
    if (typeof step === 'function') {
      const store = await openStore({ file: db })
      await step(store)
      await store.close()
    } else {
      for (const [file, text] of Object.entries(step)) writeFileSync(join(articles, file), text)
      await variorum('ingest', articles, '--db', db)
    }
    const stop = { name, at: now(), db: join(folder, `${stops.length}.db`) }
    copyFileSync(db, stop.db)
    stops.push(stop)
  }
  return { db, stops }
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-as-of-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const { db, stops } = await history(folder)

const opened = async (file: string): Promise<Store> => {
  const store = await openStore({ file })
  onTestFinished(() => store.close())
  return store
}

describe('a database as of a moment', () => {
  it.each(stops)('is one that stopped there: $name', async (stop) => {
    const then = await opened(stop.db)
    await compareAll(then, COMPARER, new Map())
    const store = await opened(db)
    expect(await store.past({ at: stop.at, comparer: COMPARER }, factsOf)).toEqual(await factsOf(then))
  })

  it('is empty before anything came, and nothing is written to the file', async () => {
    const bytes = readFileSync(db)
    const store = await opened(db)
    const counts = await store.past({ at: '2020-01-01T00:00:00.000Z', comparer: COMPARER }, (then) => then.counts())
    expect([counts.source, counts.claim, counts.dispute]).toEqual([0, 0, 0])
    expect(readFileSync(db).equals(bytes)).toBe(true)
  })
})
