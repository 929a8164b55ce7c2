import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointOffsets, rawPieces, type Source } from '../../src/domain/index.ts'
import { readSource } from '../../src/read/index.ts'

/** Pieces of markup and text from which each format's parser is teased. */
const scraps = {
  md: [
    '# ',
    '**',
    '*',
    '`',
    '[a](b)',
    '](',
    '\n\n',
    '\n',
    '> ',
    '- ',
    '1. ',
    '| a | b |\n| - | - |\n| c | d |',
    '\\$',
    '&amp;',
    '&copy',
    '<b>',
    '<!--',
    '-->',
    '---\n',
    '[^1]',
    'www.example.org',
    'a@b.cc',
    '\t',
    '\r\n',
    '![x](y)',
    '~~',
    '```\n',
  ],
  txt: [
    'Page 1 of 2',
    '\n\n',
    '\n',
    '\f',
    '\t',
    '<p>',
    '</p>',
    '[words](#)',
    '\\(',
    '&#8217;',
    '3 comments',
    'References',
    '- ',
    '1. ',
    '2\\. ',
    'By Ann Lee',
    '| a | b |',
    '----',
    'gov-\nernment',
    'and\n\nso on.',
    '\r\n',
  ],
  html: [
    '<p>',
    '</p>',
    '<div class="comments">',
    '</div>',
    '<article>',
    '</article>',
    '<b>',
    '</b>',
    '<br>',
    '<table><tr><td>',
    '</table>',
    '&amp;',
    '&nbsp;',
    '&copy',
    '<!-- x -->',
    '<script>1</script>',
    '<ul><li>',
    '<nav>',
    '</nav>',
    '\r\n',
    '<h1>',
    '</h1>',
    '<a href="x">',
    '</a>',
    '<svg><text>',
  ],
} as const

const words = fc.constantFrom(
  'The river rose.',
  'word',
  'Ünïcode ’n 😀',
  '12,000 people',
  ' ',
  '\u00a0',
  'soft\u00adhyphen',
  'e\u0301',
  '.',
)

const textOf = (extension: keyof typeof scraps) =>
  fc
    .array(fc.oneof(words, fc.constantFrom(...scraps[extension]), fc.string({ unit: 'grapheme', maxLength: 6 })), {
      maxLength: 60,
    })
    .map((parts) => parts.join(''))

const letters = (text: string): string => text.replace(/\s+/gu, ' ')

const expectSound = ({ text, raw, origin, blocks }: Source): void => {
  let end = 0
  for (const piece of origin) {
    expect(piece.start).toBeGreaterThanOrEqual(end)
    expect(piece.raw).toBeGreaterThanOrEqual(0)
    expect(piece.raw + piece.rawLength).toBeLessThanOrEqual(raw.length)
    end = piece.start + piece.length
    if (piece.length !== piece.rawLength) continue
    expect(letters(raw.slice(piece.raw, piece.raw + piece.rawLength))).toBe(letters(text.slice(piece.start, end)))
  }
  expect(end).toBeLessThanOrEqual(text.length)
  let before = 0
  for (const { span } of blocks) {
    const block = text.slice(span.start, span.end)
    expect(text.slice(before, span.start).trim()).toBe('')
    expect(block).toBe(block.trim())
    expect(block).not.toMatch(/[\n\r\t]| {2}/)
    expect(block).not.toBe('')
    before = span.end
  }
  expect(before).toBe(text.length)
}

const read = async (path: string, text: string): Promise<Source | null> => {
  const result = await readSource({ path, bytes: new TextEncoder().encode(text) })
  return 'source' in result ? result.source : null
}

describe.each(['md', 'txt', 'html'] as const)('any .%s file', (extension) => {
  it('is read into whole, ordered pieces that give its own letters back', async () => {
    const runs = extension === 'html' ? 60 : 300
    await fc.assert(
      fc.asyncProperty(textOf(extension), async (text) => {
        const source = await read(`any.${extension}`, text)
        if (source !== null) expectSound(source)
      }),
      { numRuns: runs },
    )
  }, 60_000)
})

describe('any bytes', () => {
  it('are read or refused with reason and remedy, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const result = await readSource({ path: 'any.txt', bytes })
        if ('source' in result) return expectSound(result.source)
        expect(result.refusal.reason).not.toBe('')
        expect(result.refusal.remedy).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})

describe('offsets', () => {
  it('go to code points and back for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { toCodePoint, toUnit } = codePointOffsets(text)
        let unit = 0
        for (const [index, character] of Array.from(text).entries()) {
          expect(toCodePoint(unit)).toBe(index)
          expect(toUnit(index)).toBe(unit)
          unit += character.length
        }
        expect(toUnit(toCodePoint(text.length))).toBe(text.length)
      }),
    )
  })

  it('of any span come back as ordered pieces inside the file', async () => {
    await fc.assert(
      fc.asyncProperty(textOf('md'), fc.nat(), fc.nat(), async (text, a, b) => {
        const source = await read('any.md', text)
        if (source === null) return
        const start = a % source.text.length
        const span = { start, end: start + 1 + (b % (source.text.length - start)) }
        for (const piece of rawPieces(source, span)) {
          expect(piece.start).toBeLessThan(piece.end)
          expect(piece.end).toBeLessThanOrEqual(source.raw.length)
        }
      }),
      { numRuns: 200 },
    )
  })
})
