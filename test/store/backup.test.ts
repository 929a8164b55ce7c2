import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { decisionOf } from '../../src/domain/index.ts'
import { backUp, openStore, restore } from '../../src/store/index.ts'
import { flipBytes } from '../faults/damage.ts'
import { entryOf, scratchFolder, scratchStore, sourceOf } from './sample.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const TEXT = 'The flood at Coal Hill killed 40 miners.'

const said = { note: '', person: 'Anna Riis', decidedAt: '2031-05-03T10:00:00.000Z' }
const merge = decisionOf({ ...said, kind: 'merge', parts: [['claim_1'], ['claim_2']], withdraws: null })

/** A database with one source and one decision, and a name for its backup. */
const stored = async () => {
  const folder = scratchFolder()
  const file = join(folder, 'topic.db')
  const store = await openStore({ file, create: true })
  const run = await store.startRun({ pipeline: 'news', stages: [] })
  await store.putSource(entryOf(run, sourceOf('a.md', TEXT), ['40']))
  await store.putDecision(merge)
  return { folder, file, run, store, to: join(folder, 'copies', 'monday.db') }
}

/** The same, closed and backed up. */
const backedUp = async () => {
  const { store, ...made } = await stored()
  await store.close()
  await backUp({ ...made, force: false })
  return made
}

const reasonOf = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    () => 'done',
    (error: Error & { fault: string }) => `${error.fault}: ${error.message}`,
  )

