import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { claimReviewOf, codingReviewOf, decisionOf, handAnnotationOf, judgementOf } from '../../src/domain/index.ts'
import { align } from '../../src/ingest/carry/align.ts'
import { openStore } from '../../src/store/index.ts'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'

const cut = (...sentences: readonly string[]) => {
  let end = 0
  const spans = sentences.map((words) => {
    const start = end
    end = start + words.length + 1
    return { start, end: end - 1 }
  })
  return { text: sentences.join(' '), sentences: spans }
}

const met = (earlier: readonly string[], later: readonly string[]) => {
  const found = align(cut(...earlier), cut(...later))
  return earlier.map((_, number) => {
    const one = found.get(number)
    return one === undefined ? 'gone' : `${one.proof} ${one.to}`
  })
}

const [A, B, C] = ['Velm sold forty trams.', 'The mayor resigned on Friday.', 'Rain fell.']

describe('sentences of an earlier revision', () => {
  it.each([
    ['stand where they stood', [A, B, C], [A, B, C], ['exact 0', 'exact 1', 'exact 2']],
    ['stay in order behind a new one', [A, B], [C, A, B], ['exact 1', 'exact 2']],
    ['move', [A, B, C], [B, C, A], ['moved 2', 'exact 0', 'exact 1']],
    ['are edited in their place', [A, B], ['Velm sold fifty trams.', B], ['edited 0', 'exact 1']],
    ['are gone', [A, B, C], [A, C], ['exact 0', 'gone', 'exact 1']],
    ['are not taken for another one', [A, B], [A, 'Nobody was hurt in Orrin.'], ['exact 0', 'gone']],
    ['that stand twice are not sure alone', [C, A], [C, 'Nobody was hurt in Orrin.', C], ['edited 0', 'gone']],
    ['that stand twice are sure beside another', [A, C, B, C], [A, C, C], ['exact 0', 'exact 1', 'gone', 'edited 2']],
    ['are none', [], [A], []],
  ])('%s', (_, earlier, later, expected) => {
    expect(met(earlier, later)).toEqual(expected)
  })

  it('all stand in the same text, and no two are met in one', () => {
    const sentences = fc.array(fc.stringMatching(/^[ab]{1,2}\.$/), { maxLength: 12 })
    fc.assert(
      fc.property(sentences, sentences, (earlier, later) => {
        const found = [...align(cut(...earlier), cut(...later)).entries()]
        expect(new Set(found.map(([, { to }]) => to)).size).toBe(found.length)
        for (const [number, { to, proof }] of found) if (proof !== 'edited') expect(later[to]).toBe(earlier[number])
        if (new Set(earlier).size === earlier.length)
          expect(met(earlier, earlier)).toEqual(earlier.map((__, number) => `exact ${number}`))
      }),
    )
  })
})

const HEAD = '# The bridge at Orrin\n\nBy Lena Dahl, 3 March 2026\n\n'
const KILLED = 'The collapse of the bridge at Orrin killed 14 workers on 1 March 2026.'
const COST = 'Repairs of the bridge will cost 90 million euros, the ministry said.'
const MAYOR = 'The mayor of Orrin resigned on 2 March 2026.'
const OTHER =
  '# Bridge down\n\nBy Anna Riis, 4 March 2026\n\nThe collapse of the bridge at Orrin killed 17 workers on 1 March 2026.\n'

const decidedAt = '2026-03-05T10:00:00.000Z'
const said = { note: '', person: 'Anna Riis', decidedAt }

/** Two articles, with a decision of each sort on the first. */
const desk = async () => {
  const folder = scratchFolder()
  const db = join(folder, 'desk.db')
  const write = (...sentences: readonly string[]) => writeFileSync(join(folder, 'a.md'), HEAD + sentences.join('\n\n'))
  const ingest = async () => {
    const { out, error } = await variorum('ingest', folder, '--db', db, '--json')
    expect(error).toBe('')
    return JSON.parse(out)
  }
  writeFileSync(join(folder, 'b.md'), OTHER)
  write(KILLED, COST, MAYOR)
  await ingest()
  const store = await openStore({ file: db })
  onTestFinished(() => store.close())
  const claimOf = async (path: string, words: string) => {
    const source = (await store.sources()).find((one) => one.path === path)
    const { text } = await store.document(source?.id ?? '')
    const { claims } = await store.claims({ sources: [source?.id ?? ''] })
    const at = text.indexOf(words)
    const claim = claims.find(({ body }) => body.words.start >= at && body.words.end <= at + words.length)
    if (source === undefined || claim === undefined || at < 0) throw new Error(`no claim in "${words}"`)
    return { ...claim, sha256: source.sha256 }
  }
  return { store, write, ingest, claimOf, db }
}

