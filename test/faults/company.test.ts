import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'
import { tell } from './kills.ts'
import { variorumProcess } from './program.ts'
import { ARTICLES, copyOf, exportOf, faultsIn, sampleDatabase } from './samples.ts'

const ROOT = join(import.meta.dirname, '..', '..')

const all = await sampleDatabase()
const wanted = await exportOf(all)

/** Another process that has the database to itself for writing, until the test ends. */
const holdBack = async (db: string): Promise<void> => {
  const code = `
    new (require('better-sqlite3'))(process.argv[1]).exec('BEGIN IMMEDIATE')
    console.log('writing')
    setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['-e', code, db], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void other.kill('SIGKILL'))
  await once(other.stdout, 'data')
}

describe('a database that another program writes to', () => {
  it('is waited for, then left alone with a plain error; reading goes on', async () => {
    const db = copyOf(all)
    await variorum('sources', '--db', db)
    await holdBack(db)
    const { code, error } = await variorumProcess(['ingest', ROOT, '--db', db])
    expect([code, error]).toEqual([
      1,
      expect.stringMatching(/^error: Another program is writing to .*topic\.db\. Wait until the other/),
    ])
    expect(await exportOf(db)).toBe(wanted)
  })
})

describe('a database of a newer Variorum', () => {
  it.each(['sources', 'verify', 'export', 'doctor', 'review'])('is left alone by %s', async (command) => {
    const db = copyOf(all)
    const database = new Database(db)
    database.pragma('user_version = 99')
    database.close()
    const more = command === 'review' ? ['--by', 'Anna Riis', '--port', '0'] : []
    const { code, error } = await variorum(command, '--db', db, ...more)
    expect([code, error]).toEqual([1, expect.stringMatching(/^error: .*topic\.db has schema 99.*newer Variorum/)])
  })
})

/** A folder with these articles. */
const folderOf = (articles: readonly string[]): string => {
  const folder = join(scratchFolder(), 'articles')
  mkdirSync(folder)
  for (const article of articles) copyFileSync(article, join(folder, basename(article)))
  return folder
}

describe('two ingests at once', () => {
  it.each([
    ['the same folder', ARTICLES, ARTICLES],
    ['folders that have an article in common', ARTICLES.slice(0, 2), ARTICLES.slice(1)],
  ])('of %s give what one after the other would', async (what, one, other) => {
    const db = join(scratchFolder(), 'topic.db')
    const ended = await Promise.all(
      [one, other].map((articles) => variorumProcess(['ingest', folderOf(articles), '--db', db])),
    )
    expect(ended.map(({ code, error }) => [code, error])).toEqual([
      [0, ''],
      [0, ''],
    ])
    const isLost = (await exportOf(db)) !== wanted
    tell({ what: `two ingests at once of ${what}`, tried: 1, lost: isLost ? 1 : 0 })
    expect([isLost, await faultsIn(db)]).toEqual([false, []])
  })
})
