import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { decisionOf } from '../../src/domain/index.ts'
import { durable } from '../../src/store/sqlite/durable.ts'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { tell } from './kills.ts'

const synchronous = (database: Database.Database) => database.pragma('synchronous', { simple: true })

const decision = (at: number) => {
  const decidedAt = new Date(Date.parse('2031-05-14T08:00:00Z') + at).toISOString()
  return decisionOf({ kind: 'merge', parts: [['a'], ['b']], withdraws: null, note: '', person: 'Anna Riis', decidedAt })
}

const TIMES = 100

const millisecondsFor = async (work: (turn: number) => unknown): Promise<string> => {
  const began = performance.now()
  for (let turn = 0; turn < TIMES; turn += 1) await work(turn)
  return ((performance.now() - began) / TIMES).toFixed(2)
}

it('a decision waits for the disk, other writes do not', async () => {
  const file = join(scratchFolder(), 'd.db')
  const store = await scratchStore(file)
  const waiting = await millisecondsFor((turn) => store.putDecision(decision(turn)))
  const going = await millisecondsFor(() => store.startRun({ pipeline: 'news', stages: [] }))
  tell({ what: `a decision is on the disk after ${waiting} ms, another write is done after ${going} ms` })
  const database = new Database(file)
  onTestFinished(() => void database.close())
  database.pragma('synchronous = NORMAL')
  expect([durable(database, () => synchronous(database)), synchronous(database)]).toEqual([2, 1])
  expect(() =>
    durable(database, () => {
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(synchronous(database)).toBe(1)
  expect(await store.decisions()).toHaveLength(TIMES)
})