const decide = async ({ store, claimOf }: Awaited<ReturnType<typeof desk>>) => {
  const [killed, cost, other] = [
    await claimOf('a.md', '14 workers'),
    await claimOf('a.md', '90 million euros'),
    await claimOf('b.md', '17 workers'),
  ]
  const review = ({ id: claim, sha256 }: typeof killed, words: string) =>
    claimReviewOf({ claim, sha256, words, status: 'accepted', edit: null, withdraws: null, act: claim, ...said })
  await store.putClaimReviews([review(killed, KILLED), review(cost, COST)])
  const pair = [killed.id, other.id].sort() as [string, string]
  await store.putJudgement(
    judgementOf({
      dispute: 'dispute_1',
      pairs: [pair],
      ruling: 'conflict',
      reason: null,
      right: null,
      withdraws: null,
      ...said,
    }),
  )
  await store.putDecision(decisionOf({ kind: 'merge', parts: [[killed.id], [other.id]], withdraws: null, ...said }))
  const coding = { source: killed.source, words: KILLED, target: 'Orrin', frame: 'partner' }
  await store.putCodingReviews([codingReviewOf({ coding, status: 'accepted', ...said })])
}

describe('decisions on a file that changed', () => {
  it('go along with words that stand as they were, each with its proof, and once', async () => {
    const it = await desk()
    await decide(it)
    const before = await it.store.judgements()
    it.write('A crane stood on the bridge.', KILLED, COST, MAYOR)
    expect((await it.ingest()).carried).toEqual({ exact: 5, moved: 0, left: 0 })
    const killed = await it.claimOf('a.md', '14 workers')
    expect(killed.status).toBe('accepted')
    const [old, copy] = await it.store.judgements()
    expect([old, copy].filter((one) => one?.carried === undefined)).toEqual(before)
    const now = [old, copy].find((one) => one?.carried !== undefined)
    expect(now).toMatchObject({ ruling: 'conflict', person: 'Anna Riis', decidedAt, carried: { proof: 'exact' } })
    expect(now?.pairs.flat()).toContain(killed.id)
    expect((await it.store.decisions()).at(-1)?.parts.flat().length).toBe(2)
    expect((await it.store.codingReviews()).some(({ coding }) => coding.source === killed.source)).toBe(true)
    expect((await it.ingest()).carried).toEqual({ exact: 0, moved: 0, left: 0 })
    expect((await variorum('verify', '--db', it.db)).code).toBe(0)
  })

  it('say where the words went, and stay behind where they were changed or are gone', async () => {
    const it = await desk()
    await decide(it)
    it.write(MAYOR, COST.replace('90', '95'), KILLED)
    expect((await it.ingest()).carried).toMatchObject({ exact: 0, moved: 4, left: 1 })
    expect((await it.claimOf('a.md', '95 million euros')).status).toBe('unreviewed')
    it.write(MAYOR)
    expect((await it.ingest()).carried).toMatchObject({ exact: 0, moved: 0, left: 5 })
  })

  it('take what was laid by hand along, with what was said of it', async () => {
    const it = await desk()
    const claim = await it.claimOf('a.md', '14 workers')
    const { text } = await it.store.document(claim.source)
    const at = text.indexOf('bridge at Orrin killed')
    const words = { start: at, end: at + 'bridge at Orrin'.length }
    const laid = { layer: 'claim', span: words, body: { ...claim.body, words, slot: 'bridge.name' } } as const
    const { sha256 } = claim
    await it.store.putByHand([
      handAnnotationOf({ sha256, words, text: 'bridge at Orrin', laid, withdraws: null, ...said }),
    ])
    const [own] = (await it.store.claims({ slot: 'bridge.name' })).claims
    const review = { sha256, words: KILLED, edit: null, withdraws: null, act: 'act_1', ...said }
    await it.store.putClaimReviews([claimReviewOf({ ...review, claim: own?.id ?? '', status: 'accepted' })])
    it.write('A crane stood on the bridge.', KILLED, COST, MAYOR)
    expect((await it.ingest()).carried).toEqual({ exact: 2, moved: 0, left: 0 })
    const [now] = (await it.store.claims({ slot: 'bridge.name' })).claims
    expect([now?.source === own?.source, now?.status]).toEqual([false, 'accepted'])
    expect((await variorum('verify', '--db', it.db)).code).toBe(0)
    it.write(COST)
    expect((await it.ingest()).carried).toMatchObject({ exact: 0, left: 2 })
  })

  it('are not carried over anew once they were taken back', async () => {
    const it = await desk()
    await decide(it)
    it.write('A crane stood on the bridge.', KILLED, COST, MAYOR)
    await it.ingest()
    const copy = (await it.store.judgements()).find(({ carried }) => carried !== undefined)
    if (copy === undefined) throw new Error('nothing was carried over')
    const { dispute, pairs } = copy
    const undone = { dispute, pairs, ruling: null, reason: null, right: null, withdraws: copy.id, ...said }
    await it.store.putJudgement(judgementOf(undone))
    expect((await it.ingest()).carried).toEqual({ exact: 0, moved: 0, left: 0 })
  })

  it('come over from two files that changed at once', async () => {
    const it = await desk()
    await decide(it)
    it.write('A crane stood on the bridge.', KILLED, COST, MAYOR)
    writeFileSync(join(it.db, '..', 'b.md'), OTHER.replace('\n\nThe', '\n\nA crane stood there.\n\nThe'))
    await it.ingest()
    const ids = [(await it.claimOf('a.md', '14 workers')).id, (await it.claimOf('b.md', '17 workers')).id].sort()
    expect((await it.store.judgements()).map(({ pairs }) => pairs.flat().sort())).toContainEqual(ids)
  })
})

