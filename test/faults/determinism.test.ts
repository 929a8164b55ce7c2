import { copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'
import { PATIENCE, tell } from './kills.ts'
import { variorumProcess } from './program.ts'
import { ARTICLES, exportOf, sampleDatabase } from './samples.ts'

let [all, wanted] = ['', '']

beforeAll(async () => {
  all = await sampleDatabase()
  wanted = await exportOf(all)
}, PATIENCE)

const inScratch = (): string => join(scratchFolder(), 'topic.db')

it('an export is the same in whatever order articles are named, one by one or all at once', async () => {
  const [first = '', second = '', third = ''] = ARTICLES
  const orders = [
    [[third, first, second]],
    [[second], [third], [first]],
    [
      [third, second],
      [first, third],
      [first, second, third],
    ],
  ]
  let lost = 0
  for (const order of orders) {
    const db = inScratch()
    for (const articles of order) await variorum('ingest', ...articles, '--db', db)
    if ((await exportOf(db)) !== wanted) lost += 1
  }
  tell({ what: 'order of articles', tried: orders.length, lost })
  expect(lost).toBe(0)
})

it('an export is the same of a folder, whatever else was there before', async () => {
  const folder = join(scratchFolder(), 'articles')
  mkdirSync(folder)
  for (const article of ARTICLES) copyFileSync(article, join(folder, basename(article)))
  const db = inScratch()
  for (const _ of [1, 2]) await variorum('ingest', folder, '--db', db)
  expect(await exportOf(db)).toBe(wanted)
})

it('an export is the same in each time zone and language', async () => {
  const places = [
    { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'Asia/Kathmandu', LANG: 'C', LC_ALL: 'C' },
  ]
  let lost = 0
  for (const env of places) {
    const db = inScratch()
    expect((await variorumProcess(['ingest', ...ARTICLES, '--threads', '0', '--db', db], { env })).code).toBe(0)
    const { out } = await variorumProcess(['export', '--db', db], { env })
    if (out !== wanted) lost += 1
  }
  tell({ what: 'time zones and languages', tried: places.length, lost })
  expect(lost).toBe(0)
})

it('contradictions are told in the same words in each time zone', async () => {
  const told = async (TZ: string) => (await variorumProcess(['conflicts', '--db', all], { env: { TZ } })).out
  expect(await told('Pacific/Kiritimati')).toBe(await told('America/St_Johns'))
})
