import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../src/exchange/csv.ts'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { variorum, variorumOn } from './run.ts'

const article = (meta: Readonly<Record<string, string>>, text: string): string =>
  ['---', ...Object.entries(meta).map(([key, value]) => `${key}: ${JSON.stringify(value)}`), '---', '', text, ''].join(
    '\n',
  )

const HOSTILE = '=HYPERLINK("http://evil.example") <script>alert(1)</script>'

const ARTICLES: Readonly<Record<string, string>> = {
  'gazette.md': article(
    { title: HOSTILE, publisher: 'The <b>Gazette</b>', published: '2031-02-03' },
    'Chile is a reliable partner. In January 2030 the patrols worked together with Chile. Smugglers ship fentanyl out of Chile.',
  ),
  'ministry.md': article(
    { title: 'A statement', publisher: 'Ministry', published: '2031-02-20' },
    'Chile is a close ally. “Chile is no partner of ours,” Ada Orrin said. Chile is a trusted friend.',
  ),
  'review.md': article(
    { title: 'Ground', publisher: 'Review', published: '2031-05-02' },
    'Chile is a reliable partner. Planners see Chile as terrain. Rifles and cocaine flow north out of Chile. Drugs pour out of Peru.',
  ),
  'weekly.md': article(
    { title: 'Roads', publisher: 'Weekly', published: '2031-06-09' },
    'Fentanyl flows out of Chile. Planners see Chile as terrain, a road and a ridge. Chile is a pipeline for drugs.',
  ),
}

/** Sentences that frame nobody, so that words of framings stand out. */
const ALMANAC = Array.from(
  { length: 60 },
  (_, index) =>
    `The museum of ${['glass', 'salt', 'bread', 'wool'][index % 4]} sold old lamps, chairs and ${index + 20} maps.`,
).join(' ')

/** A database of four articles that frame Chile, and one that frames nobody; `call` runs `variorum frames` on it. */
const framed = async () => {
  const [folder, db] = [scratchFolder(), join(scratchFolder(), 'frames.db')]
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'almanac.md'), article({ publisher: 'Almanac' }, ALMANAC))
  await variorum('ingest', folder, '--db', db)
  const call = (...argv: readonly string[]) => variorum('frames', ...argv, '--db', db)
  const json = async (...argv: readonly string[]) => JSON.parse((await call(...argv, '--json')).out)
  return { call, json, db }
}

interface CellRecord {
  readonly column: string
  readonly count: number
  readonly denied: number
  readonly words: readonly { readonly words: string }[]
  readonly framings: readonly { readonly path: string; readonly sentence: string; readonly cues: readonly string[] }[]
}
interface TableRecord {
  readonly each: string | null
  readonly count: number
  readonly rows: readonly { readonly row: string; readonly count: number; readonly cells: readonly CellRecord[] }[]
}

