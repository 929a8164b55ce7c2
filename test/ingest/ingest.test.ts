import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Annotation, type ClaimBody, claimReviewOf } from '../../src/domain/index.ts'
import { type IngestInput, ingest, type Progress } from '../../src/ingest/index.ts'
import type { AnyStage, Pipeline } from '../../src/pipeline/index.ts'
import type { Compare } from '../../src/store/index.ts'
import { scratchFolder, scratchStore } from '../store/sample.ts'

const claimOf = (text: string): Annotation<ClaimBody> => ({
  span: { start: 0, end: text.length },
  body: {
    slot: 'die.count',
    value: { type: 'term', term: text.trim().slice(0, 20), set: 'words' },
    words: { start: 0, end: text.length },
    subject: { head: null, names: [], classes: [], arguments: [], stems: [], context: [] },
    ...{ figure: null, place: null, time: null, scope: null, speaker: null },
    ...{ commitment: 'asserted', polarity: 'affirmed', modality: 'actual' },
  },
})

const sentences = (version: number): AnyStage => ({
  ...{ name: 'sentences', reads: ['block'], writes: 'sentence', version },
  run: ({ layers }) => layers.block.map(({ span }, block) => ({ span, body: { role: 'body', block } })),
})

/** Claims each text once; fails on a text that says so. */
const claims: AnyStage = {
  ...{ name: 'claims', reads: ['sentence'], writes: 'claim', version: 1 },
  run: ({ document }) => {
    if (document.text.includes('TRIP')) throw new RangeError('tripped')
    return [claimOf(document.text)]
  },
}

const pipelineOf = (...stages: readonly AnyStage[]): Pipeline => ({
  ...{ name: 'small', description: '' },
  stages: stages.map((stage) => ({ stage, options: {}, files: {} })),
})

const PIPELINE = pipelineOf(sentences(1), claims)

/** Holds every claim in conflict with the next. */
const compare: Compare = ({ sources }) => {
  const all = sources.flatMap((source) => source.claims)
  const comparisons = all.slice(1).flatMap((b, index) => {
    const a = all[index]
    if (a === undefined) return []
    const sides = [a, b].map(({ source, span }) => ({ source, span }))
    return [{ a, b, sides }]
  })
  return {
    stories: [],
    things: [{ id: 'thing_1', kind: 'event', name: 'all', mentions: all.map(({ id }) => id) }],
    comparisons: comparisons.map(({ a, b }) => ({
      ...{ id: `${a.id}-${b.id}`, verdict: 'conflict', kind: 'terminology', band: 'look', claims: [a.id, b.id] },
      sides: [
        { source: a.source, span: a.span },
        { source: b.source, span: b.span },
      ],
      ...{ parts: [], rule: 'next', explanation: 'They differ.', thing: 'thing_1', slot: 'die.count' },
      expression: null,
    })),
    disputes: [],
    witnesses: [],
  }
}

const desk = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = scratchFolder()
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  for (const [name, content] of Object.entries(files)) write(name, content)
  const store = await scratchStore()
  const run = (change: Partial<IngestInput> = {}) =>
    ingest({ paths: [folder], store, pipeline: PIPELINE, compare, compareVersion: 1, ...change })
  return { folder, write, store, run }
}

const ARTICLES = { 'a.md': 'Forty miners died.\n', 'b.md': 'Fifty miners died.\n', 'c.txt': 'Sixty miners died.\n' }

