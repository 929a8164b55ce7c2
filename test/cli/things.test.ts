import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { variorum, variorumOn } from './run.ts'

const ARTICLES: Readonly<Record<string, string>> = {
  'first.md': 'The flood at Velm killed 31 people. Orrin Hall has 137 seats.',
  'second.md': 'The flood at Velm killed 37 people, Anna Riis said.',
  'third.md': 'The flood at Velm killed 39 people. The yard ordered nine cranes.',
  'fourth.md': 'The yard ordered six cranes.',
}

/** A database of four articles with two things, a flood and cranes; `call` runs `variorum things` on it. */
const desk = async () => {
  const [folder, db] = [scratchFolder(), join(scratchFolder(), 'things.db')]
  const write = (name: string, text: string) => writeFileSync(join(folder, name), `${text}\n`)
  for (const [name, text] of Object.entries(ARTICLES)) write(name, text)
  const ingest = () => variorum('ingest', folder, '--db', db)
  await ingest()
  const call = (...argv: readonly string[]) => variorum('things', ...argv, '--db', db)
  const json = async (...argv: readonly string[]) => JSON.parse((await call(...argv, '--json')).out)
  const idOf = async (name: string): Promise<string> => (await json('--name', name))[0].id
  /** The claim of a thing with this value. */
  const claimOf = async (name: string, value: number): Promise<string> =>
    (await json(await idOf(name))).slots
      .flatMap(({ claims }: { claims: readonly unknown[] }) => claims)
      .find((claim: { value: { value: number } }) => claim.value.value === value).id
  return { write, ingest, call, json, idOf, claimOf, db }
}

const BY = ['--by', 'Anna Riis'] as const

describe('variorum things', () => {
  it('lists things, the most disputed first, and those with a name', async () => {
    const { call, json } = await desk()
    const { code, out } = await call()
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^id +thing +sources +claims +conflicts\n.*\n\n2 things\n$/s),
    ])
    const rows = await json()
    expect(rows.map(({ name, claims }: { name: string; claims: number }) => [name, claims])).toEqual([
      ['person', 3],
      ['crane', 2],
    ])
    expect(await json('--name', 'CRAN')).toMatchObject([{ name: 'crane', sources: 2, conflicts: 1 }])
    expect((await call('--limit', '1')).out).toMatch(/2 things · 1 shown/)
    expect((await call('--name', 'comet')).out).toMatch(/no such thing/)
  })

  it('shows one: claims by slot in their own words, and what links them', async () => {
    const { call, json, idOf } = await desk()
    const id = await idOf('crane')
    const { code, out } = await call(id.replace('thing_', '').slice(0, 5))
    expect(code).toBe(0)
    expect(out).toMatch(/^crane\nevent · 2 sources · 2 claims · 1 conflict · [0-9a-f]{6}\n\norder\.count\n/)
    expect(out).toMatch(/“The yard ordered \[six cranes\]\.”/)
    expect(out).toMatch(/Linked by\n +[0-9a-f]{6} – [0-9a-f]{6}: conflict by “number” · likeness \d\.\d\d\n$/)
    expect(await json(id)).toMatchObject({
      ...{ id, claims: 2, slots: [{ slot: 'order.count' }] },
      links: [{ verdict: 'conflict', rule: 'number', decision: null }],
    })
  })

  it('is plain about a database without sources or decisions', async () => {
    const db = join(scratchFolder(), 'empty.db')
    await scratchStore(db)
    expect((await variorum('things', '--db', db)).out).toMatch(/holds no sources yet/)
    expect((await variorum('things', 'decisions', '--db', db)).out).toMatch(/^Nobody has decided anything/)
  })

  it.each([60, 100])('keeps within a terminal of %d columns, with and without colours', async (columns) => {
    const { call, idOf, db } = await desk()
    const [flood, crane] = [await idOf('person'), await idOf('crane')]
    const merge = ['merge', flood, crane, '--note', 'One and the same calamity, seen twice.', ...BY]
    await call(...merge)
    const whole = await idOf('person')
    for (const argv of [[], [whole], ['decisions'], ['split', whole, '--claims', 'claim_', '--dry-run']]) {
      for (const colours of [false, true]) {
        const { out } = await variorumOn({ columns, colours }, 'things', ...argv, '--db', db)
        const plain = stripVTControlCharacters(out)
        expect(plain.split('\n').filter((line) => line.length > columns)).toEqual([])
        expect(plain !== out).toBe(colours && out !== '')
      }
    }
  })
})