describe('variorum frames matrix', () => {
  it('counts each framing once, whatever the sides', async () => {
    const { json } = await framed()
    const all = (await json()).length
    expect(all).toBeGreaterThan(8)
    for (const [rows, columns, each] of [
      ['source', 'category', 'target'],
      ['publisher', 'polarity', 'none'],
      ['holder', 'frame', 'published'],
      ['target', 'spoken', 'none'],
    ] as const) {
      const { tables } = await json('matrix', '--rows', rows, '--columns', columns, '--each', each)
      const cells = tables.flatMap((table: TableRecord) => table.rows.flatMap((row) => row.cells))
      expect(cells.reduce((sum: number, { count }: CellRecord) => sum + count, 0)).toBe(all)
    }
  })

  it('leads from each figure to sentences, sources and words', async () => {
    const { json } = await framed()
    const { tables } = await json('matrix', '--rows', 'source', '--columns', 'frame', '--target', 'chile')
    const [chile]: readonly TableRecord[] = tables
    expect(chile?.each).toBe('Chile')
    const ministry = chile?.rows.find(({ row }) => row === 'Ministry, 2031-02-20')
    const partner = ministry?.cells.find(({ column }) => column === 'partner')
    expect(partner).toMatchObject({ count: 3, denied: 1 })
    expect(partner?.framings.map(({ path }) => path.endsWith('ministry.md'))).toEqual([true, true, true])
    for (const { sentence, cues } of partner?.framings ?? [])
      expect(cues.every((cue) => sentence.includes(cue))).toBe(true)
  })

  it('shows denied framings apart, shares, and words', async () => {
    const { call } = await framed()
    const matrix = ['matrix', '--rows', 'outlet', '--columns', 'frame', '--target', 'chile'] as const
    expect((await call(...matrix)).out).toMatch(/^Ministry .*3 \(1 denied\)/m)
    expect((await call(...matrix, '--share')).out).toMatch(/^Ministry .*100 %/m)
    expect((await call(...matrix, '--words')).out).toMatch(/not: /)
    expect((await call(...matrix, '--share', '--words')).code).toBe(2)
  })

  it('tells time by month, quarter and year, spoken of or published', async () => {
    const { json } = await framed()
    const keys = async (...argv: readonly string[]) =>
      (await json('matrix', '--columns', 'frame', '--each', 'none', ...argv)).tables[0].rows.map(
        ({ row }: { row: string }) => row,
      )
    expect(await keys('--rows', 'published')).toEqual(['2031-02', '2031-05', '2031-06'])
    expect(await keys('--rows', 'published', '--by', 'quarter')).toEqual(['2031-Q1', '2031-Q2'])
    expect(await keys('--rows', 'spoken', '--by', 'year')).toEqual(['2030', '2031'])
  })

  it('writes comma-separated values in which no title is a formula', async () => {
    const { call } = await framed()
    const { out } = await call('matrix', '--rows', 'source', '--columns', 'frame', '--csv')
    expect(out.split('\r\n')[0]).toBe('target,source,frame,count,denied,share,words')
    expect(out).not.toMatch(/(?:^|,)"?[=+@-]/m)
  })

  it('refuses what can be no side', async () => {
    const { call } = await framed()
    const refused = async (...argv: readonly string[]) => {
      const { code, error } = await call('matrix', ...argv)
      return [code, error]
    }
    expect(await refused('--rows', 'colour', '--columns', 'frame')).toEqual([
      2,
      expect.stringMatching(/one of: source/),
    ])
    expect(await refused('--rows', 'frame', '--columns', 'category')).toEqual([
      2,
      expect.stringMatching(/two different/),
    ])
    expect(await refused('--rows', 'frame', '--columns', 'source', '--each', 'frame')).toEqual([2, expect.anything()])
    expect(await refused('--rows', 'frame')).toEqual([2, expect.stringMatching(/--columns/)])
  })
})

describe('variorum frames shift', () => {
  it('holds two periods against each other, and is plain about few sources', async () => {
    const { call, json } = await framed()
    const { out } = await call('shift', '--before', '2031-05', '--target', 'chile')
    expect(out).toMatch(/before 2031-05-01: \d+ framings in 2 sources\nsince 2031-05-01: \d+ framings in 2 sources/)
    expect(out).toMatch(/^partner +4 \(\d+ %\) +1 \(\d+ %\) +−\d+ +−\d+ to [−+]?\d+$/m)
    expect(out).toMatch(/2 and 2 sources, and under 5 a side/)
    const record = await json('shift', '--from', '2031-01..2031-03', '--to', '2031-04..2031', '--target', 'chile')
    expect(record).toEqual(
      await json('shift', '--from', '2031-01..2031-03', '--to', '2031-04..2031', '--target', 'chile'),
    )
    expect(record.a).toMatchObject({ sources: 2, denied: 1 })
    expect(record.a.framings[0].sentence).toMatch(/Chile/)
  })

  it('holds two sets of sources against each other', async () => {
    const { json } = await framed()
    const { a, b } = await json('shift', '--a', 'ministry', '--b', 'weekly')
    expect([a.name, a.sources, b.name, b.sources]).toEqual(['ministry', 1, 'weekly', 1])
  })

  it.each([
    [['shift'], /in one way/],
    [['shift', '--before', '2031-05', '--a', 'ministry'], /in one way/],
    [['shift', '--from', '2031'], /in one way/],
    [['shift', '--before', 'May'], /"May" is no date/],
    [['shift', '--from', '2031-01..2031-03', '--to', '2031-03..2031-05'], /overlap/],
    [['shift', '--from', '2031-03..2031-01', '--to', '2031-05'], /ends before it begins/],
    [['shift', '--before', '2031-05', '--after', '2031-02'], /overlap/],
    [['shift', '--a', 'weekly', '--b', 'week'], /one side/],
    [['keyness'], /Name a --frame/],
    [['keyness', '--a', 'weekly', '--b', 'review', '--frame', 'partner'], /leave out --frame/],
  ])('refuses %j', async (argv, message) => {
    const { call } = await framed()
    const { code, error } = await call(...argv)
    expect([code, error]).toEqual([2, expect.stringMatching(message)])
  })

  it('says so where one side frames nothing', async () => {
    const { call } = await framed()
    expect(await call('shift', '--before', '2020')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/frames nothing/),
    })
  })
})

describe('variorum frames keyness', () => {
  it('lists the words of a frame with their counts, and one sentence of each', async () => {
    const { call, json } = await framed()
    const { words } = await json('keyness', '--frame', 'operating-environment', '--least', '2')
    const planners = words.find(({ stem }: { stem: string }) => stem === 'planner')
    expect(planners).toMatchObject({
      side: 'a',
      form: 'Planners',
      a: { count: 2, sources: 2 },
      b: { count: 0 },
      cue: true,
    })
    expect(planners.example.sentence).toMatch(/^Planners see Chile/)
    expect((await call('keyness', '--frame', 'operating-environment', '--least', '2')).out).toMatch(
      /^Planners +2 in 2 +·/m,
    )
  })

  it('holds two sets of sources against each other', async () => {
    const { call } = await framed()
    expect((await call('keyness', '--a', 'ministry', '--b', 'weekly')).out).toMatch(
      /More in ministry\n.*More in weekly\n/s,
    )
  })
})

