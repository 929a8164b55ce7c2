import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { variorum } from '../cli/run.ts'
import { KILLS, momentsIn, PATIENCE, tell } from './kills.ts'
import { type Running, start, startDesk } from './program.ts'

const SAMPLES = join(import.meta.dirname, '..', '..', 'sources', 'prisoner-transfers')

const folder = mkdtempSync(join(tmpdir(), 'variorum-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [articles, whole, older] = [join(folder, 'articles'), join(folder, 'whole.db'), join(folder, 'older.db')]

const exportOf = async (db: string): Promise<string> => (await variorum('export', '--db', db)).out

/** The ids of everything that was made of each source, by source. */
const madeIn = async (db: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const store = await openStore({ file: db })
  const made = new Map<string, readonly string[]>()
  for (const { id } of await store.sources()) {
    const layers = ['block', 'sentence', 'entity', 'quantity', 'time', 'speech', 'frame', 'claim'] as const
    const rows = await Promise.all(layers.map((layer) => store.annotations(id, layer)))
    made.set(
      id,
      rows.flat().map((row) => row.id),
    )
  }
  await store.close()
  return made
}

/** What verify finds besides that comparing was not come to. */
const faultsIn = async (db: string): Promise<readonly string[]> => {
  const { out } = await variorum('verify', '--db', db, '--json')
  const { faults }: { readonly faults: readonly string[] } = JSON.parse(out)
  return faults.filter((fault) => !fault.startsWith('comparisons: older than the sources'))
}

const killed = async ({ process: child, ended }: Running, after: number): Promise<void> => {
  await Promise.race([pause(after), ended])
  child.kill('SIGKILL')
  await ended
}

/** The page is left out: reading it takes longest, and it is written like the others. */
const filter = (path: string): boolean => !path.endsWith('.html')

let undisturbed = 0

beforeAll(async () => {
  cpSync(SAMPLES, articles, { recursive: true, filter })
  const began = performance.now()
  expect((await start(['ingest', articles, '--db', whole]).ended).code).toBe(0)
  undisturbed = performance.now() - began
  // An older state of some of the articles, so that taking in the newer one has to replace revisions.
  const earlier = join(folder, 'earlier')
  cpSync(SAMPLES, earlier, { recursive: true, filter })
  for (const name of readdirSync(earlier).slice(0, 2))
    writeFileSync(join(earlier, name), `${readFileSync(join(earlier, name), 'utf8')}\nTwo more people died.\n`)
  await variorum('ingest', earlier, '--db', older)
})

describe('an ingest that is killed', () => {
  it(
    'leaves whole sources or none, and the next one makes the same of them as if nothing had been',
    async () => {
      const [wanted, sources] = [await exportOf(whole), await madeIn(whole)]
      const before = await madeIn(older)
      const lost: string[] = []
      for (const [trial, moment] of momentsIn(undisturbed, 7).entries()) {
        const db = join(folder, `killed-${trial}.db`)
        if (trial % 2 === 1) copyFileSync(older, db)
        await killed(start(['ingest', articles, '--db', db]), moment)
        const faults = existsSync(db) ? await faultsIn(db) : []
        const made = existsSync(db) ? [...(await madeIn(db))] : []
        const partial = made.filter(([id, ids]) => `${ids}` !== `${sources.get(id) ?? before.get(id)}`)
        await variorum('ingest', articles, '--db', db)
        const isSame = (await exportOf(db)) === wanted
        if (faults.length > 0 || partial.length > 0 || !isSame || (await faultsIn(db)).length > 0)
          lost.push(`${moment} ms: ${[...faults, ...partial.map(([id]) => id), isSame ? '' : 'another export']}`)
        for (const end of ['', '-wal', '-shm']) rmSync(`${db}${end}`, { force: true })
      }
      tell({ what: 'ingest killed, then run again', tried: KILLS, lost: lost.length })
      expect(lost).toEqual([])
    },
    PATIENCE,
  )
})

/** What a page would post, again and again, to a desk. */
const postsTo = async (address: string) => {
  const get = async (path: string) => (await fetch(`${address}/api${path}`)).json()
  const disputes: readonly { readonly id: string }[] = await get('/disputes')
  const { rows }: { readonly rows: readonly { readonly id: string }[] } = await get('/claims?limit=20')
  const at = (turn: number, list: readonly { readonly id: string }[]): string => list[turn % list.length]?.id ?? ''
  return (turn: number, decidedAt: string): readonly [path: string, body: object] =>
    turn % 3 === 2
      ? ['/claims/reviews', { claims: [at(turn, rows)], status: turn % 2 ? 'accepted' : 'rejected', decidedAt }]
      : ['/judgements', { dispute: at(turn, disputes), ruling: 'conflict', note: `Turn ${turn}.`, decidedAt }]
}

const POSTS = 60

/** Posts decisions until the desk is gone; gives the times of those that it confirmed. */
const decideOn = async (
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

/** The times of all decisions that a database holds. */
const decidedIn = async (db: string): Promise<ReadonlySet<string>> => {
  const store = await openStore({ file: db })
  const all = [...(await store.judgements()), ...(await store.claimReviews())]
  await store.close()
  return new Set(all.map(({ decidedAt }) => decidedAt))
}

describe('a review desk that is killed', () => {
  it(
    'has kept every decision that it confirmed',
    async () => {
      const db = join(folder, 'desk.db')
      copyFileSync(whole, db)
      const confirmed: string[] = []
      const round = async (number: number, moment: number | null): Promise<number> => {
        const { address, running } = await startDesk(db)
        const postOf = await postsTo(address)
        const began = performance.now()
        const deciding = decideOn(address, postOf, Date.parse('2031-05-14T08:00:00Z') + number * 60_000)
        if (moment !== null) await killed(running, moment)
        confirmed.push(...(await deciding))
        const length = performance.now() - began
        await killed(running, 0)
        return length
      }
      const length = await round(0, null)
      for (const [trial, moment] of momentsIn(length, 11).entries()) await round(trial + 1, moment)
      const kept = await decidedIn(db)
      const lost = confirmed.filter((time) => !kept.has(time))
      tell({ what: 'review desk killed', tried: KILLS, lost: lost.length })
      tell({ what: 'decisions confirmed', tried: confirmed.length, lost: lost.length })
      expect(lost).toEqual([])
      expect(confirmed.length).toBeGreaterThan(KILLS)
      await variorum('ingest', articles, '--db', db)
      expect(await faultsIn(db)).toEqual([])
    },
    PATIENCE,
  )
})