describe('variorum orphans', () => {
  it('lists what was left behind, and carries over by hand what only changed', async () => {
    const it = await desk()
    expect((await variorum('orphans', '--db', it.db)).out).toBe('Every decision speaks of words that are there.\n')
    await decide(it)
    it.write(KILLED, COST.replace('90', '95'))
    await it.ingest()
    const [orphan, ...others] = JSON.parse((await variorum('orphans', '--db', it.db, '--json')).out)
    expect(others).toEqual([])
    expect(orphan).toMatchObject({ sort: 'claim', proof: 'edited', was: COST, is: COST.replace('90', '95') })
    expect((await variorum('orphans', '--db', it.db)).out).toMatch(/claim · words changed\n.*Anna Riis/)
    const { code, out } = await variorum(
      'orphans',
      'carry',
      orphan.id,
      '--by',
      'Lena Dahl',
      '--note',
      'Only the sum.',
      '--db',
      it.db,
    )
    expect([code, out]).toEqual([0, expect.stringContaining('95 million euros')])
    expect((await it.claimOf('a.md', '95 million euros')).status).toBe('accepted')
    const made = (await it.store.claimReviews()).at(-1)
    expect(made).toMatchObject({
      person: 'Lena Dahl',
      note: 'Only the sum.',
      carried: { from: orphan.id, proof: 'edited' },
    })
    expect(JSON.parse((await variorum('orphans', '--db', it.db, '--json')).out)).toEqual([])
  })

  it('says that what is gone cannot be carried over', async () => {
    const it = await desk()
    await decide(it)
    it.write(KILLED)
    await it.ingest()
    const [{ id }] = JSON.parse((await variorum('orphans', '--db', it.db, '--json')).out)
    expect(await variorum('orphans', 'carry', id, '--by', 'Lena Dahl', '--db', it.db)).toMatchObject({ code: 2 })
    expect((await variorum('orphans', 'carry', 'zzz', '--by', 'L', '--db', it.db)).error).toContain(
      'No decision left behind',
    )
  })
})