describe('every figure of frames', () => {
  it.each([60, 80, 120])('keeps within a terminal of %d columns, with and without colours', async (columns) => {
    const { db } = await framed()
    for (const argv of [
      ['matrix', '--rows', 'source', '--columns', 'category', '--words'],
      ['matrix', '--rows', 'spoken', '--columns', 'source'],
      ['shift', '--before', '2031-05'],
      ['keyness', '--frame', 'partner', '--least', '1'],
    ]) {
      for (const colours of [false, true]) {
        const { code, out } = await variorumOn({ columns, colours }, 'frames', ...argv, '--db', db)
        const wide = stripVTControlCharacters(out)
          .split('\n')
          .filter((line) => line.length > columns)
        expect([argv, code, wide, colours === (stripVTControlCharacters(out) !== out)]).toEqual([argv, 0, [], true])
      }
    }
  })
})

describe('variorum frames report', () => {
  const written = async (...argv: readonly string[]) => {
    const { call } = await framed()
    const out = join(scratchFolder(), 'deep', 'report')
    const ended = await call('report', '--out', out, ...argv)
    const read = (name: string) => readFileSync(join(out, name), 'utf8')
    return { ended, out, read, call }
  }

  it('writes one page that needs nothing else, in which every link leads somewhere', async () => {
    const { ended, out, read, call } = await written()
    expect(ended.code).toBe(0)
    expect(readdirSync(out).sort()).toEqual([
      ...['framings.csv', 'holders.csv', 'index.html', 'keyness.csv', 'matrix.csv', 'published.csv', 'shift.csv'],
      'spoken.csv',
    ])
    const { document } = new JSDOM(read('index.html')).window
    expect(document.querySelectorAll('script, link, img, iframe').length).toBe(0)
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((to) => !to.startsWith('#') || document.getElementById(to.slice(1)) === null)).toEqual([])
    expect(document.querySelectorAll('svg').length).toBeGreaterThan(3)
    const marks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent ?? '')
    const framings: readonly { readonly cues: readonly string[] }[] = JSON.parse((await call('--json')).out)
    const cues = framings.flatMap((framing) => framing.cues)
    expect(marks.length).toBeGreaterThan(8)
    expect(marks.filter((mark) => !cues.some((cue) => cue.includes(mark)))).toEqual([])
  })

  it('lets no title of a source become markup or a formula', async () => {
    const { read } = await written('--title', '<img src=x onerror=alert(1)>')
    const page = read('index.html')
    expect(page).not.toMatch(/<script|<img|<b>Gazette/)
    const { document } = new JSDOM(page).window
    expect(document.title).toBe('<img src=x onerror=alert(1)>')
    expect(document.body.textContent).toContain(HOSTILE)
    expect(read('framings.csv')).toContain(`"'=HYPERLINK(""http://evil.example"") <script>`)
  })

  it('has every framing in its table, and no path of this machine', async () => {
    const { out, read, call } = await written()
    const all: readonly unknown[] = JSON.parse((await call('--json')).out)
    expect(read('framings.csv').trimEnd().split('\r\n').length).toBe(all.length + 1)
    for (const name of readdirSync(out)) expect(read(name)).not.toContain(out)
  })

  it('is the same each time', async () => {
    const [one, other] = [await written(), await written()]
    for (const name of readdirSync(one.out)) expect(other.read(name)).toBe(one.read(name))
  })

  it('refuses a report of nothing, and a folder that is a file', async () => {
    const { ended, out, call } = await written('--target', 'nowhere')
    expect([ended.code, ended.error]).toEqual([2, expect.stringMatching(/nothing to report/)])
    expect(existsSync(out)).toBe(false)
    const file = join(scratchFolder(), 'taken')
    writeFileSync(file, '')
    expect(await call('report', '--out', file)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/can't be written/),
    })
  })

  it('refuses a report of an empty database', async () => {
    const db = join(scratchFolder(), 'empty.db')
    await scratchStore(db)
    expect((await variorum('frames', 'report', '--out', scratchFolder(), '--db', db)).code).toBe(2)
  })
})

describe('comma-separated values', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "so"', '"say ""so"""'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t=1"],
    [-1.5, '-1.5'],
    [null, ''],
  ])('%j is written %j', (cell, written) => {
    expect(csvOf(['head'], [[cell]])).toBe(`head\r\n${written}\r\n`)
  })
})
