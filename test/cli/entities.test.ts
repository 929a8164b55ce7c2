import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratchFolder, scratchStore } from '../store/sample.ts'
import { variorum } from './run.ts'

const head = (publisher: string) => `---\npublisher: ${publisher}\npublished: 2031-05-03\n---\n\n`
const ARTICLES: Readonly<Record<string, string>> = {
  'first.md': `${head('The Morning')}Anna Riis is the director general of the Ellery Crossing Authority (ECA). The Orrin Fund paid, Lena Dahl said.`,
  'second.md': `${head('The Evening')}Anna Holm is the director general of the Ellery Crossing Authority. The Orrin Fund paid, Lena Dahl said.`,
  'third.md': `${head('The Night')}The tunnel is late, Ms. Dahl said on Monday. The Orrin Fund and ECA were told.`,
}

/** A database of three articles in which one director has two names; `call` runs `variorum entities` on it. */
const desk = async () => {
  const [folder, db] = [scratchFolder(), join(scratchFolder(), 'names.db')]
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), `${text}\n`)
  await variorum('ingest', folder, '--db', db)
  const call = (...argv: readonly string[]) => variorum('entities', ...argv, '--db', db)
  const json = async (...argv: readonly string[]) => JSON.parse((await call(...argv, '--json')).out)
  const idOf = async (name: string): Promise<string> => (await json('--name', name))[0].id
  const exported = async () =>
    (await variorum('export', '--db', db)).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  return { call, json, idOf, exported, db }
}

const BY = ['--by', 'Lena Dahl'] as const

describe('variorum entities', () => {
  it('lists who is named, by name and kind', async () => {
    const { call, json } = await desk()
    const { code, out } = await call()
    expect([code, out]).toEqual([0, expect.stringMatching(/^id +name +kind +also +sources +mentions\n.* entities\n$/s)])
    expect(await json('--label', 'PERSON', '--name', 'riis')).toMatchObject([{ name: 'Anna Riis', label: 'PERSON' }])
    expect((await call('--limit', '1')).out).toMatch(/1 shown, --limit shows more/)
    expect((await call('--name', 'comet')).out).toMatch(/no such entity/)
    expect((await call('--label', 'CITY')).code).toBe(2)
  })

  it('shows one: its names, why they are held for one, and who uses them', async () => {
    const { call, idOf } = await desk()
    const { out } = await call(await idOf('ellery'))
    expect(out).toMatch(/^Ellery Crossing Authority\nORG · 2 names · [0-9a-f]{6}\n/)
    expect(out).toMatch(/\nECA\n +is “Ellery Crossing Authority” by acronym \(0\.85\)\n +\d mentions? in .*The Night/)
    expect(await call('zz')).toMatchObject({ code: 2, error: expect.stringMatching(/No entity has an id/) })
  })

  it('merges two, so that they no longer contradict each other; an undo brings that back', async () => {
    const { call, json, idOf, exported } = await desk()
    const identities = async () =>
      (await exported()).filter(({ verdict, kind }) => verdict === 'conflict' && kind === 'identity').length
    expect(await identities()).toBe(1)
    const ids = [await idOf('Anna Riis'), await idOf('Anna Holm')]
    const dry = await call('merge', ...ids, '--dry-run')
    expect(dry.out).toMatch(/A dry run.*Entities +2 gone, 1 new.*Disputes +1 gone/s)
    expect(await identities()).toBe(1)
    await call('merge', ...ids, '--note', 'She married.', ...BY)
    expect(await identities()).toBe(0)
    expect((await json('--name', 'Holm'))[0].names).toHaveLength(2)
    expect((await call(await idOf('Holm'))).out).toMatch(/by decision of Lena Dahl on .*“She married\.”/)
    const [decision] = await json('decisions')
    expect(decision).toMatchObject({ kind: 'merge', state: 'stands', gone: [] })
    await call('undo', decision.id, ...BY)
    expect(await identities()).toBe(1)
    expect((await call('decisions')).out).toMatch(/merge · withdrawn by .*“Anna Riis”.*undo · stands.*2 decisions/s)
  })

  it('splits off a name, and exports whom each mention means and why', async () => {
    const { call, idOf, exported } = await desk()
    const mention = async () => (await exported()).find(({ type, text }) => type === 'entity' && text === 'ECA')
    expect((await mention()).link).toMatchObject({ rule: 'acronym', score: 0.85, decision: null })
    const id = await idOf('ellery')
    expect(await call('split', id, '--names', 'ECB', ...BY)).toMatchObject({
      code: 2,
      error: expect.stringMatching(/has no name “ECB”\. Its names are “Ellery Crossing Authority”, “ECA”/),
    })
    await call('split', id, '--names', 'ECA', ...BY)
    expect(await mention()).toMatchObject({ name: 'ECA', link: null })
    const things = await variorum('things', 'decisions', '--db', (await desk()).db)
    expect(things.out).toMatch(/Nobody has decided anything of things/)
  })

  it('says that there is nothing yet', async () => {
    const file = join(scratchFolder(), 'empty.db')
    await (await scratchStore(file)).close()
    expect((await variorum('entities', '--db', file)).out).toMatch(/variorum ingest/)
  })
})
