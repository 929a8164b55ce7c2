import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codingReviewOf } from '../../src/domain/index.ts'
import { openStore } from '../../src/store/index.ts'
import { scratchFolder } from '../store/sample.ts'
import { variorum } from './run.ts'

const BOOK = `name: small
version: 1
frames:
  - frame: partner
    definition: one with whom things are done
    examples: [Peru is a close ally.]
    counter-examples: [Peru is far away.]
    strong:
      - close ally
      - trusted friend
    weak:
      - =ally
`

const ARTICLE = `# A week in Lima

Peru is a close ally of Chile. Peru is an old friend. Peru is a trusted friend, said nobody. The rain was warm.
`

const PIPELINE = `name: small
stages:
  - sentences
  - tokens
  - entities
  - times
  - quantities
  - speech
  - stage: frames
    codebook: book.yaml
  - claims
`

/** A folder with a codebook, a pipeline that uses it and a database of one article coded with it. */
const desk = async () => {
  const folder = scratchFolder()
  const path = (name: string): string => join(folder, name)
  writeFileSync(path('book.yaml'), BOOK)
  writeFileSync(path('small.yaml'), PIPELINE)
  writeFileSync(path('week.md'), ARTICLE)
  const db = path('book.db')
  const ingest = () => variorum('ingest', path('week.md'), '--db', db, '--pipeline', path('small.yaml'), '--json')
  expect((await ingest()).code).toBe(0)
  return { db, path, ingest, write: (name: string, text: string) => writeFileSync(path(name), text) }
}

describe('a changed codebook', () => {
  it('makes the next ingest code the sources anew, an unchanged one does not', async () => {
    const { db, ingest, write } = await desk()
    const versions = async () =>
      JSON.parse((await variorum('frames', '--db', db, '--json')).out).map((row: { codebook: string }) => row.codebook)
    expect(await versions()).toEqual(['small@1', 'small@1'])
    expect(JSON.parse((await ingest()).out).changes).toMatchObject({ unchanged: 1, redone: 0 })
    write('book.yaml', BOOK.replace('version: 1', 'version: 2').replace('      - trusted friend\n', ''))
    expect(JSON.parse((await ingest()).out).changes).toMatchObject({ unchanged: 0, redone: 1 })
    expect(await versions()).toEqual(['small@2'])
  })
})

describe('frames --codebook', () => {
  it('shows what another codebook finds, and writes nothing', async () => {
    const { db, path, write } = await desk()
    write('other.yaml', BOOK.replace('name: small', 'name: other').replace('- close ally', "- '=old =friend'"))
    const { out } = await variorum('frames', '--codebook', path('other.yaml'), '--db', db, '--json')
    const rows: readonly { readonly codebook: string; readonly cues: readonly string[] }[] = JSON.parse(out)
    expect(rows.map(({ codebook, cues }) => [codebook, ...cues])).toEqual([
      ['other@1', 'old friend'],
      ['other@1', 'trusted friend'],
    ])
    expect((await variorum('frames', '--db', db, '--words')).out).toContain('close ally')
  })

  it('gives for the codebook of the pipeline what is stored, ids too', async () => {
    const { db, path } = await desk()
    const stored = await variorum('frames', '--db', db, '--json')
    expect(await variorum('frames', '--codebook', path('book.yaml'), '--db', db, '--json')).toEqual(stored)
  })

  it('names the codebooks that there are', async () => {
    const { db } = await desk()
    const { code, error } = await variorum('frames', '--codebook', 'nowhere', '--db', db)
    expect([code, error]).toEqual([
      2,
      expect.stringMatching(/no codebook "nowhere".*default, news-dimensions, public-bodies/),
    ])
  })
})

