import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { variorum } from './run.ts'

const HEAD = '# The bridge at Orrin\n\nBy Lena Dahl, 3 March 2026\n\n'
const KILLED = 'The collapse of the bridge at Orrin killed 14 workers on 1 March 2026.'
const COST = 'Repairs of the bridge will cost 90 million euros, the ministry said.'
const OTHER =
  '# Bridge down\n\nBy Anna Riis, 4 March 2026\n\nThe collapse of the bridge at Orrin killed 17 workers on 1 March 2026.\n'

const ANNA = ['--by', 'Anna Riis'] as const
const LENA = ['--by', 'Lena Dahl'] as const

/** A database of two articles with one dispute; `call` runs `variorum notes` on it. */
const desk = async () => {
  const [folder, db] = [scratchFolder(), join(scratchFolder(), 'notes.db')]
  const write = (...sentences: readonly string[]) => writeFileSync(join(folder, 'a.md'), HEAD + sentences.join('\n\n'))
  const run = (...argv: readonly string[]) => variorum(...argv, '--db', db)
  const ingest = async () => JSON.parse((await run('ingest', folder, '--json')).out)
  const read = async (...argv: readonly string[]) => JSON.parse((await run(...argv, '--json')).out)
  const call = (...argv: readonly string[]) => run('notes', ...argv)
  writeFileSync(join(folder, 'b.md'), OTHER)
  write(KILLED, COST)
  await ingest()
  const [dispute] = (await read('conflicts')).disputes
  const source = (await read('sources')).find(({ path }: { path: string }) => path === 'a.md')
  const claims: readonly { id: string; quote: { text: string } }[] = await read('claims')
  const claim = claims.find(({ quote }) => quote.text === COST)
  if (claim === undefined) throw new Error('no claim tells the cost')
  return { run, read, call, write, ingest, folder, db, dispute, source, claim }
}

const short = ({ id }: { readonly id: string }): string => id.replace(/^[a-z]+_/, '').slice(0, 6)

describe('variorum notes', () => {
  it('are written, listed with their words, changed, deleted, and taken back', async () => {
    const { call, read, run, dispute, source, claim } = await desk()
    expect((await call()).out).toMatch(/^Nobody has noted anything yet/)
    expect((await call('add', short(source), 'Written on the day.', ...ANNA)).code).toBe(0)
    expect((await call('add', claim.id, 'Ask the ministry.', ...LENA)).out).toMatch(/^Noted on claim .*90 million/)
    expect((await call('add', dispute.id, 'Count them again.', ...ANNA)).code).toBe(0)
    const again = await call('add', dispute.id, 'Twice.', ...ANNA)
    expect([again.code, again.error]).toEqual([2, expect.stringMatching(/has a note on this dispute already/)])

    const [newest, , oldest] = await read('notes')
    expect([newest, oldest]).toMatchObject([
      { on: 'dispute', of: dispute.id, text: 'Count them again.', person: 'Anna Riis' },
      { on: 'source', of: source.id, words: 'The bridge at Orrin' },
    ])
    expect(await read('notes', '--on', 'claim', ...LENA)).toMatchObject([{ of: claim.id, sources: [source.id] }])
    expect(await read('notes', '--source', 'b.md')).toMatchObject([{ on: 'dispute' }])
    expect((await run('show', 'a.md')).out).toMatch(/Notes\n.* on claim .*\n.*90 million.*\n.*Ask the ministry\.\n/)
    expect((await run('conflicts', '--explain', short(dispute))).out).toMatch(/Notes\n(?:.*\n)*.*Count them again\./)

    const others = await call('change', short(newest), 'No.', ...LENA)
    expect([others.code, others.error]).toEqual([2, expect.stringMatching(/This is a note of Anna Riis/)])
    const changed = await read('notes', 'change', short(newest), 'Counted: 14.', ...ANNA)
    expect((await read('notes', '--on', 'dispute'))[0].text).toBe('Counted: 14.')
    expect((await call('undo', short(changed), ...ANNA)).out).toBe('Taken back. It says again: Count them again.\n')
    const deleted = await read('notes', 'delete', short(newest), ...ANNA)
    expect(await read('notes', '--on', 'dispute')).toEqual([])
    expect((await call('undo', short(deleted), ...ANNA)).out).toMatch(/says again: Count them again/)
    expect((await run('log')).out).toMatch(/Anna Riis: note on a dispute, .*Count them again/s)
    expect((await run('log')).out).toMatch(/7 decisions, of which 3 stood/)
    expect((await run('verify')).code).toBe(0)
  })

  it('go out and come in again equal to the byte', async () => {
    const { call, run, read, claim, folder } = await desk()
    await call('add', claim.id, 'Ask the “ministry”.\nTwice.', ...ANNA)
    const [out, other] = [join(scratchFolder(), 'out'), join(scratchFolder(), 'other.db')]
    expect((await run('export', '--decisions', out)).out).toMatch(/notes\.jsonl {2}1 decision/)
    await variorum('ingest', folder, '--db', other)
    expect((await variorum('import', out, '--db', other)).out).toMatch(/notes\.jsonl {2}1/)
    expect(JSON.parse((await variorum('notes', '--db', other, '--json')).out)).toEqual(await read('notes'))
  })

  it('go along with a file that changed, and stay behind where their words did', async () => {
    const { call, read, run, write, ingest, dispute, source, claim } = await desk()
    await call('add', source.id, 'Written on the day.', ...ANNA)
    await call('add', claim.id, 'Ask the ministry.', ...ANNA)
    await call('add', dispute.id, 'Count them again.', ...ANNA)
    write('A crane stood on the bridge.', KILLED, COST.replace('90', '95'))
    expect((await ingest()).carried).toMatchObject({ exact: 1, left: 1 })
    const now: readonly { on: string; of: string | null; text: string }[] = await read('notes')
    expect(now.map(({ on, of }) => [on, of !== null])).toEqual([
      ['dispute', true],
      ['claim', false],
      ['source', true],
    ])
    expect((await call()).out).toMatch(/on claim, which is not there now/)
    const [orphan, ...more] = await read('orphans')
    expect([orphan, more]).toMatchObject([{ sort: 'note', proof: 'edited', was: COST }, []])
    expect((await run('orphans', 'carry', orphan.id, ...LENA)).code).toBe(0)
    expect(await read('notes', '--on', 'claim')).toMatchObject([
      { text: 'Ask the ministry.', person: 'Lena Dahl', words: COST.replace('90', '95') },
    ])
    expect([await read('orphans'), (await run('verify')).code]).toEqual([[], 0])
  })

  it('refuses what it cannot note, and says what to do', async () => {
    const { call } = await desk()
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['add', 'zzz', 'x'], /No source, claim or dispute has an id/],
      [['add', 'claim_', 'x'], /beginning of \d+ ids; give more of it:\n .*claim: /],
      [['add', 'zzz', '  '], /A note has words/],
      [['undo', 'zzz'], /No note has an id/],
    ]
    for (const [argv, words] of cases) {
      const { code, error } = await call(...argv, ...ANNA)
      expect([code, error]).toEqual([2, expect.stringMatching(words)])
    }
  })

  it('is plain about an empty database', async () => {
    const db = join(scratchFolder(), 'empty.db')
    await scratchStore(db)
    expect((await variorum('notes', '--db', db)).out).toMatch(/^Nobody has noted anything yet/)
  })
})