describe('ingest', () => {
  it('takes in a folder and tells what changed', async () => {
    const { run } = await desk({ ...ARTICLES, 'd.csv': '1' })
    expect(await run()).toMatchObject({
      changes: { new: 3, changed: 0, alias: 0, redone: 0, unchanged: 0 },
      ...{ skipped: 1, refusals: [], failures: [], sources: 3, claims: 3, newClaims: 3, newConflicts: 2, conflicts: 2 },
    })
  })

  it('changes nothing the second time', async () => {
    const { run, store } = await desk(ARTICLES)
    await run()
    const before = [await store.counts(), await store.comparisons()]
    expect(await run()).toMatchObject({
      changes: { new: 0, unchanged: 3 },
      newClaims: 0,
      newConflicts: 0,
      conflicts: 2,
    })
    expect([await store.counts(), await store.comparisons()]).toEqual(before)
  })

  it('compares again only when a source, a name, a stage or comparing itself has changed', async () => {
    const { run, write } = await desk(ARTICLES)
    let times = 0
    const counted: Compare = (input) => {
      times += 1
      return compare(input)
    }
    const timesAfter = async (change: Partial<IngestInput> = {}) => {
      const { conflicts } = await run({ compare: counted, ...change })
      return [times, conflicts]
    }
    expect(await timesAfter()).toEqual([1, 2])
    expect(await timesAfter()).toEqual([1, 2])
    write('0.md', ARTICLES['a.md'])
    expect(await timesAfter()).toEqual([2, 2])
    expect(await timesAfter({ pipeline: pipelineOf(sentences(2), claims) })).toEqual([3, 2])
    expect(await timesAfter({ pipeline: pipelineOf(sentences(2), claims), compareVersion: 2 })).toEqual([4, 2])
    expect(await timesAfter({ pipeline: pipelineOf(sentences(2), claims), compareVersion: 2 })).toEqual([4, 2])
  })

  it('does again only what changed: the file, or the version of a stage', async () => {
    const { run, write } = await desk(ARTICLES)
    await run()
    write('b.md', 'Fifty-one miners died.\n')
    expect((await run()).changes).toMatchObject({ changed: 1, unchanged: 2 })
    expect((await run({ pipeline: pipelineOf(sentences(2), claims) })).changes).toMatchObject({ redone: 3 })
  })

  it('runs a stage again only where it, or a layer that it reads, has changed', async () => {
    const { run, store } = await desk(ARTICLES)
    const ran: string[] = []
    const counted = (stage: AnyStage, version = stage.version): AnyStage =>
      ({
        ...stage,
        version,
        run: (...given: Parameters<AnyStage['run']>) => {
          ran.push(stage.name)
          return stage.run(...given)
        },
      }) as AnyStage
    const ranBy = async (...stages: readonly AnyStage[]) => {
      ran.length = 0
      await run({ pipeline: pipelineOf(...stages) })
      return [...new Set(ran)]
    }
    expect(await ranBy(counted(sentences(1)), counted(claims))).toEqual(['sentences', 'claims'])
    const before = [await store.counts(), await store.comparisons()]
    expect(await ranBy(counted(sentences(1)), counted(claims))).toEqual([])
    expect(await ranBy(counted(sentences(1)), counted(claims, 2))).toEqual(['claims'])
    expect(await ranBy(counted(sentences(2)), counted(claims, 2))).toEqual(['sentences', 'claims'])
    expect([await store.counts(), await store.comparisons()]).toEqual(before)
  })

  it('keeps what people decided of claims whose ids a new version changes', async () => {
    const { run, store } = await desk(ARTICLES)
    await run()
    const [claim] = (await store.claims({})).claims
    const said = { words: '', edit: null, withdraws: null, act: 'act_1', note: '', person: 'Anna Riis' }
    const decided = { ...said, sha256: '0'.repeat(64), decidedAt: '2026-03-05T10:00:00.000Z' }
    await store.putClaimReviews([claimReviewOf({ ...decided, claim: claim?.id ?? '', status: 'accepted' })])
    const other: AnyStage = {
      ...{ ...claims, writes: 'claim', version: 2 },
      run: ({ document }) => {
        const { span, body } = claimOf(document.text)
        return [{ span, body: { ...body, scope: 'all' } }]
      },
    }
    await run({ pipeline: pipelineOf(sentences(1), other) })
    const [now] = (await store.claims({})).claims
    expect([now?.id === claim?.id, now?.status]).toEqual([false, 'accepted'])
  })

  it('keeps the layers of the other stages when one fails, says so, and tries again', async () => {
    const { run, store } = await desk({ 'a.md': 'They TRIP here.\n' })
    const { failures } = await run()
    expect(failures).toEqual([
      { path: expect.stringMatching(/a\.md$/), stage: 'claims', reason: 'RangeError: tripped' },
    ])
    expect(await store.counts()).toMatchObject({ source: 1, sentence: 1, claim: 0 })
    expect((await run()).changes).toMatchObject({ redone: 1 })
  })

  it('tells how far it has come', async () => {
    const { run } = await desk(ARTICLES)
    const told: Progress[] = []
    await run({ onProgress: (progress) => told.push(progress) })
    const done = told.flatMap((one) => (one.phase === 'files' ? [`${one.done}/${one.total} ${one.path}`] : [one.phase]))
    expect(done).toEqual(['0/3 null', '1/3 a.md', '2/3 b.md', '3/3 c.txt', 'compare'])
  })
})

