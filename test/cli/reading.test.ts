import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { ledger } from './ledger.ts'
import { variorum, variorumOn } from './run.ts'

const READING = ['sources', 'conflicts', 'claims', 'frames', 'stats'] as const

/** The amounts of one side of a sum: "£2.6 million + £850,000" as 2,600,000 and 850,000. */
const amounts = (side: string): readonly number[] =>
  [...side.matchAll(/([\d.,]*\d)( million| billion)?/g)].map(
    ([, digits = '', scale]) =>
      Number(digits.replaceAll(',', '')) * (scale === ' million' ? 1e6 : scale === ' billion' ? 1e9 : 1),
  )

describe('every reading command', () => {
  it.each([...READING, 'show', 'search'])('%s says which command makes a database', async (command) => {
    const words = command === 'show' || command === 'search' ? ['flood'] : []
    const { code, out, error } = await variorum(command, ...words, '--db', `${scratchFolder()}/none.db`)
    expect([code, out]).toEqual([1, ''])
    expect(error).toMatch(/^error: There is no database at .*variorum ingest/)
  })

  it.each(READING)('%s is plain about an empty database', async (command) => {
    const file = `${scratchFolder()}/empty.db`
    await scratchStore(file)
    const { code, out, error } = await variorum(command, '--db', file)
    expect([code, error]).toEqual([0, ''])
    expect(out).toMatch(/holds no sources yet|No sentence frames/)
    expect(JSON.parse((await variorum(command, '--db', file, '--json')).out)).toBeDefined()
  })

  it.each([60, 80, 100, 140])('keeps within a terminal of %d columns, with and without colours', async (columns) => {
    const db = ['--db', await ledger()]
    const calls = [
      ...READING.map((command) => [command]),
      ['conflicts', '--all', '--series'],
      ['show', 'first', '--layers', 'all'],
    ]
    for (const call of [...calls, ['search', 'killed'], ['frames', '--words']]) {
      for (const colours of [false, true]) {
        const { code, out } = await variorumOn({ columns, colours }, ...call, ...db)
        const plain = stripVTControlCharacters(out)
        const wide = plain.split('\n').filter((line) => line.length > columns && !line.includes('/'))
        expect([call, code, wide, colours === (plain !== out) || !colours]).toEqual([call, 0, [], true])
      }
    }
  })

  it('refuses a source that nobody has, and names the candidates of one that many have', async () => {
    const db = ['--db', await ledger()]
    for (const call of [
      ['show', 'nowhere'],
      ['conflicts', '--source', 'nowhere'],
      ['search', 'x', '--source', 'nowhere'],
    ]) {
      const { code, error } = await variorum(...call, ...db)
      expect([code, error]).toEqual([2, expect.stringMatching(/No source is called "nowhere".*variorum sources/)])
    }
    const { code, error } = await variorum('show', 'topic/', ...db)
    expect([code, error]).toEqual([2, expect.stringMatching(/may be any of these.*first\.md.*second\.md.*third\.md/s)])
  })

  it.each([
    [['conflicts', '--band', 'certain'], /Allowed choices are sure, likely, look/],
    [['claims', '--kind', 'number'], /Allowed choices are interval, date/],
    [['claims', '--limit', '0'], /whole number from 1 up/],
    [['show', 'first', '--layers', 'entity,verbs'], /no layer "verbs".*entity, quantity/],
    [['search'], /missing required argument 'words'/],
  ])('of %j ends with exit code 2', async (call, words) => {
    const { code, out, error } = await variorum(...call, '--db', await ledger())
    expect([code, out, error]).toEqual([2, '', expect.stringMatching(words)])
  })
})

describe('sources', () => {
  it('lists by path, marks guessed dates, counts conflicts', async () => {
    const file = await ledger()
    const { out } = await variorum('sources', '--db', file)
    expect(out).toMatch(/first\.md.*second\.md.*third\.md/s)
    expect(out).toMatch(/The Evening +~2031-05-04/)
    expect(out).toMatch(/3 sources · \d+ words · 4 claims\n$/)
    const rows = JSON.parse((await variorum('sources', '--db', file, '--json', '--source', 'first')).out)
    expect(rows).toMatchObject([
      { path: 'topic/first.md', published: '2031-05-03', claims: 1, conflicts: 2, guessed: [] },
    ])
  })

  it('tells how often each stands alone against the rest', async () => {
    const file = await ledger()
    const { out } = await variorum('sources', '--standing', '--db', file)
    expect(out).toMatch(/disputes +alone +with most/)
    const rows = JSON.parse((await variorum('sources', '--standing', '--json', '--db', file)).out)
    // Three values with one witness each: nobody stands against a majority.
    expect(rows.map(({ standing }: { standing: object }) => standing)).toEqual(
      Array(3).fill({ disputes: 1, alone: 0, withMost: 0 }),
    )
  })
})