describe('frames check', () => {
  it('tells which cues match where, and which never do', async () => {
    const { db, path } = await desk()
    const { code, out } = await variorum('frames', 'check', path('book.yaml'), '--db', db)
    expect(code).toBe(0)
    expect(out).toContain('1 example and 1 counter-example: all as they should be.')
    expect(out).toMatch(/strong “close ally”: 1 sentence, 1 framed\n.*\n +Peru is a \[close ally\] of Chile\./)
    const { cues } = JSON.parse((await variorum('frames', 'check', path('book.yaml'), '--db', db, '--json')).out)
    expect(cues.map((cue: { pattern: string; framed: number }) => [cue.pattern, cue.framed])).toEqual([
      ['close ally', 1],
      ['trusted friend', 1],
      ['=ally', 1],
    ])
  })

  it('works without a database', async () => {
    const { path } = await desk()
    const { code, out } = await variorum('frames', 'check', path('book.yaml'), '--db', path('none.db'))
    expect([code, out]).toEqual([0, expect.stringContaining('There is no database')])
  })

  it.each([
    ['Peru is a close ally.', 'Peru is a good place.', /should be framed so, but none of its cues is in it/],
    ['Peru is a close ally.', 'Peru is an ally.', /its cues are too weak: weak “=ally” at “ally”/],
    ['Peru is a close ally.', 'It is a close ally.', /nobody whom they could be about/],
    ['Peru is far away.', 'Peru is a close ally.', /should not be framed so, but is: strong “close ally”/],
  ])('ends with 1 where "%s" becomes "%s"', async (from, to, message) => {
    const { db, path, write } = await desk()
    write('book.yaml', BOOK.replace(from, to))
    const { code, out } = await variorum('frames', 'check', path('book.yaml'), '--db', db)
    expect([code, out.replaceAll(/\s+/g, ' ')]).toEqual([1, expect.stringMatching(message)])
  })

  it('ends with 1, file, line and remedy where the file is at fault, with 2 where it is not there', async () => {
    const { db, path, write } = await desk()
    write('book.yaml', BOOK.replace('- close ally', "- '~3 ally'"))
    const broken = await variorum('frames', 'check', path('book.yaml'), '--db', db)
    expect([broken.code, broken.error]).toEqual([
      1,
      expect.stringMatching(/book\.yaml:9: cue "~3 ally": .*begins and ends/),
    ])
    expect((await variorum('frames', 'check', path('none.yaml'), '--db', db)).code).toBe(2)
    const frame = await variorum('frames', 'check', 'default', '--frame', 'nothing', '--db', db)
    expect([frame.code, frame.error]).toEqual([2, expect.stringMatching(/no frame "nothing".*partner, threat-vector/)])
  })
})

describe('frames flips', () => {
  const review = async (db: string): Promise<void> => {
    const store = await openStore({ file: db })
    const [source] = await store.sources()
    const coding = {
      source: source?.id ?? '',
      words: 'Peru is a close ally of Chile.',
      target: 'Peru',
      frame: 'partner',
    }
    const said = { status: 'accepted' as const, note: 'Plain.', person: 'Ada Pell', decidedAt: '2031-05-03T10:00:00Z' }
    await store.putCodingReviews([codingReviewOf({ coding, ...said })])
    await store.close()
  }

  it('are none for the codebook that is stored', async () => {
    const { db, path } = await desk()
    expect((await variorum('frames', 'flips', path('book.yaml'), '--db', db)).out).toMatch(/^Nothing flips/)
  })

  it('tell what is lost and gained by which cue, and what somebody has judged', async () => {
    const { db, path, write } = await desk()
    await review(db)
    write('book.yaml', BOOK.replace('version: 1', 'version: 2').replace('- close ally', "- '=old =friend'"))
    const { code, out } = await variorum('frames', 'flips', path('book.yaml'), '--db', db)
    expect(code).toBe(0)
    expect(out).toMatch(/^small@1 → small@2: 2 flips in 1 source, 1 of them judged by people; 2 framings stored/)
    expect(out).toMatch(/lost: Peru.*\n +Peru is a \[close ally\] of Chile\.\n +too weak by itself: weak “=ally”/)
    expect(out).toContain('judged: accepted by Ada Pell (“Plain.”)')
    expect(out).toMatch(/gained: Peru.*\n.*\[old friend\]\.\n +by strong “=old =friend” at “old friend”/)
    const { flips, warning } = JSON.parse(
      (await variorum('frames', 'flips', path('book.yaml'), '--db', db, '--json')).out,
    )
    expect([flips.length, warning, flips[0].reviews[0].person]).toEqual([2, null, 'Ada Pell'])
  })

  it('warn where the version stayed as it was', async () => {
    const { db, path, write } = await desk()
    write('book.yaml', `${BOOK}    inhibitors:\n      - close ally of\n`)
    const { out } = await variorum('frames', 'flips', path('book.yaml'), '--db', db)
    expect(out).toMatch(/The version is still small@1/)
    expect(out).toContain('taken away by inhibitors “close ally of”')
  })

  it('say so where nothing of the codebook is stored', async () => {
    const { db } = await desk()
    const { code, out } = await variorum('frames', 'flips', 'public-bodies', '--db', db)
    expect([code, out]).toEqual([0, expect.stringMatching(/^No stored framing is of a codebook called public-bodies/)])
  })
})
