import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Brief } from '../../src/brief/brief.ts'
import { citedIn } from '../../src/brief/read-brief.ts'
import type { Piece } from '../../src/brief/told/page.ts'
import { tell } from '../../src/brief/told/tell.ts'
import { claimReviewOf, judgementOf, type Ruling } from '../../src/domain/index.ts'
import { openStore } from '../../src/store/index.ts'
import { variorum } from '../cli/run.ts'
import { briefOf, folderOfFile, ingestSamples, inStore } from './samples.ts'

const folder = folderOfFile()
const db = join(folder, 'transfers.db')

/** The whole of it, with no part cut. */
let all: Brief

beforeAll(async () => {
  await ingestSamples('prisoner-transfers', db)
  all = await briefOf(db, { limit: 100 })
})

/** A copy of the database, in which a test may decide what it likes. */
const copyFor = (name: string): string => {
  const copy = join(folder, `${name}.db`)
  copyFileSync(db, copy)
  return copy
}

const SAID = { reason: null, right: null, withdraws: null, note: 'Two hearings.', person: 'Anna Riis' }

/** Anna Riis decides on a dispute. */
const judge = (file: string, dispute: string, said: { readonly ruling: Ruling; readonly right?: string }) =>
  inStore(file, async (store) => {
    const found = (await store.disputes()).find(({ id }) => id === dispute)
    const comparisons = (await store.comparisons()).filter(({ id }) => found?.comparisons.includes(id))
    const pairs = comparisons.map(({ claims }) => claims)
    const decidedAt = '2031-05-04T08:00:00.000Z'
    const reason = said.ruling === 'no-conflict' ? ('time' as const) : null
    await store.putJudgement(judgementOf({ ...SAID, dispute, pairs, decidedAt, ...said, reason }))
  })

