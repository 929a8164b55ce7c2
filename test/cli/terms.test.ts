import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { variorum, variorumOn } from './run.ts'

const ARTICLES: Readonly<Record<string, string>> = {
  'first.md':
    'The council of Orrin received the money as a loan. The harbor board of Velm ordered 14 punts for the patrol.',
  'second.md':
    'The council of Orrin received the money as a grant. The harbor board of Velm ordered 17 skimmers for the patrol.',
}

/** A database of two articles that use two words for one thing, twice; `call` runs `variorum terms` on it. */
const desk = async () => {
  const [folder, db] = [scratchFolder(), join(scratchFolder(), 'terms.db')]
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), `${text}\n`)
  await variorum('ingest', folder, '--db', db)
  const call = (...argv: readonly string[]) => variorum('terms', ...argv, '--db', db)
  const json = async (...argv: readonly string[]) => JSON.parse((await call(...argv, '--json')).out)
  const conflicts = async (): Promise<readonly string[]> =>
    JSON.parse((await variorum('conflicts', '--db', db, '--json')).out).disputes.map(
      ({ kind }: { kind: string }) => kind,
    )
  return { call, json, conflicts, db }
}

const BY = ['--by', 'Anna Riis'] as const

describe('variorum terms', () => {
  it('shows what would change, changes it, and lists who said so and why', async () => {
    const { call, json, conflicts } = await desk()
    expect(await conflicts()).toEqual(['terminology'])
    const dry = await call('same', 'Loan', 'grants', '--dry-run')
    expect([dry.code, dry.out]).toEqual([0, expect.stringMatching(/^A dry run, nothing is changed\. These mean/)])
    expect(dry.out).toMatch(/Disputes {2}1 gone, 0 new/)
    expect(await json()).toEqual([])

    const done = await call('same', 'Loan', 'grants', '--note', 'The council calls it both.', ...BY)
    expect(done.out).toMatch(/^These mean the same here: “grants” and “loan”\.\nDecision [0-9a-f]{6}, by Anna Riis on /)
    expect(done.out).toMatch(/\+ reconciled · terminology: “loan” and “grant” mean the same here/)
    expect(await conflicts()).toEqual([])
    expect(await json()).toMatchObject([{ words: ['grants', 'loan'], judgement: null, state: 'stands' }])
    expect((await call()).out).toMatch(/“grants” and “loan” · stands\n.*Anna Riis on .*: “The council calls it both\.”/)
  })

  it('raises conflicts too, and takes a decision back by a further one', async () => {
    const { call, json, conflicts } = await desk()
    const { effect, decision } = { effect: await json('same', 'punt', 'skimmer', ...BY), decision: (await json())[0] }
    expect(effect).toMatchObject({ dryRun: false, decision: { words: ['punt', 'skimmer'] } })
    expect(effect.disputes.come).toHaveLength(1)
    expect([...(await conflicts())].sort()).toEqual(['number', 'terminology'])
    const id = decision.id.slice('decision_'.length, 'decision_'.length + 6)
    expect((await call('undo', id, ...BY)).out).toMatch(
      /^Withdrawn: “punt” and “skimmer”, [0-9a-f]{6} by Anna Riis on /,
    )
    expect(await conflicts()).toEqual(['terminology'])
    expect((await call()).out).toMatch(/withdrawn by [0-9a-f]{6}/)
    const again = await call('undo', id, ...BY)
    expect([again.code, again.error]).toEqual([2, expect.stringMatching(/is withdrawn already.*would bring it back/s)])
  })

  it.each([
    ['one word', ['same', 'loan'], /It takes two words/],
    ['singular and plural', ['same', 'loan', 'Loans'], /not one word already/],
    ['nothing but signs', ['same', 'loan', '–'], /It takes two words/],
    ['an id that there is not', ['undo', 'abc'], /No decision has an id/],
  ])('refuses %s', async (_, argv, words) => {
    const { call } = await desk()
    const { code, error } = await call(...argv, ...BY)
    expect([code, error]).toEqual([2, expect.stringMatching(words)])
  })

  it('is plain about a database without any', async () => {
    const db = join(scratchFolder(), 'empty.db')
    await scratchStore(db)
    expect((await variorum('terms', '--db', db)).out).toMatch(/^Nobody has said yet of any words/)
  })

  it('keeps within a terminal of 60 columns', async () => {
    const { call, db } = await desk()
    const phrase = 'a very long name for what is no more than a loan in the end, all told'
    await call('same', 'loan', phrase, '--note', 'It is what the council of Orrin calls it in its books.', ...BY)
    const { out } = await variorumOn({ columns: 60, colours: true }, 'terms', '--db', db)
    const plain = stripVTControlCharacters(out)
    expect(plain.split('\n').filter((line) => line.length > 60)).toEqual([])
    expect(plain).not.toBe(out)
  })
})
