import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../house/architecture.ts'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { variorum, variorumOn } from './run.ts'

const FRIENDS = ['Peru is a close ally of the port towns.', 'Peru and Chile hold joint exercises every spring.']
const QUILTS = [
  'Peru sent a quilt to every school on the coast.',
  'The quilt from Peru hangs in the hall.',
  'Nobody forgot the quilt that Peru gave.',
  'A second quilt came from Peru in June.',
]
const FOGS = [
  'Fog lay over Peru for a week.',
  'The ferries of Peru were late.',
  'Peru printed new stamps.',
  'In Peru the shops closed at noon.',
]

/** A database of three articles; `call` runs `variorum frames` on it. */
const desk = async () => {
  const [folder, db] = [scratchFolder(), join(scratchFolder(), 'frames.db')]
  const write = (name: string, ...sentences: readonly string[]): string => {
    const file = join(folder, name)
    writeFileSync(file, `${sentences.join(' ')}\n`)
    return file
  }
  write('first.md', FRIENDS[0] ?? '', ...QUILTS.slice(0, 2), ...FOGS.slice(0, 2))
  write('second.md', FRIENDS[1] ?? '', QUILTS[2] ?? '', FOGS[2] ?? '')
  write('third.md', QUILTS[3] ?? '', FOGS[3] ?? '')
  const ingest = () => variorum('ingest', folder, '--db', db)
  await ingest()
  const call = (...argv: readonly string[]) => variorum('frames', ...argv, '--db', db)
  const json = async (...argv: readonly string[]) => JSON.parse((await call(...argv, '--json')).out)
  /** Codes sentences: `yes` as of a partner, `no` as of nothing. */
  const code = (by: string, yes: readonly string[], no: readonly string[]) => {
    const of = (quote: string): string =>
      ['first', 'second', 'third'].find((name) => readFileSync(join(folder, `${name}.md`), 'utf8').includes(quote)) ??
      ''
    const lines = [...yes, ...no].map((quote) => ({
      ...{ source: of(quote), quote, target: 'peru', frames: yes.includes(quote) ? ['partner'] : [] },
    }))
    const file = join(scratchFolder(), 'codings.jsonl')
    writeFileSync(file, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
    return call('code', file, '--by', by)
  }
  return { folder, write, ingest, call, json, code, db }
}

const ANNA = ['--by', 'Anna Riis'] as const

interface Row {
  readonly id: string
  readonly frame: string
  readonly target: string
  readonly status: string
}

const idIn = (rows: readonly Row[], frame: string): string =>
  rows.find((row) => row.frame === frame && row.target === 'Peru')?.id ?? 'none'

describe('variorum frames accept and reject', () => {
  it('judge framings, whose status is listed and of which the rejected are not counted', async () => {
    const { call, json } = await desk()
    const rows: readonly Row[] = await json()
    expect(rows.every(({ status }) => status === 'unreviewed')).toBe(true)
    const id = idIn(rows, 'partner')
    expect(await call('reject', id.slice(0, 14), '--note', 'A mere list.', ...ANNA)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^rejected by Anna Riis: partner, of Peru: “Peru .*1 answer written\n$/s),
    })
    const after: readonly Row[] = await json()
    expect(after.filter(({ status }) => status === 'rejected').map((row) => row.id)).toEqual([id])
    expect((await call()).out).toMatch(/\n1 framing that people rejected left out; --all counts them\n$/)
    expect((await call('--all')).out).not.toMatch(/rejected/)
    expect((await call('reject', id, ...ANNA)).out).toMatch(/0 answers written · 1 known already/)
    await call('accept', id, ...ANNA)
    expect((await json()).find((row: Row) => row.id === id).status).toBe('accepted')
  })

  it('judge sentences where no frame was found', async () => {
    const { call, json } = await desk()
    const [first] = await json('suggest', '--limit', '1')
    expect((await call(...first.accept.slice(2), ...ANNA)).code).toBe(0)
    expect(await json('reviews')).toMatchObject([
      { status: 'accepted', state: 'stands', coding: { words: first.words, frame: first.frame } },
    ])
    expect(
      (await json('suggest', '--limit', '500')).map((row: typeof first) => [row.words, row.frame, row.target]),
    ).not.toContainEqual([first.words, first.frame, first.target])
  })
})