describe('a brief of the samples', () => {
  it('leads from each figure and quotation to a place that holds its words', async () => {
    const cited = citedIn(all)
    expect(cited.length).toBeGreaterThan(40)
    await inStore(db, async (store) => {
      for (const { source, sentence, words, line } of cited) {
        const text = Array.from((await store.document(source)).text)
        for (const each of [sentence, ...words]) expect(text.slice(each.start, each.end).join('')).toBe(each.text)
        expect(words.every(({ start, end }) => sentence.start <= start && end <= sentence.end)).toBe(true)
        expect(line).not.toBeNull()
      }
    })
  })

  it('gives the place in the file, where a person can look it up', () => {
    const { disputed, sources } = all
    const [quote] = disputed.items[0]?.sides[0]?.voices ?? []
    const path = sources.items.find(({ id }) => id === quote?.source)?.path ?? ''
    const lines = readFileSync(join('sources', 'prisoner-transfers', path), 'utf8').split('\n')
    const from = (quote?.column ?? 0) - 1
    expect(lines[(quote?.line ?? 0) - 1]?.slice(from).startsWith(quote?.words[0]?.text ?? '-')).toBe(true)
    expect(quote?.address).toMatch(/^https:\/\/justice-kestria\.example\.org\/.+#:~:text=Eleven%20of%20the%2026,/)
  })

  it('numbers footnotes in the order of the page, each with its words', () => {
    const { blocks, notes } = tell(all)
    const lines = blocks.flatMap((block) => ('line' in block ? [block.line] : 'items' in block ? block.items : []))
    const numbers = lines.flat().flatMap((piece) => (piece.kind === 'note' ? [piece.number] : []))
    expect(numbers).toEqual(notes.map(({ number }) => number))
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    const saysSo = (piece: Piece): boolean => piece.kind === 'said' && piece.text.length > 2
    expect(notes.every(({ line }) => line.some(saysSo))).toBe(true)
  })

  it('tells apart what is agreed, disputed, summed up, explained and said by one', () => {
    expect(all.agreed.items).toContainEqual(
      expect.objectContaining({ subject: 'Attorney general, who', value: 'Helena Corvin', witnesses: 2 }),
    )
    const subjects = all.disputed.items.map(({ subject }) => subject)
    expect(subjects).toEqual(
      expect.arrayContaining([
        'Prisoners, how many',
        '“Each of the 26 was heard by a Belmoran judge before departure”: is it so',
        'Who said “A border is only as honest as the people who guard it”',
      ]),
    )
    expect(all.series.items.flatMap(({ arithmetic }) => arithmetic)).toContain('21 + 27 = 48')
    expect(all.explained.items.map(({ arithmetic }) => arithmetic)).toContain('5 tonnes × (1 + 28%) = 6.4 tonnes')
    // "Held the flight up as proof that two old neighbors …" takes back no figure.
    expect(all.explained.items.map(({ why }) => why).join()).not.toContain("took the other's place")
    const alone = all.single.items.map(({ sentence }) => sentence.text)
    expect(alone).toContainEqual(expect.stringContaining('Under the extradition treaty'))
    expect(all.framed.items[0]?.target).toBe('Belmora')
  })

  it('counts what a limit leaves out', async () => {
    const few = await briefOf(db, { limit: 2 })
    for (const part of ['agreed', 'disputed', 'explained', 'single', 'framed'] as const) {
      expect([part, few[part].items.length]).toEqual([part, 2])
      expect([part, few[part].more]).toEqual([part, all[part].items.length + all[part].more - 2])
    }
  })

  it('is about things by words of their names or by id, and about a topic by its words', async () => {
    const one = await briefOf(db, { things: ['COCAINE'] })
    expect([one.title, one.disputed.items, one.sources.items.length]).toEqual(['Cocaine', [], 3])
    const again = await briefOf(db, { things: [one.things?.[0]?.id.slice('thing_'.length, 14) ?? ''] })
    expect(again.explained).toEqual(one.explained)
    const topic = await briefOf(db, { topic: 'extradition treaties' })
    expect(topic.single.items.map(({ sentence }) => sentence.text)).toContainEqual(expect.stringContaining('1994'))
    expect(topic.sources.items.length).toBeLessThan(4)
  })
})

describe('what people decided', () => {
  it('stands beside the dispute, or moves it to what is explained', async () => {
    const file = copyFor('judged')
    const [first, second] = (await briefOf(file)).disputed.items
    await judge(file, first?.id ?? '', { ruling: 'conflict', right: '11' })
    await judge(file, second?.id ?? '', { ruling: 'no-conflict' })
    const { disputed, decided, explained } = await briefOf(file)
    const by = { note: 'Two hearings.', person: 'Anna Riis', day: '2031-05-04' }
    expect(disputed.items.map(({ id }) => id)).not.toContain(second?.id)
    expect([decided, disputed.items[0]?.ruled]).toEqual([
      1,
      [{ ...by, words: 'conflict; right is “Eleven of the 26 prisoners”' }],
    ])
    expect(explained.items[0]).toMatchObject({
      subject: second?.subject,
      ruled: [{ ...by, words: 'not a conflict: they speak of different times' }],
    })
  })

  it('takes a rejected claim out', async () => {
    const file = copyFor('rejected')
    const [alone] = (await briefOf(file)).single.items
    await inStore(file, async (store) => {
      const { claims } = await store.claims({ sources: [alone?.source ?? ''] })
      const { sha256 = '' } = (await store.sources()).find(({ id }) => id === alone?.source) ?? {}
      const said = {
        sha256,
        words: '',
        status: 'rejected' as const,
        edit: null,
        withdraws: null,
        act: 'act_1',
        note: '',
      }
      const by = { person: 'Anna Riis', decidedAt: '2031-05-04T08:00:00.000Z' }
      await store.putClaimReviews(claims.map(({ id }) => claimReviewOf({ claim: id, ...said, ...by })))
    })
    expect((await briefOf(file)).single.items.filter(({ source }) => source === alone?.source)).toEqual([])
  })
})

describe('variorum brief', () => {
  const brief = (...args: readonly string[]) => variorum('brief', '--db', db, ...args)

  it('writes Markdown, or the same as data', async () => {
    const { code, out } = await brief('--title', 'The third flight')
    expect([code, out.split('\n')[0]]).toEqual([0, '# The third flight'])
    expect(out).toContain('\n[^1]: ')
    expect(JSON.parse((await brief('--json')).out)).toMatchObject({ topic: null, things: null, compatible: 2 })
  })

  it('takes the format from the name of the file, which it does not replace unasked', async () => {
    const out = join(folder, 'brief.html')
    expect(await brief('--out', out)).toMatchObject({ code: 0, error: '' })
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/)
    expect((await brief('--out', out)).error).toMatch(/is there already\. --force replaces it/)
    expect((await brief('--out', out, '--force', '--format', 'markdown')).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toMatch(/^# /)
  })

  it.each([
    [['--thing', 'cocane'], /No thing .* "cocane"\. The nearest names are "cocaine"/],
    [['--topic', 'zebra'], /No claim has to do with "zebra"/],
    [['--topic', 'flight', '--thing', 'cocaine'], /cannot be used with/],
    [['--format', 'docx'], /name a file by --out/],
    [['--out', 'brief.pdf'], /does not say a format/],
    [['--out', '/nowhere/brief.md'], /can't be written/],
  ])('refuses %j with what to do', async (args, message) => {
    const { code, out, error } = await brief(...args)
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(message)
  })

  it('is plain about an empty database', async () => {
    const empty = join(folder, 'empty.db')
    await (await openStore({ file: empty, create: true })).close()
    const { code, out } = await variorum('brief', '--db', empty)
    expect([code, out]).toEqual([0, expect.stringContaining('holds no sources yet')])
    expect(JSON.parse((await variorum('brief', '--db', empty, '--json')).out).sources.items).toEqual([])
  })
})