describe('variorum things split', () => {
  it('holds the claims against the others no more, also after all is analysed again', async () => {
    const { call, json, idOf, claimOf, ingest, db } = await desk()
    const [id, claim] = [await idOf('person'), await claimOf('person', 31)]
    const { code, out } = await call('split', id, '--claims', claim, '--note', 'An older flood.', ...BY)
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(
        /^1 claim of “person” and its other 2 are of two things\.\nDecision [0-9a-f]{6}, by Anna\sRiis/,
      ),
    ])
    expect(out).toMatch(/Comparisons {2}2 gone, 0 new/)
    const ofFlood = async () => (await json(await idOf('person'))).slots[0].claims.length
    expect(await ofFlood()).toBe(2)
    await ingest()
    expect(await ofFlood()).toBe(2)
    expect((await variorum('verify', '--db', db)).code).toBe(0)
  })

  it('changes nothing in a dry run', async () => {
    const { call, json, idOf, claimOf, db } = await desk()
    const [id, claim] = [await idOf('person'), await claimOf('person', 31)]
    const before = await variorum('export', '--db', db)
    const { out } = await call('split', id, '--claims', claim, '--dry-run')
    expect(out).toMatch(/^A dry run, nothing is changed\. .*Comparisons {2}2 gone, 0 new\n +− conflict · number: /s)
    expect(await variorum('export', '--db', db)).toEqual(before)
    expect(await json('decisions')).toEqual([])
  })
})

describe('variorum things merge', () => {
  it('makes one thing of two, with the decision as the link', async () => {
    const { call, json, idOf, db } = await desk()
    const ids = [await idOf('person'), await idOf('crane')]
    const { code, out } = await call('merge', ...ids, '--note', 'One calamity.', ...BY)
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^These are one thing: “person” \(3 claims\), “crane” \(2 claims\)/),
    ])
    const rows = await json()
    expect(rows).toMatchObject([{ claims: 5 }])
    const { links } = await json(rows[0].id)
    const [decision] = await json('decisions')
    expect(links.filter((link: { comparison: string | null }) => link.comparison === null)).toMatchObject([
      { decision: decision.id },
    ])
    expect((await call(rows[0].id)).out).toMatch(
      /decided in [0-9a-f]{6} by Anna Riis on \d{4}-\d\d-\d\d:\s+“One\s+calamity\.”/,
    )
    const exported = (await variorum('export', '--db', db)).out.trimEnd().split('\n').at(-1)
    expect(JSON.parse(exported ?? '')).toMatchObject({ type: 'decision', kind: 'merge', person: 'Anna Riis' })
    expect((await variorum('verify', '--db', db)).code).toBe(0)
  })
})

describe('a merge', () => {
  it('sets claims against each other that are too unlike to meet, and says so where they are explained', async () => {
    const { call, json, write, ingest, db } = await desk()
    for (const name of ['fifth.md', 'sixth.md']) write(name, `Orrin Hall has 137 seats. It is ${name}.`)
    for (const name of ['seventh.md', 'eighth.md']) write(name, `The concert house holds 90 seats. It is ${name}.`)
    await ingest()
    const seats = await json('--name', 'seat')
    expect(seats).toMatchObject([{ conflicts: 0 }, { conflicts: 0 }])
    const { out } = await call('merge', ...seats.map(({ id }: { id: string }) => id), '--note', 'One hall.', ...BY)
    expect(out).toMatch(/\+ conflict · number: /)
    expect(await json('--name', 'seat')).toMatchObject([{ claims: 5, conflicts: 6 }])
    const { disputes } = JSON.parse((await variorum('conflicts', '--json', '--db', db)).out)
    const { id } = disputes.find(({ name }: { name: string }) => name === 'seat')
    const explained = (await variorum('conflicts', '--explain', id, '--db', db)).out
    expect(explained).toMatch(/1\. Decided to be of one thing by Anna Riis on \d{4}-\d\d-\d\d: “One hall\.”\n/)
    expect(explained).toMatch(/Checked by “number”: exclusive/)
  })
})