/** Another process that runs some code on a database, whose first line on standard output is awaited. */
const other = async (file: string, code: string): Promise<ChildProcess> => {
  const begin = `const database = new (require('better-sqlite3'))(process.argv[1]);`
  const child = spawn(process.execPath, ['-e', begin + code, file], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

/** Writes two rows at a time that belong together, for ever. */
const WRITER = `
  const write = database.prepare('INSERT INTO sources (identity) VALUES (?)')
  const both = database.transaction((at) => { write.run('left ' + at); write.run('right ' + at) })
  for (let at = 0; ; at += 1) { both(at); if (at === 100) console.log('writing') }`

describe('a backup', () => {
  it('is one whole file with all that was there', async () => {
    const { file, to, folder, store } = await stored()
    expect(await backUp({ file, to, force: false })).toMatchObject({ sources: 1, decisions: 1 })
    expect(readdirSync(join(folder, 'copies'))).toEqual(['monday.db'])
    const copy = await openStore({ file: to })
    expect(await copy.decisions()).toEqual([merge])
    expect(await copy.counts()).toEqual(await store.counts())
    await Promise.all([copy.close(), store.close()])
  })

  it('is of one moment while another process goes on writing', async () => {
    const { file, to, store } = await stored()
    await store.close()
    await other(file, WRITER)
    for (const force of [false, true, true]) await backUp({ file, to, force })
    const copy = new Database(to, { readonly: true })
    const count = (side: string) =>
      copy.prepare(`SELECT count(*) FROM sources WHERE identity LIKE '${side} %'`).pluck().get()
    expect(Number(count('left'))).toBeGreaterThan(100)
    expect(count('right')).toBe(count('left'))
    copy.close()
  })

  it('replaces nothing unless it is told to', async () => {
    const { file, to } = await backedUp()
    writeFileSync(to, 'something else')
    expect(await reasonOf(backUp({ file, to, force: false }))).toMatch(/^taken: There is a file .*--force/)
    expect(readFileSync(to, 'utf8')).toBe('something else')
    await backUp({ file, to, force: true })
    expect(await reasonOf(backUp({ file, to: file, force: true }))).toMatch(/^taken: .*is the database itself/)
  })

  it('does not take the place of a database that is in use', async () => {
    const { file, to, folder } = await backedUp()
    const used = join(folder, 'used.db')
    // It is in use from its first query on.
    await (await scratchStore(used)).sources()
    expect(await reasonOf(backUp({ file, to: used, force: true }))).toMatch(/^taken: .*in use: .*used\.db-wal/)
    expect(existsSync(to)).toBe(true)
  })

  it('of a damaged database is refused and leaves no file', async () => {
    const { file, folder, store } = await stored()
    await store.close()
    flipBytes(file, 'claims')
    const to = join(folder, 'new', 'tuesday.db')
    expect(await reasonOf(backUp({ file, to, force: false }))).toMatch(/^broken: .*topic\.db is damaged/)
    expect(readdirSync(join(folder, 'new'))).toEqual([])
  })

  it.each([
    ['nothing', 'missing', undefined],
    ['an empty file', 'broken', ''],
    ['another file', 'foreign', 'Dear diary, this is no database.\n'.repeat(200)],
  ])('of %s is refused', async (_, fault, content) => {
    const folder = scratchFolder()
    const file = join(folder, 'no.db')
    if (content !== undefined) writeFileSync(file, content)
    expect(await reasonOf(backUp({ file, to: join(folder, 'to.db'), force: false }))).toMatch(new RegExp(`^${fault}: `))
    expect(existsSync(join(folder, 'to.db'))).toBe(false)
  })
})

/** What a database says of its sources. */
const identities = (file: string): readonly unknown[] => {
  const database = new Database(file, { readonly: true })
  const found = database.prepare('SELECT identity FROM sources ORDER BY source').pluck().all()
  database.close()
  return found
}

const addSource = async (file: string, name: string) => {
  const store = await openStore({ file })
  const run = await store.startRun({ pipeline: 'news', stages: [] })
  await store.putSource(entryOf(run, sourceOf(name, `${TEXT} ${name}`)))
  await store.close()
}

describe('restoring', () => {
  it('brings back what was there and keeps what it replaces', async () => {
    const { file, to } = await backedUp()
    await addSource(file, 'b.md')
    const { kept, ...copied } = await restore({ from: to, file })
    expect([identities(file), identities(kept ?? '')]).toEqual([['a.md'], ['a.md', 'b.md']])
    expect(copied).toMatchObject({ sources: 1, decisions: 1 })
    expect(kept).toMatch(/topic\.replaced-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.db$/)
    // A second one within the same second finds another name.
    expect((await restore({ from: to, file })).kept).not.toBe(kept)
    expect(identities(kept ?? '')).toHaveLength(2)
  })

  it('needs no database there', async () => {
    const { folder, to } = await backedUp()
    const file = join(folder, 'else', 'where.db')
    expect((await restore({ from: to, file })).kept).toBeNull()
    expect(identities(file)).toEqual(['a.md'])
  })

  it('replaces a damaged database, with the log of its last writes set aside too', async () => {
    const { folder, file, to } = await backedUp()
    writeFileSync(`${file}-wal`, readFileSync(file).subarray(0, 9000))
    truncateSync(file, 5000)
    const { kept } = await restore({ from: to, file })
    expect(identities(file)).toEqual(['a.md'])
    expect(readdirSync(folder).filter((name) => name.startsWith('topic.db'))).toEqual(['topic.db'])
    expect(kept).not.toBeNull()
    await (await openStore({ file })).close()
  })

  it('sets the log of a lost database aside, which would else be taken for its own', async () => {
    const { folder, to } = await backedUp()
    const file = join(folder, 'lost.db')
    const killed = join(folder, 'killed.db')
    copyFileSync(to, killed)
    const child = await other(
      killed,
      `database.pragma('journal_mode = WAL'); database.exec("DELETE FROM names"); console.log('1'); setInterval(() => {}, 1e6)`,
    )
    child.kill('SIGKILL')
    await once(child, 'exit')
    copyFileSync(`${killed}-wal`, `${file}-wal`)
    expect(await restore({ from: to, file })).toMatchObject({ sources: 1 })
    const store = await openStore({ file })
    expect(await store.sources()).toHaveLength(1)
    await store.close()
    expect(readdirSync(folder).some((name) => /^lost\.replaced-.*\.db-wal$/.test(name))).toBe(true)
  })

  it.each([
    [
      'writes to it',
      `database.exec("BEGIN IMMEDIATE; DELETE FROM names"); console.log('1'); setInterval(() => {}, 1e6)`,
    ],
    ['has it open', `database.prepare('SELECT * FROM names').all(); console.log('1'); setInterval(() => {}, 1e6)`],
  ])('waits for nobody who %s, and replaces nothing then', async (_, code) => {
    const { folder, file, to } = await backedUp()
    await addSource(file, 'b.md')
    const child = await other(file, code)
    expect(await reasonOf(restore({ from: to, file }))).toMatch(/^locked: Another program has .*topic\.db open/)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(identities(file)).toEqual(['a.md', 'b.md'])
    expect(readdirSync(folder).filter((name) => /replaced|part/.test(name))).toEqual([])
    expect((await restore({ from: to, file })).kept).not.toBeNull()
  })

  it.each<readonly [what: string, spoil: (copy: string) => void, reason: RegExp]>([
    ['damaged', (copy) => flipBytes(copy, 'annotations'), /^broken: .*monday\.db is damaged/],
    ['cut off', (copy) => truncateSync(copy, 40_960), /^broken: .*monday\.db is damaged/],
    ['of another program', (copy) => writeFileSync(copy, 'A letter.'.repeat(999)), /^foreign: .*monday\.db is not a/],
    ['empty', (copy) => writeFileSync(copy, ''), /^foreign: .*it is empty/],
    [
      'newer than this program',
      (copy) => {
        const database = new Database(copy)
        database.pragma('user_version = 99')
        database.close()
      },
      /^newer: .*schema 99/,
    ],
  ])('refuses a backup that is %s', async (_, spoil, reason) => {
    const { folder, file, to } = await backedUp()
    spoil(to)
    expect(await reasonOf(restore({ from: to, file }))).toMatch(reason)
    expect(identities(file)).toEqual(['a.md'])
    expect(readdirSync(folder).filter((name) => /replaced|part/.test(name))).toEqual([])
  })

  it('says so where there is no backup, or where it is the database itself', async () => {
    const { file, folder } = await backedUp()
    expect(await reasonOf(restore({ from: join(folder, 'none.db'), file }))).toMatch(
      /^missing: There is no file .*none/,
    )
    expect(await reasonOf(restore({ from: file, file }))).toMatch(/^taken: .*is the database itself/)
  })
})