describe('variorum frames code', () => {
  it('answers for every frame of the codebook, and skips what the same person said', async () => {
    const { json, code } = await desk()
    const { code: exit, out } = await code('Anna Riis', QUILTS.slice(0, 1), FOGS.slice(0, 1))
    expect([exit, out]).toEqual([0, '2 lines read, 10 answers written (1 accepted, 9 rejected), 0 known already\n'])
    expect((await code('Anna Riis', QUILTS.slice(0, 1), FOGS.slice(0, 2))).out).toMatch(/5 answers .*10 known already/)
    expect((await code('Lena Dahl', QUILTS.slice(0, 1), [])).out).toMatch(/5 answers .* 0 known already/)
    const reviews = await json('reviews', '--by', 'lena')
    expect(reviews).toHaveLength(5)
    expect(reviews[0]).toMatchObject({ person: 'Lena Dahl', coding: { words: QUILTS[0], target: 'Peru' } })
  })

  const good = { source: 'first', quote: 'Fog lay', target: 'Peru', frames: [] }
  const faults: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', '{"source"', /codings\.jsonl:2: no JSON: .*Nothing was written/],
    ['a missing key', JSON.stringify({ ...good, quote: undefined }), /:2: "quote": .*Each line is/],
    ['an unknown key', JSON.stringify({ ...good, colour: 'red' }), /:2: .*colour/],
    [
      'an unknown frame',
      JSON.stringify({ ...good, frames: ['hero'] }),
      /:2: the codebook has no frame "hero"\. Name any/,
    ],
    ['an unknown source', JSON.stringify({ ...good, source: 'ninth' }), /:2: No source is called "ninth"/],
    [
      'words of no sentence',
      JSON.stringify({ ...good, quote: 'a blue whale' }),
      /:2: no sentence of .*first\.md holds/,
    ],
    ['words of two', JSON.stringify({ ...good, quote: 'Peru' }), /:2: \d sentences of .*Quote more of it/],
    ['another answer', JSON.stringify({ ...good, frames: ['absent'] }), /:2: line 1 says otherwise of absent/],
  ]
  it.each(faults)('refuses %s with file, line and remedy, and writes nothing', async (_, line, words) => {
    const { call, json } = await desk()
    const file = join(scratchFolder(), 'codings.jsonl')
    writeFileSync(file, `${JSON.stringify(good)}\n${line}\n`)
    expect(await call('code', file, ...ANNA)).toMatchObject({ code: 2, out: '', error: expect.stringMatching(words) })
    expect(await json('reviews')).toEqual([])
  })
})

describe('variorum frames reviews and undo', () => {
  it('take an answer back, by whom it is, once', async () => {
    const { call, json } = await desk()
    const id = idIn(await json(), 'partner')
    await call('reject', id, ...ANNA)
    const [review] = await json('reviews')
    expect(await call('undo', review.id, '--by', 'Bo')).toMatchObject({
      code: 2,
      error: expect.stringMatching(/of Anna/),
    })
    expect((await call('undo', review.id, ...ANNA)).out).toBe('1 answer taken back\n')
    expect(await json('reviews')).toMatchObject([{ state: 'withdrawn' }, { state: 'withdrawal' }])
    expect((await json()).find((row: Row) => row.id === id).status).toBe('unreviewed')
    expect((await call('undo', review.id, ...ANNA)).error).toMatch(/does not stand any more/)
  })

  it('keep what was said of sentences that are gone', async () => {
    const { call, json, write, ingest } = await desk()
    await call('accept', idIn(await json(), 'partner'), ...ANNA)
    const name = (await json('--target', 'Peru')).find((row: Row) => row.status === 'accepted').path
    write(name.split('/').at(-1), 'Nothing is left of it.')
    await ingest()
    expect(await json('reviews')).toMatchObject([{ state: 'orphaned' }])
    expect((await call('reviews')).out).toMatch(/· orphaned\n.*in no current source/s)
  })

  it('are plain where nobody said anything', async () => {
    const db = join(scratchFolder(), 'empty.db')
    await scratchStore(db)
    expect((await variorum('frames', 'reviews', '--db', db)).out).toMatch(/^Nobody has judged any frame yet/)
    expect((await variorum('frames', 'suggest', '--db', db)).out).toMatch(/holds no sources yet/)
  })
})

describe('variorum frames agreement', () => {
  it('holds people against each other and against the machine', async () => {
    const { call, json, code } = await desk()
    await code('Anna Riis', [...FRIENDS, ...QUILTS], FOGS)
    await code('Lena Dahl', [...FRIENDS, ...QUILTS.slice(1)], [...QUILTS.slice(0, 1), ...FOGS])
    const people = await json('agreement', 'anna', 'lena')
    expect(people).toMatchObject({ a: 'Anna Riis', b: 'Lena Dahl', total: { right: 5, false: 0, missed: 1 } })
    const machine = await json('agreement', 'Anna Riis')
    expect(machine.frames.find(({ frame }: Row) => frame === 'partner')).toMatchObject({
      ...{ questions: 10, both: 2, onlyA: 4, onlyB: 0, neither: 4 },
      warnings: [expect.stringMatching(/only 10 questions/)],
    })
    expect((await call('agreement', 'anna')).out).toMatch(/^A is Anna Riis, B is the machine\n/)
    expect((await call('agreement', 'nobody')).error).toMatch(
      /No person is called "nobody"\. Judged have: Anna Riis, Lena/,
    )
  })
})

