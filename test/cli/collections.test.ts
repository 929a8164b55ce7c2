import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { variorum } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'variorum-collections-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FLOOD = (dead: number, asked: string): string =>
  `In Velm the flood killed ${dead} people on Sunday. The mayor of Velm, Ada Lindholm, asked for ${asked}.\n`

/** Where each file lies below the folder that is taken in, and the collection that it joins. */
const FILES: readonly (readonly [path: string, collection: string | null, text: string])[] = [
  ['floods/2025-03/a.md', 'floods', FLOOD(31, 'boats')],
  ['floods/b.md', 'floods', FLOOD(37, 'bread')],
  ['2025-03/towns/news/c.md', 'towns', FLOOD(44, 'blankets')],
  ['all/towns/d.md', 'towns', 'The ferry of Orrin has a new bell. Anna Riis rang it.\n'],
  ['2025-03/e.md', null, 'The quay of Orrin is dry. Lena Dahl swept it.\n'],
  ['f.md', null, 'The mill of Ellery stands still. Nobody knows why.\n'],
]

const db = join(folder, 'test.db')
const articles = join(folder, 'articles')

/** A command on the database. */
const run = (...argv: readonly string[]) => variorum(...argv, '--db', db)

const recordsOf = async (...argv: readonly string[]) => JSON.parse((await run(...argv, '--json')).out)

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort()

const membersOf = async (): Promise<Readonly<Record<string, readonly string[]>>> =>
  Object.fromEntries(
    (await recordsOf('sources')).map((row: { path: string; collections: readonly string[] }) => [
      row.path,
      row.collections,
    ]),
  )

beforeAll(async () => {
  for (const [path, , text] of FILES) {
    mkdirSync(join(articles, path, '..'), { recursive: true })
    writeFileSync(join(articles, path), text)
  }
})

describe('ingest', () => {
  it('puts what lies in folders into the collection of the first that names a subject', async () => {
    const { out, code } = await run('ingest', articles)
    expect([code, out]).toEqual([0, expect.stringMatching(/^Filled {5}2 collections: floods, towns$/m)])
    expect(await membersOf()).toEqual(
      Object.fromEntries(FILES.map(([path, name]) => [path, name === null ? [] : [name]])),
    )
    expect((await recordsOf('conflicts')).disputes).toHaveLength(1)
    expect((await run('verify')).code).toBe(0)
  })

  it('puts known files into the collection that is named, beside their own, and analyses nothing again', async () => {
    const { changes, collections } = await recordsOf('ingest', join(articles, 'f.md'), '--collection', 'mills')
    expect([changes, collections]).toEqual([expect.objectContaining({ unchanged: 1, new: 0, redone: 0 }), ['mills']])
    await run('ingest', join(articles, 'floods'), '--collection', 'mills')
    // The same bytes under another name are one source, in the collections of both.
    expect(await membersOf()).toMatchObject({ 'f.md': ['mills'], 'b.md': ['floods', 'mills'] })
    await run('collections', 'remove', 'mills', 'a.md', 'b.md')
  })

  it('refuses names that no collection can have', async () => {
    for (const name of ['all', '', ' x', 'a/b', 'a\nb', 'x'.repeat(101)])
      expect(await run('ingest', articles, '--collection', name)).toMatchObject({
        code: 2,
        error: expect.stringMatching(/Expected a name of 1 to 100/),
      })
  })
})

describe('variorum collections', () => {
  it('lists each with its sources and open disputes', async () => {
    expect((await run('collections')).out).toMatch(
      /^collection +sources +open disputes\n+floods +2 +1\nmills +1 +0\ntowns +2 +0\n\n3 collections · 1 source in none\n$/,
    )
    expect(await recordsOf('collections')).toContainEqual({ name: 'floods', sources: 2, disputes: 1, open: 1 })
  })

  it('lets sources join, which are then compared, and leave', async () => {
    const dry = await recordsOf('collections', 'add', 'floods', 'news/c.md', '--dry-run')
    expect([dry.dryRun, dry.comparisons.come.length > 0, (await membersOf())['2025-03/towns/news/c.md']]).toEqual([
      true,
      true,
      ['towns'],
    ])
    const done = await recordsOf('collections', 'add', 'floods', 'news/c.md')
    for (const noun of ['things', 'comparisons', 'disputes'])
      expect(idsOf(done[noun].come)).toEqual(idsOf(dry[noun].come))
    expect((await membersOf())['2025-03/towns/news/c.md']).toEqual(['floods', 'towns'])
    expect(await run('verify')).toMatchObject({ code: 0 })
    const { out } = await run('collections', 'remove', 'floods', 'news/c.md')
    expect(out).toMatch(/^1 source no longer in “floods”: .+\n\nThings .+\n.*Comparisons +\d+ gone, 0 new/s)
    expect((await recordsOf('conflicts')).disputes).toHaveLength(1)
  })

  it('renames one, and keeps all else', async () => {
    const before = await recordsOf('conflicts')
    expect((await run('collections', 'rename', 'mills', 'Mills & kilns')).out).toMatch(
      /^“mills” is called “Mills & kilns” now, with 1 source\./,
    )
    expect(await recordsOf('conflicts')).toEqual(before)
    await run('collections', 'rename', 'Mills & kilns', 'mills')
  })

  it.each([
    [['add', 'floods', 'b.md'], /All of these belong to "floods" already/],
    [['add', 'all', 'b.md'], /Expected a name of/],
    [['add', 'floods', 'nowhere'], /No source is called "nowhere"/],
    [
      ['remove', 'flods', 'b.md'],
      /There is no collection "flods"\. Is "floods" meant\? There are: floods, mills, towns\./,
    ],
    [['remove', 'floods', 'f.md'], /None of these belongs to "floods"/],
    [['rename', 'floods', 'towns'], /There is a collection "towns" already/],
  ])('refuses %j', async (argv, words) => {
    expect(await run('collections', ...argv)).toMatchObject({ code: 2, error: expect.stringMatching(words) })
  })
})