describe('the same bytes', () => {
  it('are one source with aliases, whichever name came first', async () => {
    const { run, write, store } = await desk({ 'm.md': ARTICLES['a.md'] })
    await run()
    write('z.md', ARTICLES['a.md'])
    expect((await run()).changes).toMatchObject({ alias: 1, unchanged: 1 })
    write('a.txt', ARTICLES['a.md'])
    expect((await run()).changes).toMatchObject({ redone: 1, unchanged: 2 })
    expect(await store.sources()).toMatchObject([{ path: 'a.txt', format: 'text', aliases: ['m.md', 'z.md'] }])
    expect((await run()).changes).toMatchObject({ unchanged: 3 })
  })
})

describe('two files of one identity', () => {
  const stating = (words: string) => `---\nurl: https://news.example/flood\n---\n\n${words}\n`

  it('the first is kept, the second refused with its remedy', async () => {
    const { run, store } = await desk({ 'a.md': stating('Forty died.'), 'b.md': stating('Fifty died.') })
    for (const _ of [1, 2]) {
      const { refusals } = await run()
      expect(refusals).toMatchObject([{ rule: 'same-source', path: expect.stringMatching(/b\.md$/) }])
      expect(refusals[0]?.reason).toContain('https://news.example/flood')
      expect(await store.sources()).toMatchObject([{ path: 'a.md' }])
    }
  })

  it('also where two folders hold the same name', async () => {
    const { run, folder } = await desk({ 'x/a.md': 'Forty died.\n', 'y/a.md': 'Fifty died.\n' })
    const { refusals, changes } = await run({ paths: [join(folder, 'x'), join(folder, 'y')] })
    expect([changes.new, refusals.map(({ rule }) => rule)]).toEqual([1, ['same-source']])
    expect((await run()).changes).toMatchObject({ new: 1, alias: 1 })
  })
})

describe('a batch with bad files', () => {
  const BAD = {
    'binary.md': Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256),
    'cut.txt': Uint8Array.from([...Buffer.from('The dam broke at noon '), 0xe2, 0x80]),
    'empty.md': '',
    'long.txt': 'The river rose again. '.repeat(1_000_000),
  }

  it('takes in the rest and names each refused one with reason and remedy', async () => {
    const { run, folder, store } = await desk({ ...ARTICLES, ...BAD })
    symlinkSync('nowhere.md', join(folder, 'gone.md'))
    const { changes, refusals } = await run({ paths: [folder, join(folder, 'none.txt')] })
    expect(changes.new).toBe(3)
    expect(refusals.map(({ path, rule }) => `${path.slice(folder.length + 1)} ${rule}`)).toEqual([
      ...['binary.md binary', 'cut.txt damaged-utf-8', 'empty.md empty', 'gone.md not-found'],
      ...['long.txt too-large', 'none.txt not-found'],
    ])
    for (const { reason, remedy } of refusals) expect([reason, remedy].join(' ')).toMatch(/\w\. \w.*\.$/s)
    expect(await store.faults()).toEqual([])
  })

  it('takes in a mended file the next time', async () => {
    const { run, write } = await desk({ ...ARTICLES, 'empty.md': '' })
    await run()
    write('empty.md', 'Seventy died.\n')
    expect(await run()).toMatchObject({ changes: { new: 1, unchanged: 3 }, refusals: [] })
  })

  it('keeps a source whose file is gone: an ingest only adds', async () => {
    const { run, folder } = await desk(ARTICLES)
    await run()
    rmSync(join(folder, 'a.md'))
    expect(await run()).toMatchObject({ changes: { unchanged: 2 }, sources: 3 })
  })
})
