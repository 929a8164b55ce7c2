import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder } from '../store/sample.ts'
import { variorum } from './run.ts'

const desk = () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'a.md'), 'The flood at Coal Hill killed 40 miners.\n')
  writeFileSync(join(folder, 'b.md'), 'The flood at Coal Hill killed 44 miners.\n')
  return { folder, db: join(scratchFolder(), 'deep', 'down', 'topic.db') }
}

describe('ingest', () => {
  it('makes the database and its folder, ends with what changed, exit code 0', async () => {
    const { folder, db } = desk()
    const { code, out, error } = await variorum('ingest', folder, '--db', db)
    expect([code, error, existsSync(db)]).toEqual([0, '', true])
    expect(out).toMatch(/^Sources +2 new \(2 sources in all\)$/m)
    for (const line of ['Claims', 'Conflicts', 'Settled']) expect(out).toMatch(new RegExp(`^${line} +\\d`, 'm'))
    expect((await variorum('ingest', folder, '--db', db)).out).toMatch(/^Sources +2 unchanged/)
  })

  it('names what it refused, exit code 1', async () => {
    const { folder, db } = desk()
    const { code, out } = await variorum('ingest', folder, join(folder, 'none.md'), '--db', db)
    expect(code).toBe(1)
    expect(out).toMatch(/^Refused +1 file$/m)
    expect(out).toMatch(/none\.md\n +There is no such file.*\n +Check the name/)
    expect(out).toMatch(/2 new/)
  })

  it('gives its summary as JSON', async () => {
    const { folder, db } = desk()
    const { out } = await variorum('ingest', folder, '--db', db, '--json')
    expect(JSON.parse(out)).toMatchObject({ changes: { new: 2 }, refusals: [], sources: 2 })
  })

  it('takes a pipeline by its path', async () => {
    const { folder, db } = desk()
    const file = join(folder, 'mine.yaml')
    writeFileSync(file, 'name: mine\nstages:\n  - sentences\n')
    expect((await variorum('ingest', folder, '--db', db, '--pipeline', file)).code).toBe(0)
    writeFileSync(file, 'name: mine\nstages:\n  - sentence\n')
    const { code, error } = await variorum('ingest', folder, '--db', db, '--pipeline', file)
    expect([code, error]).toEqual([1, expect.stringMatching(/mine\.yaml:3: .*"sentence"/)])
  })
})

describe('export and verify', () => {
  it('write records and counts', async () => {
    const { folder, db } = desk()
    await variorum('ingest', folder, '--db', db)
    const exported = await variorum('export', '--format', 'jsonl', '--db', db)
    const records = exported.out.trimEnd().split('\n')
    expect(records.map((line) => JSON.parse(line).type).filter((type) => type === 'source')).toHaveLength(2)
    expect([exported.code, exported.out.endsWith('\n')]).toEqual([0, true])
    const verified = await variorum('verify', '--db', db)
    expect(verified.code).toBe(0)
    expect(verified.out).toMatch(/ 2 {2}source\n.*no fault\.\n$/s)
    expect(JSON.parse((await variorum('verify', '--db', db, '--json')).out)).toMatchObject({ faults: [] })
  })
})

describe('wrong use', () => {
  it.each([
    [[], /Usage: variorum/],
    [['ingest'], /missing required argument 'path'.*--help/s],
    [['digest'], /unknown command 'digest'.*Did you mean ingest|unknown command 'digest'/s],
    [['export', '--format', 'xml'], /'xml' is invalid. Allowed choices are jsonl/],
    [['ingest', '.', '--pipeline', 'weather'], /no pipeline "weather".*news/],
    [['verify', '--fast'], /unknown option '--fast'/],
  ] as const)('of %j ends with exit code 2', async (argv, words) => {
    const { code, out, error } = await variorum(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(words)
    expect(error).not.toMatch(/\n +at /)
  })

  it('of a database that is not there ends with exit code 1 and what to do', async () => {
    const { db } = desk()
    for (const command of ['export', 'verify']) {
      const { code, error } = await variorum(command, '--db', db)
      expect([code, error]).toEqual([
        1,
        expect.stringMatching(/^error: There is no database at .*variorum ingest.*\n$/),
      ])
    }
  })
})

describe('help', () => {
  it('shows each command with examples', async () => {
    const { code, out } = await variorum('--help')
    expect([code, out]).toEqual([0, expect.stringMatching(/Usage: variorum.*Examples:.*Exit codes/s)])
    for (const command of ['ingest', 'export', 'verify']) {
      expect(out).toContain(`  ${command} `)
      expect((await variorum(command, '--help')).out).toMatch(/Usage: variorum .*--db <file>.*Examples:\n {2}variorum/s)
    }
  })
})