describe('conflicts', () => {
  it('shows the quotes side by side, every position and why', async () => {
    const { out } = await variorum('conflicts', '--db', await ledger())
    expect(out).toMatch(/^1\. flood: how many \(die\) +sure · number · die\.count · [\w-]{1,6}$/m)
    expect(out).toMatch(/The Morning · 2031-05-03 +│ The Evening · ~2031-05-04/)
    expect(out).toMatch(
      /“The 🌊 flood at Coal Hill killed \[40\] miners\.” +│ “At Coal Hill 🌊 it killed \[44\] miners\.”/,
    )
    for (const words of ['• “44” — 1 source: The Evening', '[47] miners', 'Why: One says 40'])
      expect(out).toContain(words)
    expect(out).toMatch(/1 dispute · 1 reconciled · 0 compatible · 0 agree \(--series or --all shows more\)$/m)
  })

  it('stacks the quotes on a narrow terminal', async () => {
    const { out } = await variorumOn({ columns: 60, colours: false }, 'conflicts', '--db', await ledger())
    expect(out).not.toContain('│')
    expect(out).toMatch(/The Morning · 2031-05-03\n.*40.*\n\n +The Evening/)
  })

  it('shows sums with each part and the total last', async () => {
    const { out } = await variorum('conflicts', '--series', '--db', await ledger())
    expect(out).toMatch(/^44 \+ 47 = 91$/m)
    expect(out).toMatch(/44 \+ 47 = 91.*\[44\].*\[47\].*\[91\].*They add up/s)
  })

  it('writes every sum with all its parts, and no share or growth as a sum', async () => {
    const file = join(scratchFolder(), 'samples.db')
    await variorum('ingest', join(import.meta.dirname, '..', '..', 'sources'), '--db', file)
    const { series } = JSON.parse((await variorum('conflicts', '--series', '--json', '--db', file)).out)
    const sums: readonly string[] = series.flatMap((one: { readonly sums: readonly string[] }) => one.sums)
    expect(sums).toEqual(expect.arrayContaining(['19 + 9 + 3 = 31', '48 + 26 = 74', '655 + 385 = 1,040']))
    expect(sums.filter((sum) => sum.includes('%'))).toEqual([])
    for (const sum of sums) {
      const [parts, total] = sum.split(/ [=≈] /).map(amounts)
      const added = (parts ?? []).reduce((whole, part) => whole + part, 0)
      expect(added).toBeCloseTo(total?.[0] ?? 0)
    }
  })

  it('narrows by source, kind, band and entity', async () => {
    const db = ['--db', await ledger()]
    const disputes = async (...filter: string[]) =>
      JSON.parse((await variorum('conflicts', '--json', ...filter, ...db)).out).summary.disputes
    expect(await disputes('--source', 'third')).toBe(1)
    expect(await disputes('--kind', 'date')).toBe(0)
    expect(await disputes('--band', 'sure')).toBe(1)
    expect(await disputes('--band', 'look')).toBe(0)
    expect(await disputes('--entity', 'coal hill')).toBe(1)
    expect(await disputes('--entity', 'Nobody')).toBe(0)
  })

  it('gives code points in JSON, as the export does', async () => {
    const { disputes, settled, series } = JSON.parse(
      (await variorum('conflicts', '--all', '--series', '--json', '--db', await ledger())).out,
    )
    const quote = disputes[0].positions[0].claims[0].quote
    expect([quote.text.length - (quote.end - quote.start), quote.words]).toEqual([1, ['40']])
    expect([settled.length, series[0].sums]).toEqual([1, ['44 + 47 = 91']])
  })
})

describe('conflicts --explain', () => {
  const samples = async (): Promise<string> => {
    const file = join(scratchFolder(), 'samples.db')
    await variorum('ingest', join(import.meta.dirname, '..', '..', 'sources', 'harbour-tunnel'), '--db', file)
    return file
  }

  it('walks through pairing, check, settlers and verdict', async () => {
    const file = await samples()
    const { disputes } = JSON.parse((await variorum('conflicts', '--json', '--kind', 'identity', '--db', file)).out)
    const id = disputes[0].id.replace('dispute_', '').slice(0, 6)
    const { code, out } = await variorum('conflicts', '--explain', id, '--db', file)
    expect(code).toBe(0)
    expect(out).toMatch(/1\. Paired: likeness .*in common: .*2\. Their events/s)
    expect(out).toMatch(/3\. Checked by “identity”: exclusive\..*4\. Settlers tried: former-and-present/s)
    expect(out).toMatch(/5\. Verdict: conflict by “identity”/)
    const [first] = JSON.parse((await variorum('conflicts', '--explain', id, '--json', '--db', file)).out)
    expect(first).toMatchObject({ comparison: { verdict: 'conflict' }, check: { rule: 'identity' }, acquainted: true })
  })

  it('says that an equation was found by arithmetic', async () => {
    const file = await samples()
    const { settled } = JSON.parse((await variorum('conflicts', '--all', '--json', '--db', file)).out)
    const sum = settled.find(({ rule }: { rule: string }) => rule === 'sum')
    const { out } = await variorum('conflicts', '--explain', sum.id, '--db', file)
    expect(sum.expression).toMatchObject({ kind: 'sum', slack: expect.any(Number) })
    expect(out).toMatch(/Calculated: \S.* \+ \S.* [=≈] \S.*Verdict: reconciled by “sum”/s)
  })

  it('refuses an id that nothing has', async () => {
    const { code, error } = await variorum('conflicts', '--explain', 'ffffff', '--db', await ledger())
    expect([code, error]).toEqual([2, expect.stringMatching(/No dispute or comparison has the id "ffffff"/)])
  })
})

