import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { variorum } from '../cli/run.ts'
import { docx } from '../read/docx.ts'

interface Expected {
  readonly words: string
  readonly status: string
  /** Words of a source that bear on it; null where no source tells. */
  readonly said: string | null
}

interface Finding {
  readonly sort: string
  readonly words: string
  readonly status: string
  readonly line: number
  readonly column: number
  readonly start: number
  readonly end: number
  readonly witnesses: readonly { readonly text: string; readonly words: readonly string[] }[]
}

const MEMO = join(import.meta.dirname, 'flights-and-tunnel.md')
const EXPECTED: readonly Expected[] = readFileSync(MEMO.replace(/md$/, 'jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

let folder = ''
let db = ''
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-memos-'))
  db = join(folder, 'samples.db')
  await variorum('ingest', join(import.meta.dirname, '..', '..', 'sources'), '--db', db)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const memo = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

const findingsOf = async (file: string): Promise<readonly Finding[]> =>
  JSON.parse((await variorum('check', file, '--db', db, '--json')).out)[0].findings

describe('a memo over the samples', () => {
  it('has each of its items told as a careful reader would tell it, by the right words', async () => {
    const findings = await findingsOf(MEMO)
    const told = EXPECTED.map(({ words, said }) => {
      const finding = findings.find((one) => one.words === words)
      const texts = finding?.witnesses.map(({ text }) => text) ?? []
      const isSaid = said === null || texts.some((text) => text.includes(said))
      return { words, status: finding?.status, said: isSaid ? said : texts }
    })
    expect(told).toEqual(EXPECTED)
  })

  it('is told with places that lead to the very words, in the file and in the text', async () => {
    const lines = readFileSync(MEMO, 'utf8').split('\n')
    for (const { words, line, column } of await findingsOf(MEMO))
      expect([...(lines[line - 1] ?? '')].slice(column - 1).join('')).toMatch(
        new RegExp(`^${words.replace(/[$.]/g, '\\$&')}`),
      )
  })

  it('as a Word file gives the same, with paragraphs for lines', async () => {
    const paragraphs = readFileSync(MEMO, 'utf8').trim().split('\n\n')
    const file = join(folder, 'memo.docx')
    writeFileSync(file, docx(paragraphs.map((text) => text.replace(/^# /, ''))))
    const [plain, word] = [await findingsOf(MEMO), await findingsOf(file)]
    const inShort = (all: readonly Finding[]) => all.map(({ words, status }) => `${words}: ${status}`)
    expect(inShort(word)).toEqual(inShort(plain))
    expect(word.find(({ words }) => words === '140 metres')).toMatchObject({ line: 3, column: 17 })
  })
})

describe('items of a memo', () => {
  it.each([
    [
      'a date that a memo gives to a count bars it from being outdated',
      'By the autumn of 2025 the flights had carried 48 prisoners across the strait.',
      '48 prisoners',
      'supported',
    ],
    [
      'one amount in another unit',
      'Police found 798 kilograms of cocaine off Cape Tamsin on January 15.',
      '798 kilograms of cocaine',
      'supported',
    ],
    [
      'a bound that no source gives',
      'More than 9,400 people work on the tunnel.',
      'More than 9,400 people',
      'not-found',
    ],
    [
      'words that a source gives to somebody else',
      '"We would rather be late than wet," said Rune Aspen.',
      'We would rather be late than wet',
      'disputed',
    ],
    [
      'words under other marks and in other case',
      '‘we would rather be late than wet,’ Marit Solheim said.',
      'we would rather be late than wet',
      'supported',
    ],
    [
      'an office whose holder no source names',
      'Dana Orr, the harbour master of Velm, disagrees.',
      'Dana Orr',
      'not-found',
    ],
    ['a year that is another', 'The extradition treaty was signed in 1984.', '1984', 'disputed'],
  ])('%s', async (name, text, words, status) => {
    const findings = await findingsOf(memo(`${name.slice(0, 20)}.md`, `${text}\n`))
    expect(findings.map((one) => [one.words, one.status])).toContainEqual([words, status])
  })

  it('are none in a memo that tells nothing', async () => {
    const { code, out } = await variorum('check', memo('none.md', 'Good morning to all.\n'), '--db', db)
    expect([code, out]).toEqual([0, expect.stringContaining('nothing in it to look up')])
  })
})

describe('variorum check', () => {
  it('ends with 1 where something is disputed or not found, and with 0 else', async () => {
    const sound = memo('sound.md', 'Each element is 140 metres long.\n')
    expect((await variorum('check', sound, '--db', db)).code).toBe(0)
    expect((await variorum('check', MEMO, '--db', db)).code).toBe(1)
    expect((await variorum('check', sound, MEMO, '--db', db)).code).toBe(1)
  })

  it('prints lines that editors jump by, one for each finding that needs a look', async () => {
    const { out } = await variorum('check', MEMO, '--lines', '--db', db)
    const lines = out.trimEnd().split('\n')
    for (const line of lines)
      expect(line).toMatch(/^.+\.md:\d+:\d+: (?:disputed|not found|outdated|differently worded): “/)
    expect(lines.length).toBe((await findingsOf(MEMO)).filter(({ status }) => status !== 'supported').length)
  })

  it('writes the memo with its findings as notes, and never over a file unasked', async () => {
    const copy = join(folder, 'copy.md')
    await variorum('check', MEMO, '--copy', copy, '--db', db)
    const text = readFileSync(copy, 'utf8')
    expect(text.replace(/\[\^v\d+\](?!:)/g, '')).toContain(readFileSync(MEMO, 'utf8').trimEnd())
    expect(text).toMatch(/^\[\^v\d+\]: \*\*disputed\*\*\. No source says so\. .*Two elements/m)
    expect((await variorum('check', MEMO, '--copy', copy, '--db', db)).code).toBe(2)
    expect((await variorum('check', MEMO, '--copy', join(folder, 'copy.pdf'), '--db', db)).code).toBe(2)
  })

  it('writes a page on which each mark leads to its note and back, and no word of a memo is markup', async () => {
    const [copy, hostile] = [
      join(folder, 'copy.html'),
      memo('hostile.md', 'A <script>alert(1)</script> & "140 metres" <b>x</b>.\n'),
    ]
    await variorum('check', MEMO, '--copy', copy, '--db', db)
    const { document } = new JSDOM(readFileSync(copy, 'utf8')).window
    const targets = [...document.querySelectorAll('a')].map(({ hash }) => document.querySelector(hash))
    expect(targets.length).toBeGreaterThan(40)
    expect(targets).not.toContain(null)
    await variorum('check', hostile, '--copy', copy, '--force', '--db', db)
    expect(readFileSync(copy, 'utf8')).not.toContain('<script')
  })

  it('refuses a draft that it can not read, and goes on with the others', async () => {
    const cut = memo('cut.docx', 'no archive')
    const { code, out, error } = await variorum('check', cut, join(folder, 'gone.md'), MEMO, '--db', db)
    expect([code, error]).toEqual([1, expect.stringMatching(/refused .*cut\.docx: .*\n.*refused .*gone\.md: /)])
    expect(out).toContain('items looked up')
  })

  it('leaves the database as it was', async () => {
    const before = join(folder, 'before.db')
    copyFileSync(db, before)
    await variorum('check', MEMO, '--db', db)
    expect(existsSync(db) && readFileSync(db).equals(readFileSync(before))).toBe(true)
  })
})