describe('variorum frames train', () => {
  const trained = async () => {
    const all = await desk()
    await all.code('Anna Riis', [...FRIENDS, ...QUILTS], FOGS)
    const model = join(all.folder, 'ours.model.json')
    return { ...all, model, ended: await all.call('train', '--out', model) }
  }

  it('shows how well it does, and writes the same bytes for the same codings in another order', async () => {
    const { ended, model, code, call } = await trained()
    expect(ended).toMatchObject({ code: 0, error: '' })
    expect(ended.out).toMatch(/^50 codings of 10 sentences under default@\d+\n.*beside the cue rules alone:\n/)
    expect(ended.out).toMatch(/F1 of the model less that of the rules: .*Brier score .*0 % to 20 %.*Written: /s)
    const first = readFileSync(model, 'utf8')
    const written = JSON.parse(first)
    expect(written).toMatchObject({ format: 'variorum-frame-model', codings: { accepted: 6, rejected: 44 } })
    expect(written.vocabulary).toContain('quilt')
    expect(written.frames.partner['word quilt']).toBeGreaterThan(0)
    await code('Lena Dahl', [...QUILTS.toReversed(), ...FRIENDS], FOGS.toReversed())
    await call('train', '--out', model)
    expect(readFileSync(model, 'utf8')).toBe(first)
  })

  it('gives a model by which the stage finds what no cue shows', async () => {
    const { folder, model, json } = await trained()
    const pipeline = join(folder, 'mine.yaml')
    const codebook = join(ROOT, 'pipelines', 'codebooks', 'default.yaml')
    const news = readFileSync(join(ROOT, 'pipelines', 'news.yaml'), 'utf8')
    writeFileSync(
      pipeline,
      news.replace('codebook: codebooks/default.yaml', `codebook: ${codebook}\n    model: ${model}`),
    )
    writeFileSync(join(folder, 'new.md'), 'Peru mended the quilt.\n')
    const db = join(scratchFolder(), 'learned.db')
    expect((await variorum('ingest', folder, '--db', db, '--pipeline', pipeline)).code).toBe(0)
    const found = JSON.parse((await variorum('frames', '--json', '--db', db)).out)
    const quilts = found.filter(({ cues }: { cues: readonly string[] }) => cues.includes('quilt'))
    expect(quilts.length).toBeGreaterThan(0)
    expect(quilts.every(({ score }: { score: number }) => score >= 0.5 && score <= 1)).toBe(true)
    expect((await json()).length).toBeLessThan(found.length)
    expect((await variorum('verify', '--db', db)).code).toBe(0)
    const asked = await json('suggest', '--model', model, '--limit', '3')
    expect(asked).toMatchObject([{ words: FRIENDS[1], target: 'Chile' }])
  })

  it('refuses too few codings, and says what to do', async () => {
    const { call, code, folder } = await desk()
    const out = join(folder, 'm.json')
    expect(await call('train', '--out', out)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/^error: Too few/),
    })
    await code('Anna Riis', [], FOGS)
    expect((await call('train', '--out', out)).error).toMatch(
      /0 accepted and 20 rejected.*frames suggest.*frames code/s,
    )
    expect((await call('train', '--out', join(folder, 'none', 'm.json'))).error).toMatch(/no folder/)
  })
})

describe('wrong use of frames', () => {
  it.each([
    [['accept', 'none', ...ANNA], /No framing has an id that begins with "none"\. "variorum frames --json"/],
    [['accept', 'a', '--frame', 'partner', ...ANNA], /--frame and --target go together/],
    [['accept', 'none', '--frame', 'absent', '--target', 'Peru', ...ANNA], /No sentence has an id/],
    [['undo', 'none', ...ANNA], /No answer has an id/],
    [['code', 'none.jsonl', ...ANNA], /There is no file "none\.jsonl"/],
    [['suggest', '--model', 'none.json'], /There is no model "none\.json"/],
    [['suggest', '--codebook', 'none.yaml'], /There is no codebook "none\.yaml"/],
    [['accept', 'none', '--by', ' '], /A decision is somebody's/],
  ] as const)('%j ends with exit code 2 and says what to do', async (argv, words) => {
    const { call } = await desk()
    expect(await call(...argv)).toMatchObject({ code: 2, out: '', error: expect.stringMatching(words) })
  })
})

it.each([60, 100])('keeps within a terminal of %d columns', async (columns) => {
  const { code, folder, db } = await desk()
  await code('Anna Riis', [...FRIENDS, ...QUILTS], FOGS)
  for (const argv of [['reviews'], ['agreement', 'anna'], ['suggest'], ['train', '--out', join(folder, 'm.json')]]) {
    const { out } = await variorumOn({ columns, colours: true }, 'frames', ...argv, '--db', db)
    const lines = stripVTControlCharacters(out)
      .replace(/\n.*Written: [^)]*\)/s, '')
      .split('\n')
    expect(lines.filter((line) => line.length > columns)).toEqual([])
  }
})
