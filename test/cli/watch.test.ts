import { once } from 'node:events'
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { start } from '../faults/program.ts'
import { scratchFolder } from '../store/sample.ts'
import { variorum } from './run.ts'

const article = (publisher: string, killed: number): string =>
  `---\ntitle: The flood at Velm\npublisher: ${publisher}\npublished: 2031-05-14\n---\n\nThe flood at Velm on 14 May killed ${killed} people, Anna Riis said.\n`

/** One line of what it tells. */
interface Told {
  readonly sources?: number
  readonly changes?: Readonly<Record<string, number>>
  readonly refusals?: readonly { readonly path: string; readonly rule: string }[]
  readonly gone: readonly string[]
  readonly changed: { readonly headline: string } | null
}

/** A folder that is watched by a process of its own; `next` waits for what it tells next. */
const watching = async (prepare: (folder: string) => void = () => undefined) => {
  const [folder, db] = [join(scratchFolder(), 'articles'), join(scratchFolder(), 'topic.db')]
  mkdirSync(folder)
  prepare(folder)
  const running = start(['watch', folder, '--db', db, '--settle', '1', '--threads', '0', '--json'])
  const { stdout, stderr } = running.process
  if (stdout === null || stderr === null) throw new Error('expected streams')
  onTestFinished(() => void running.process.kill('SIGKILL'))
  let out = ''
  const lines: string[] = []
  stdout.on('data', (chunk) => {
    const parts = `${out}${chunk}`.split('\n')
    out = parts.pop() ?? ''
    lines.push(...parts)
  })
  const next = async (): Promise<Told> => {
    while (lines.length === 0) await once(stdout, 'data')
    return JSON.parse(lines.shift() ?? '')
  }
  const heard = async (words: string): Promise<void> => {
    let said = ''
    while (!said.includes(words)) said += String(await once(stderr, 'data'))
  }
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  return { folder, db, running, next, heard, write, at: (name: string) => join(folder, name) }
}

describe('variorum watch', () => {
  it('takes in what is there, then what arrives together, and tells what it changed', async () => {
    const it = await watching((folder) => {
      writeFileSync(join(folder, 'a.md'), article('Velm Post', 31))
      writeFileSync(join(folder, 'broken.md'), '\u0000\u0001')
      symlinkSync(join(folder, 'nowhere.md'), join(folder, 'link.md'))
    })
    const first = await it.next()
    expect([first.sources, first.changed?.headline]).toEqual([1, 'One new source, no new dispute'])
    expect(first.refusals).toHaveLength(2)
    for (const name of ['.b.md.swp', '.hidden.md', '~$b.md', 'b.md~', 'b.zip']) it.write(name, 'not an article')
    for (const [at, killed] of [39, 45, 45].entries()) it.write(`burst-${at}.md`, article(`Paper ${at}`, killed))
    const burst = await it.next()
    expect([burst.changes?.new, burst.refusals, burst.sources]).toEqual([3, [], 4])
    expect(burst.changed?.headline).toBe('Three new sources, one new dispute')
    it.running.process.kill('SIGINT')
    const { code, error } = await it.running.ended
    expect([code, error]).toEqual([0, expect.stringContaining('Ending after the file in hand')])
  })

  it('waits for files that grow, takes in what was renamed into place, and deletes nothing', async () => {
    const it = await watching()
    expect((await it.next()).sources).toBe(0)
    const whole = article('Velm Post', 31)
    it.write('slow.md', whole.slice(0, 90))
    it.write('part.tmp', article('Orrin Weekly', 39))
    const growing = setInterval(() => appendFileSync(it.at('slow.md'), ' '), 100)
    renameSync(it.at('part.tmp'), it.at('moved.md'))
    const moved = await it.next()
    expect([moved.sources, moved.changes?.new]).toEqual([1, 1])
    clearInterval(growing)
    it.write('slow.md', whole)
    const slow = await it.next()
    expect([slow.sources, slow.changes?.new, slow.changes?.changed]).toEqual([2, 1, 0])
    it.write('slow.md', article('Velm Post', 39))
    expect((await it.next()).changes).toMatchObject({ new: 0, changed: 1 })
    rmSync(it.at('moved.md'))
    const gone = await it.next()
    expect([gone.gone, gone.sources]).toEqual([[expect.stringContaining('moved.md')], undefined])
    it.running.process.kill('SIGTERM')
    await it.running.ended
    expect(JSON.parse((await variorum('sources', '--db', it.db, '--json')).out)).toHaveLength(2)
  })

  it('waits for a program that writes to the database', async () => {
    const it = await watching()
    await it.next()
    const other = new Database(it.db)
    other.exec('BEGIN IMMEDIATE')
    it.write('a.md', article('Velm Post', 31))
    await it.heard('Another program is writing to the database')
    other.exec('ROLLBACK')
    other.close()
    expect((await it.next()).changes?.new).toBe(1)
  })

  it('refuses what is no folder', async () => {
    const file = join(scratchFolder(), 'a.md')
    writeFileSync(file, article('Velm Post', 31))
    const { code, error } = await variorum('watch', file, '--db', `${file}.db`)
    expect([code, error, existsSync(`${file}.db`)]).toEqual([2, expect.stringContaining('Expected a folder'), false])
  })
})
