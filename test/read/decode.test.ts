import { describe, expect, it } from 'vitest'
import { formatOf, readSource } from '../../src/read/index.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  )

const WORDS = 'Café “Zur Brücke” reopened on Friday.'

const read: readonly (readonly [name: string, path: string, bytes: Uint8Array, raw: string])[] = [
  ['UTF-8', 'a.txt', utf8(WORDS), WORDS],
  ['UTF-8 with a mark', 'a.txt', utf8(`\ufeff${WORDS}`), WORDS],
  ['UTF-16 with a mark, little end first', 'a.txt', utf16(`\ufeff${WORDS}`, 'le'), WORDS],
  ['UTF-16 with a mark, big end first', 'a.txt', utf16(`\ufeff${WORDS}`, 'be'), WORDS],
  ['UTF-16 without a mark, little end first', 'a.txt', utf16(WORDS, 'le'), WORDS],
  ['UTF-16 without a mark, big end first', 'a.txt', utf16(WORDS, 'be'), WORDS],
  ['Windows-1252', 'a.txt', latin('Caf\xe9 \x93Zur Br\xfccke\x94 reopened on Friday.'), WORDS],
  [
    'a page that calls Windows-1252 ISO-8859-1',
    'a.html',
    latin('<meta charset=iso-8859-1>\x93\xe9\x94'),
    '<meta charset=iso-8859-1>“é”',
  ],
  ['Windows-1252 that ends in a letter with an accent', 'a.txt', latin('The old caf\xe9'), 'The old café'],
  [
    'the encoding that a page declares',
    'a.html',
    latin('<meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>'),
    '<meta charset="windows-1251"><p>Москва</p>',
  ],
]

const refused: readonly (readonly [name: string, path: string, bytes: Uint8Array, rule: string, reason: RegExp])[] = [
  ['nothing', 'a.txt', new Uint8Array(), 'empty', /white space/],
  ['white space', 'a.md', utf8('\ufeff \n\t\n'), 'empty', /white space/],
  ['a PDF under another name', 'a.md', utf8('%PDF-1.7 and so on'), 'binary', /PDF/],
  ['a DOCX under another name', 'a.txt', latin('PK\x03\x04abc'), 'binary', /ZIP/],
  ['a NUL byte', 'a.txt', utf8('one\ntwo\0'), 'binary', /byte 7 \(line 2\)/],
  ['many control characters', 'a.txt', latin('a\x01\x02\x03\x04b'), 'binary', /byte 1 \(line 1\)/],
  [
    'a broken sequence among right ones',
    'a.txt',
    latin('\xc3\xa9\n\xc3\xa9\xe2\x82x'),
    'damaged-utf-8',
    /byte 5 \(line 2\)/,
  ],
  ['a sequence cut by the end', 'a.txt', latin('a price of 5 \xe2\x82'), 'damaged-utf-8', /byte 13 .*line 1/],
  ['half of a UTF-16 character', 'a.txt', utf16('\ufeffab', 'le').slice(0, 5), 'damaged-utf-16', /cut or damaged/],
  ['UTF-32', 'a.txt', latin('\xff\xfe\0\0a\0\0\0'), 'unknown-encoding', /UTF-32/],
  ['bytes of no encoding', 'a.txt', latin('abc \x81 def'), 'unknown-encoding', /Byte 4/],
  ['markup without words', 'a.html', utf8('<p><br></p>'), 'no-text', /no text/],
  ['loose words in a table', 'a.html', utf8('<table>Velm sold 40 trams.'), 'loose-table-text', /outside its cells/],
  ['tables nested too deep', 'a.html', utf8(`${'<table><tr><td>'.repeat(100)}a`), 'nested-too-deep', /nested/],
  ['elements nested too deep', 'a.html', utf8(`${'<div>'.repeat(3000)}a`), 'nested-too-deep', /nested/],
  ['an unknown type', 'a.xyz', utf8('words'), 'unknown-format', /\.md/],
]

describe('decoding', () => {
  it.each(read)('reads %s', async (_, path, bytes, raw) => {
    const result = await readSource({ path, bytes })
    expect('source' in result && result.source.raw).toBe(raw)
  })

  it.each(refused)('refuses %s', async (_, path, bytes, rule, reason) => {
    const result = await readSource({ path, bytes })
    if ('source' in result) throw new Error('was not refused')
    expect(result.refusal).toMatchObject({ path, rule })
    expect(result.refusal.reason).toMatch(reason)
    expect(result.refusal.remedy).not.toBe('')
  })

  it('refuses what is larger than the limit', async () => {
    const result = await readSource({ path: 'a.txt', bytes: utf8('four words of text'), maxBytes: 10 })
    expect(result).toMatchObject({ refusal: { rule: 'too-large', reason: expect.stringContaining('at most 10') } })
  })

  it('reads tangled Markdown as plain text', async () => {
    const result = await readSource({ path: 'a.md', bytes: utf8(`${'> '.repeat(500)}deep`) })
    expect(result).toMatchObject({ source: { format: 'text' }, messages: [{ rule: 'markdown-as-text' }] })
  })
})

describe('formats', () => {
  it.each([
    ['a/b.MD', 'markdown'],
    ['b.markdown', 'markdown'],
    ['b.txt', 'text'],
    ['b.text', 'text'],
    ['b.htm', 'html'],
    ['b.xhtml', 'html'],
    ['b.pdf', null],
    ['md', null],
    ['b.constructor', null],
  ])('%s is %s', (path, format) => {
    expect(formatOf(path)).toBe(format)
  })
})