describe('show', () => {
  it('marks in brackets what was found, or in colours', async () => {
    const db = ['--db', await ledger()]
    const plain = await variorum('show', 'first', '--layers', 'quantity,claim', ...db)
    expect(plain.out).toContain('killed [[40|40]|die.count 40] miners.')
    const coloured = await variorumOn({ columns: 100, colours: true }, 'show', 'first', '--layers', 'quantity', ...db)
    expect(coloured.out).toContain('\u001b[33m40\u001b[39m miners.')
    expect((await variorum('show', 'first', '--layers', 'none', '--roles', ...db)).out).toMatch(/^body +The 🌊 flood/m)
  })

  it('takes a title, a part of a path and the beginning of an id', async () => {
    const db = ['--db', await ledger()]
    const { id } = JSON.parse((await variorum('show', 'A report of The Weekly', '--json', ...db)).out)
    for (const name of ['third', id, id.slice(0, 13), id.slice(7, 13)]) {
      expect((await variorum('show', name, ...db)).out).toContain('topic/third.md')
    }
  })
})

describe('claims', () => {
  it('quotes each claim and narrows by slot, kind, source and limit', async () => {
    const db = ['--db', await ledger()]
    const { out } = await variorum('claims', '--limit', '1', ...db)
    expect(out).toMatch(/^die\.count = 40\n +“The 🌊 flood at Coal Hill killed \[40\] miners\.”/)
    expect(out).toContain('4 claims · 1 shown')
    expect(out).toMatch(/ 1 witness · The Morning/)
    const [first] = JSON.parse((await variorum('claims', '--json', '--limit', '1', ...db)).out)
    expect(first.witnesses).toBe(1)
    const count = async (...filter: string[]) =>
      JSON.parse((await variorum('claims', '--json', ...filter, ...db)).out).length
    expect([await count(), await count('--slot', 'die'), await count('--slot', 'count')]).toEqual([4, 4, 4])
    expect([await count('--slot', 'die.time'), await count('--kind', 'date')]).toEqual([0, 0])
    expect([await count('--source', 'weekly'), await count('--entity', 'COAL'), await count('--speaker', 'x')]).toEqual(
      [2, 4, 0],
    )
  })
})

describe('frames', () => {
  it('counts framings for each target, or shows their words', async () => {
    const db = ['--db', await ledger()]
    expect((await variorum('frames', ...db)).out).toMatch(
      /^Ruritania — 3 sentences\nsource +absent\n(?:.+\n)?The Morning, 2031-05-03 +1\n.+\nall +3$/m,
    )
    expect((await variorum('frames', '--words', ...db)).out).toContain('In all, 91 died')
    expect((await variorum('frames', '--target', 'nowhere', ...db)).out).toMatch(/^No sentence frames/)
  })
})

describe('search', () => {
  it('marks the words found and never stumbles over signs', async () => {
    const db = ['--db', await ledger()]
    expect((await variorum('search', 'miner', 'killing', ...db)).out).toContain('🌊 it [killed] 44 [miners]')
    expect((await variorum('search', '"coal hill"', ...db)).out).toContain('at [Coal Hill] killed')
    expect((await variorum('search', '"hill coal"', ...db)).out).toMatch(/^No sentence holds/)
    for (const words of ['"', 'AND (', '*', 'a:b', "x' OR 1", 'NEAR(', '-', '""', '\0']) {
      expect((await variorum('search', words, ...db)).code).toBe(0)
    }
    const hits = JSON.parse((await variorum('search', 'killed', '--source', 'first', '--json', ...db)).out)
    expect(hits).toMatchObject([{ path: 'topic/first.md', start: 0, end: 42, hits: ['killed'] }])
  })
})

describe('stats', () => {
  it('counts everything and tells what was done', async () => {
    const db = ['--db', await ledger()]
    const { out } = await variorum('stats', ...db)
    for (const row of [/ 3 {2}sources/, / 4 {2}in all/, / 2 {2}conflict: number 2/, / 1 {2}reconciled: number 1/]) {
      expect(out).toMatch(row)
    }
    expect(out).toMatch(/pipeline "news"; 0 files refused\.\nNo stage failed\.\nAll sources are compared\./)
    expect(JSON.parse((await variorum('stats', '--json', ...db)).out)).toMatchObject({
      counts: { source: 3, claim: 4 },
    })
  })
})
