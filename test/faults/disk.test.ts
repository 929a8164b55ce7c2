import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { receive } from '../../src/ingest/receive.ts'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'
import { decideOn, postsTo } from './decide-on.ts'
import { PATIENCE, tell } from './kills.ts'
import { closeFolder, startDesk, variorumProcess } from './program.ts'
import { ARTICLES, copyOf, decidedIn, exportOf, faultsIn, sampleDatabase } from './samples.ts'

let [one, all, wanted] = ['', '', '']

beforeAll(async () => {
  one = await sampleDatabase(ARTICLES.slice(0, 1))
  all = await sampleDatabase()
  wanted = await exportOf(all)
}, PATIENCE)

const FULL = /^error: .*topic\.db can't be written \(.+\)\. Nothing that was there is lost: make room on the disk/

describe('a full disk', () => {
  it('ends an ingest with a plain error, and all that was there before is there', async () => {
    const before = await exportOf(one)
    const sizes = [1, 400]
    let lost = 0
    for (const blocks of sizes) {
      const db = copyOf(one)
      const { code, error } = await variorumProcess(['ingest', ...ARTICLES, '--threads', '0', '--db', db], { blocks })
      expect([blocks, code, error]).toEqual([blocks, 1, expect.stringMatching(FULL)])
      const first = (await exportOf(db)).split('\n')[0]
      if (!before.startsWith(`${first}\n`) && !wanted.includes(`${first}\n`)) lost += 1
      await variorum('ingest', ...ARTICLES, '--db', db)
      if ((await exportOf(db)) !== wanted || (await faultsIn(db)).length > 0) lost += 1
    }
    tell({ what: 'disk full in an ingest', tried: sizes.length, lost })
    expect(lost).toBe(0)
  })

  it('leaves no half database where there was none', async () => {
    const db = join(scratchFolder(), 'topic.db')
    const { code, error } = await variorumProcess(['ingest', ...ARTICLES, '--threads', '0', '--db', db], { blocks: 64 })
    expect([code, error]).toEqual([1, expect.stringMatching(FULL)])
    await variorum('ingest', ...ARTICLES, '--db', db)
    expect(await exportOf(db)).toBe(wanted)
  })

  it('confirms no decision that it does not hold, and says why on the page', async () => {
    const db = copyOf(all)
    const { address, running } = await startDesk(db, { blocks: 200 })
    const postOf = await postsTo(address)
    const confirmed = await decideOn(address, postOf, Date.parse('2031-05-14T08:00:00Z'))
    const [path, body] = postOf(0, '2031-05-15T08:00:00.000Z')
    const headers = { 'content-type': 'application/json', origin: address }
    const response = await fetch(`${address}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    expect([response.status, await response.json()]).toEqual([
      500,
      { error: expect.stringMatching(/topic\.db can't be written/) },
    ])
    running.process.kill('SIGKILL')
    await running.ended
    const kept = await decidedIn(db)
    const lost = confirmed.filter((time) => !kept.has(time)).length
    tell({ what: 'decisions on a disk that fills up', tried: confirmed.length, lost })
    expect([confirmed.length > 0, lost]).toEqual([true, 0])
    await variorum('ingest', ...ARTICLES, '--db', db)
    expect(await faultsIn(db)).toEqual([])
  })

  it('lets a backup fail, and a restoring, with nothing half done', async () => {
    const db = copyOf(all)
    const to = join(dirname(db), 'monday.db')
    const failed = await variorumProcess(['backup', to, '--db', db], { blocks: 100 })
    expect([failed.code, failed.error]).toEqual([1, expect.stringMatching(/^error: .*monday\.db can't be written/)])
    copyFileSync(one, to)
    const again = await variorumProcess(['restore', to, '--db', db], { blocks: 100 })
    expect([again.code, again.error]).toEqual([1, expect.stringMatching(FULL)])
    expect(readdirSync(dirname(db)).sort()).toEqual(['monday.db', 'topic.db'])
    expect(await exportOf(db)).toBe(wanted)
  })
})

describe('a folder that may not be written', () => {
  it.each([
    ['ingest', ARTICLES[0] ?? ''],
    ['sources', '--json'],
    ['restore', 'monday.db'],
    ['backup', 'monday.db'],
  ])('is told plainly by %s, and nothing is changed', async (command, argument) => {
    const db = copyOf(all)
    copyFileSync(one, join(dirname(db), 'monday.db'))
    closeFolder(dirname(db))
    const path = argument === 'monday.db' ? join(dirname(db), command === 'backup' ? 'new.db' : argument) : argument
    const { code, error } = await variorumProcess([command, path, '--db', db], { isStranger: true })
    expect([code, error]).toEqual([
      1,
      expect.stringMatching(/^error: .*\.db can't be opened for writing \(.*Check its/),
    ])
    expect(await exportOf(db)).toBe(wanted)
  })
})

describe('a database that is taken away', () => {
  it('while a desk has it open takes no further decision, so that none is lost with it', async () => {
    const db = copyOf(all)
    const { address, running } = await startDesk(db)
    const postOf = await postsTo(address)
    renameSync(db, `${db}.moved`)
    expect(await decideOn(address, postOf, Date.parse('2031-05-14T08:00:00Z'))).toEqual([])
    renameSync(`${db}.moved`, db)
    expect((await decideOn(address, postOf, Date.parse('2031-05-15T08:00:00Z'))).length).toBeGreaterThan(9)
    running.process.kill('SIGKILL')
  })

  it('and whose log is left is asked for, since a new one would make the log worthless', async () => {
    const db = copyOf(all)
    const { address, running } = await startDesk(db)
    const confirmed = await decideOn(address, await postsTo(address), Date.parse('2031-05-14T08:00:00Z'))
    running.process.kill('SIGKILL')
    await running.ended
    renameSync(db, `${db}.moved`)
    const { code, error } = await variorumProcess(['ingest', ...ARTICLES, '--db', db])
    expect([code, error]).toEqual([
      1,
      expect.stringMatching(/^error: .*topic\.db is gone, and its log .*topic\.db-wal is/),
    ])
    expect(existsSync(db)).toBe(false)
    renameSync(`${db}.moved`, db)
    const kept = await decidedIn(db)
    expect(confirmed.filter((time) => !kept.has(time))).toEqual([])
  })
})

const LINE = 'Forty people died at Velm.\n'

/** Adds lines to a file, one after the other, for some seconds. */
const APPENDING = `
  const { appendFileSync } = require('node:fs')
  console.log('writing')
  for (let line = 0; line < 150000; line += 1) appendFileSync(process.argv[1], process.argv[2])`

describe('an article', () => {
  it('that goes while it is read is refused by its name, and the others are kept', async () => {
    const folder = scratchFolder()
    for (const article of ARTICLES) copyFileSync(article, join(folder, basename(article)))
    const db = join(scratchFolder(), 'topic.db')
    const running = variorumProcess(['ingest', folder, '--db', db])
    rmSync(join(folder, basename(ARTICLES[2] ?? '')))
    const { code, out, error } = await running
    expect([code === 0 || out.includes('strait-institute.txt'), error]).toEqual([true, ''])
    expect(await faultsIn(db)).toEqual([])
  })

  it('that is written while it is read is refused, or taken as it was at one moment', async () => {
    const file = join(scratchFolder(), 'a.txt')
    writeFileSync(file, LINE.repeat(200_000))
    const writer = spawn(process.execPath, ['-e', APPENDING, file, LINE], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(writer.stdout, 'data')
    const [seen, torn] = [new Set<string>(), [] as number[]]
    for (let turn = 0; turn < 50; turn += 1) {
      const got = await receive(file)
      seen.add('refusal' in got ? got.refusal.rule : 'taken')
      if (!('refusal' in got) && got.bytes.length % LINE.length !== 0) torn.push(got.bytes.length)
    }
    writer.kill('SIGKILL')
    tell({ what: 'article read while it is written', tried: 50, lost: torn.length })
    expect([torn, seen.has('changing')]).toEqual([[], true])
  })
})