describe('--collection', () => {
  const LISTINGS = [
    ['conflicts'],
    ['sources'],
    ['claims'],
    ['search', 'flood'],
    ['entities'],
    ['things'],
    ['frames'],
    ['frames', 'matrix', '--rows', 'source', '--columns', 'frame'],
    ['stats'],
  ]

  it.each(LISTINGS)('is known to %s, and what it names must be there', async (...argv) => {
    const asked = argv.filter((each) => each !== undefined)
    expect((await run(...asked, '--collection', 'floods')).code).toBe(0)
    expect(await run(...asked, '--collection', 'ferries')).toMatchObject({
      code: 2,
      error: expect.stringMatching(/There is no collection "ferries"\. There are: /),
    })
  })

  it('shows what stands within it', async () => {
    const own = (...argv: readonly string[]) => recordsOf(...argv, '--collection', 'floods')
    const paths = (rows: readonly { readonly path: string }[]) => [...new Set(rows.map(({ path }) => path))].sort()
    expect(paths(await own('sources'))).toEqual(['a.md', 'b.md'].map((name) => expect.stringContaining(name)))
    expect(paths(await own('search', 'flood'))).toEqual(paths(await own('sources')))
    expect((await own('conflicts')).disputes).toHaveLength(1)
    const names = (await own('entities')).map(({ name }: { name: string }) => name)
    expect([names.includes('Velm'), names.includes('Orrin')]).toEqual([true, false])
    const [mine, all] = [await own('stats'), await recordsOf('stats')]
    expect([mine.counts.source, mine.counts.dispute, mine.counts.sentence]).toEqual([2, 1, 4])
    expect(all.counts.source).toBe(6)
    expect(mine.coverage.stages[0]).toMatchObject({ stage: 'reader', done: 2 })
  })

  it('narrows a dispute that a source of two collections joins to another one', async () => {
    await run('collections', 'add', 'towns', 'b.md')
    const [all] = (await recordsOf('conflicts')).disputes
    expect(all.positions).toHaveLength(3)
    for (const [name, values] of [
      ['floods', [31, 37]],
      ['towns', [37, 44]],
    ] as const) {
      const { disputes } = await recordsOf('conflicts', '--collection', name)
      expect(disputes).toMatchObject([{ id: all.id, comparisons: [expect.anything()] }])
      const shown = disputes[0].positions.flatMap(({ claims }: { claims: readonly { value: { value: number } }[] }) =>
        claims.map(({ value }) => value.value),
      )
      expect(shown.toSorted()).toEqual(values)
    }
    await run('collections', 'remove', 'towns', 'b.md')
  })

  it('leaves disputes that cross collections to --across, which stores nothing', async () => {
    const before = (await run('export')).out
    const { disputes } = await recordsOf('conflicts', '--across')
    expect(disputes).toMatchObject([{ positions: [{}, {}, {}] }])
    expect((await run('export')).out).toBe(before)
    const explained = await run('conflicts', '--across', '--explain', disputes[0].id)
    expect([explained.code, explained.out]).toEqual([0, expect.stringMatching(/Paired: likeness/)])
    expect(await run('conflicts', '--across', '--collection', 'floods')).toMatchObject({
      code: 2,
      error: expect.stringMatching(/leave out/),
    })
  })
})

describe('a database without collections', () => {
  it('exports nothing of them, and has nothing to cross', async () => {
    const plain = join(folder, 'plain.db')
    await variorum('ingest', join(articles, 'floods', 'b.md'), join(articles, 'f.md'), '--db', plain)
    expect((await variorum('export', '--db', plain)).out).not.toContain('collections')
    expect((await run('export')).out).toContain('"collections":["floods"]')
    expect((await variorum('collections', '--db', plain)).out).toMatch(
      /^No source belongs to a collection: all are compared/,
    )
    expect(await variorum('conflicts', '--across', '--db', plain)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/all are compared already/),
    })
  })
})
