import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/index.ts'
import { variorum } from '../cli/run.ts'
import { decideOn, postsTo } from './decide-on.ts'
import { KILLS, momentsIn, PATIENCE, tell } from './kills.ts'
import { type Running, start, startDesk } from './program.ts'
import { ARTICLES, decidedIn, exportOf, faultsIn } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-crash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const [articles, whole, older] = [join(folder, 'articles'), join(folder, 'whole.db'), join(folder, 'older.db')]

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

/** What is at fault besides that comparing was not come to. */
const faultsOf = async (db: string): Promise<readonly string[]> =>
  (await faultsIn(db)).filter((fault) => !fault.startsWith('comparisons: older than the sources'))

const killed = async ({ process: child, ended }: Running, after: number): Promise<void> => {
  await Promise.race([pause(after), ended])
  child.kill('SIGKILL')
  await ended
}

const copyAll = (to: string): void => {
  mkdirSync(to)
  for (const article of ARTICLES) copyFileSync(article, join(to, basename(article)))
}

let undisturbed = 0

beforeAll(async () => {
  copyAll(articles)
  const began = performance.now()
  expect((await start(['ingest', articles, '--db', whole]).ended).code).toBe(0)
  undisturbed = performance.now() - began
  // An older state of some of the articles, so that taking in the newer one has to replace revisions.
  const earlier = join(folder, 'earlier')
  copyAll(earlier)
  for (const name of readdirSync(earlier).slice(0, 2))
    writeFileSync(join(earlier, name), `${readFileSync(join(earlier, name), 'utf8')}\nTwo more people died.\n`)
  await variorum('ingest', earlier, '--db', older)
}, PATIENCE)

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
        const faults = existsSync(db) ? await faultsOf(db) : []
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