describe('variorum things undo', () => {
  it('withdraws a decision by another one, and can be undone', async () => {
    const { call, json, idOf, db } = await desk()
    const before = await variorum('conflicts', '--json', '--all', '--db', db)
    await call('merge', await idOf('person'), await idOf('crane'), ...BY)
    const [{ id }] = await json('decisions')
    expect((await call('undo', id, ...BY)).out).toMatch(/^Withdrawn: merge .*Things {2}1 gone, 2 new/s)
    expect(await variorum('conflicts', '--json', '--all', '--db', db)).toEqual(before)
    const [merge, undo] = await json('decisions')
    expect([merge.state, merge.withdrawnBy, undo.state]).toEqual(['withdrawn', undo.id, 'stands'])
    const again = await call('undo', id, ...BY)
    expect([again.code, again.error]).toEqual([2, expect.stringMatching(/is withdrawn already, by Anna Riis .*undo/)])
    await call('undo', undo.id, ...BY)
    expect((await json('decisions')).map(({ state }: { state: string }) => state)).toEqual([
      'stands',
      'withdrawn',
      'stands',
    ])
    expect(await json()).toHaveLength(1)
  })
})

describe('variorum things decisions', () => {
  it('keeps a decision whose claims are gone, and never applies it to a look-alike', async () => {
    const { call, json, idOf, write, ingest } = await desk()
    await call('split', await idOf('crane'), '--claims', (await json(await idOf('crane'))).slots[0].claims[0].id, ...BY)
    expect(await json('--name', 'crane')).toEqual([])
    write('third.md', (ARTICLES['third.md'] ?? '').replace('The yard ordered', 'The shipyard has ordered'))
    await ingest()
    expect(await json('--name', 'crane')).toHaveLength(1)
    expect(await json('decisions')).toMatchObject([{ state: 'orphaned', gone: [expect.stringMatching(/^claim_/)] }])
    expect((await call('decisions')).out).toMatch(/split · orphaned\n.*1 claim, 1 gone\n/s)
    write('third.md', ARTICLES['third.md'] ?? '')
    await ingest()
    expect(await json('decisions')).toMatchObject([{ state: 'stands', gone: [] }])
    expect(await json('--name', 'crane')).toEqual([])
  })
})

describe('wrong use of things', () => {
  const cases: readonly (readonly [argv: readonly string[], words: RegExp])[] = [
    [['flood'], /No thing has an id that begins with "flood"\. "variorum things" shows the ids/],
    [[''], /No thing has an id/],
    [['thing_'], /"thing_" is the beginning of 2 ids; give more of it: [0-9a-f]{16}, [0-9a-f]{16}/],
    [['merge', 'CRANE', ...BY], /It takes two things to merge/],
    [['merge', 'CRANE', 'CRANE', ...BY], /It takes two things to merge/],
    [['split', 'CRANE', ...BY], /required option '--claims <claim\.\.\.>'/],
    [['split', 'CRANE', '--claims', 'none', ...BY], /No claim of this thing has an id that begins with "none"/],
    [['split', 'CRANE', '--claims', 'claim_', ...BY], /"claim_" is the beginning of 2 ids/],
    [['undo', 'none', ...BY], /No decision has an id that begins with "none"\. "variorum things decisions"/],
    [['merge', 'CRANE', 'CRANE', '--by', ' '], /A decision is somebody's: say whose with --by/],
  ]
  it.each(cases)('%j ends with exit code 2 and says what to do', async (argv, words) => {
    const { call, idOf } = await desk()
    const crane = await idOf('crane')
    const { code, out, error } = await call(...argv.map((each) => (each === 'CRANE' ? crane : each)))
    expect([code, out, error]).toEqual([2, '', expect.stringMatching(words)])
  })

  it('splits no thing whole, and decides nothing while comparisons are out of date', async () => {
    const { call, json, idOf, db } = await desk()
    const id = await idOf('crane')
    const all = (await json(id)).slots[0].claims.map((claim: { id: string }) => claim.id)
    const whole = await call('split', id, '--claims', ...all, ...BY)
    expect([whole.code, whole.error]).toEqual([2, expect.stringMatching(/all claims of “crane”/)])
    const store = await scratchStore(db)
    const [source] = await store.sources()
    const run = await store.startRun({ pipeline: 'news', stages: [] })
    await store.putName(run, { path: 'other.md', identity: source?.path ?? '', sha256: source?.sha256 ?? '' })
    await store.putName(run, { path: 'a.md', identity: 'a.md', sha256: source?.sha256 ?? '' })
    const stale = await call('merge', id, await idOf('person'), ...BY)
    expect([stale.code, stale.error]).toEqual([1, expect.stringMatching(/older than its sources.*variorum ingest/)])
  })
})
