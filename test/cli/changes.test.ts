import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { variorum } from './run.ts'
import { framedArticles } from './shifted.ts'

const article = (publisher: string, day: number, text: string): string =>
  `---\ntitle: The flood at Velm\npublisher: ${publisher}\npublished: 2031-05-${day}\n---\n\n${text}\n`

const [DEATHS, RAISED] = ['The flood at Velm on 14 May killed', 'The Velm Relief Fund has raised']

/** Three ingests: two papers, a third one, and the second one corrected. */
const INGESTS = [
  {
    'a.md': article('Velm Post', 15, `${DEATHS} 31 people, Anna Riis said. The strike at Velm began on 3 May.`),
    'b.md': article(
      'Plain',
      15,
      `${DEATHS} 39 people, Lena Dahl said. The strike at Velm began on 5 May. ${RAISED} £2.1 million.`,
    ),
  },
  { 'c.md': article('Orrin Weekly', 20, `${DEATHS} 45 people, Ada Holm said. ${RAISED} £3.45 million.`) },
  {
    'b.md': article(
      'Plain',
      15,
      `${DEATHS} 39 people, Lena Dahl said. The strike at Velm began on 3 May. ${RAISED} £2.1 million.`,
    ),
  },
]

const folder = mkdtempSync(join(tmpdir(), 'variorum-changes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const [db, articles] = [join(folder, 'topic.db'), join(folder, 'articles')]
mkdirSync(articles)
const told: string[] = []
const moments: string[] = []
for (const files of INGESTS) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(articles, name), text)
  told.push((await variorum('ingest', articles, '--db', db)).out)
  const at = Date.now()
  while (Date.now() === at);
  moments.push(new Date(at).toISOString())
}
interface Told {
  readonly headline: string
  readonly sections: readonly {
    readonly name: string
    readonly total: number
    readonly rows: readonly {
      readonly title: string
      readonly pieces: readonly { readonly text: string }[]
      readonly note: string
    }[]
  }[]
}

const changes = (...argv: readonly string[]) => variorum('changes', '--db', db, ...argv)

/** The headline, and of each section the title and words of its rows. */
const toldBy = async (...argv: readonly string[]) => {
  const { headline, sections }: Told = JSON.parse((await changes(...argv, '--json')).out)
  const rows = sections
    .filter(({ name }) => name !== 'single')
    .flatMap(({ name, rows: all }) =>
      all.map(({ title, pieces }) => `${name}: ${title}: ${pieces.map(({ text }) => text).join(' / ')}`),
    )
  return [headline, ...rows]
}

const [DIED, BEGAN, MONEY] = [
  'person: how many (die)',
  'Velm: when (begin)',
  'Velm Relief Fund: how much money (raise)',
]
const [FIRST = '', SECOND = '', LAST = ''] = moments

describe('variorum changes', () => {
  it.each([
    [
      ['--as-of', FIRST],
      ['Two new sources, two new disputes', `new: ${DIED}: 31 people / 39 people`, `new: ${BEGAN}: 3 May / 5 May`],
    ],
    [
      ['--as-of', SECOND],
      [
        'One new source, one new dispute, one dispute widened',
        `new: ${MONEY}: £2.1 million / £3.45 million`,
        `widened: ${DIED}: 31 people / 45 people`,
      ],
    ],
    [
      [],
      [
        'One new source, one new dispute, one dispute widened',
        `new: ${MONEY}: £2.1 million / £3.45 million`,
        `widened: ${DIED}: 31 people / 45 people`,
        `gone: ${BEGAN}: 3 May / 5 May`,
      ],
    ],
    [
      ['--since', FIRST],
      [
        'Two new sources, two new disputes',
        `new: ${DIED}: 31 people / 45 people`,
        `new: ${MONEY}: £2.1 million / £3.45 million`,
        `gone: ${BEGAN}: 3 May / 5 May`,
      ],
    ],
    [
      ['--since', FIRST, '--until', SECOND],
      [
        'One new source, one new dispute, one dispute widened',
        `new: ${MONEY}: £2.1 million / £3.45 million`,
        `widened: ${DIED}: 31 people / 45 people`,
      ],
    ],
    [['--since', LAST], ['No new source, no new dispute']],
  ] as const)('%j', async (argv, expected) => {
    expect(await toldBy(...argv)).toEqual(expected)
  })

  it('says who says what in which words, what ended a dispute, and how much is not shown', async () => {
    const { out } = await changes('--limit', '1')
    for (const words of [
      '“3 May” — Velm Post',
      `∴ ${BEGAN} — a source of it was changed`,
      '“£2.1 million” — Plain (new)',
      'Rests on one source (4)',
      '3 more not shown: --limit shows them.',
    ])
      expect(out).toContain(words)
  })

  it('is told in one line by ingest and log, and refuses two ends', async () => {
    expect(told[1]).toContain('Changed    One new source, one new dispute, one dispute widened: see "variorum changes"')
    const { out } = await variorum('log', '--db', db, '--since', FIRST, '--until', SECOND)
    expect(out.replaceAll('\n', ' ')).toContain(`widened: see "variorum changes --since ${FIRST} --until ${SECOND}".`)
    expect((await variorum('ingest', articles, '--db', db)).out).not.toContain('Changed')
    expect((await changes('--as-of', FIRST, '--until', FIRST)).code).toBe(2)
  })
})

describe('framing that shifted', () => {
  it('is told with a sentence of the new sources, once there are five on each side', async () => {
    const framed = join(folder, 'framed.db')
    const take = (frame: 'partner' | 'threat', numbers: readonly number[]) =>
      variorum('ingest', ...framedArticles(folder, frame, numbers), '--db', framed)
    await take('partner', [1, 2, 3, 4, 5])
    await take('threat', [1, 2, 3, 4])
    const few = (await variorum('changes', '--db', framed)).out
    await take('threat', [5])
    const { at } = JSON.parse((await variorum('log', '--db', framed, '--json')).out).at(-2)
    expect((await variorum('changes', '--db', framed)).out + few).not.toContain('Framing')
    const { out } = await variorum('changes', '--db', framed, '--since', at)
    expect(out).toContain(`Framing that shifted (2)
  → Authors frame Chile as partner — 10 of 10 → 0 of 10 framings
    “Chile is a reliable partner.” — partner`)
    expect(out).toContain(`→ Authors frame Chile as threat-vector — 0 of 10 → 10 of 10 framings
    “Chile is a pipeline for drugs.” — threat`)
    expect(out).toContain('variorum frames --target Chile --frame threat-vector --holder author --words')
  })
})

describe('--as-of', () => {
  it.each([
    ['conflicts', 'when (begin)'],
    ['sources', '2 sources'],
    ['claims', '22 claims'],
    ['stats', '22  in all'],
  ])('takes %s back', async (command, words) => {
    const { out } = await variorum(command, '--db', db, '--as-of', FIRST)
    expect(out).toContain(`As of ${FIRST}`)
    expect(out).toContain(words)
    expect((await variorum(command, '--db', db)).out).not.toContain(words)
  })

  it('says when the first ingest was, where nothing was there', async () => {
    const { code, error } = await variorum('sources', '--db', db, '--as-of', '2020-01-01')
    expect([code, error]).toEqual([2, expect.stringContaining('no ingest had ended: the first ended on')])
  })
})
