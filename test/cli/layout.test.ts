import fc from 'fast-check'
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { bracketed } from '../../src/cli/layout/marked.ts'
import { sideBySide } from '../../src/cli/layout/side-by-side.ts'
import { table } from '../../src/cli/layout/table.ts'
import { cut, widthOf, wrap, wrapped } from '../../src/cli/layout/wrap.ts'
import { excerpt } from '../../src/cli/quotes.ts'

const paint = pc.createColors(false)

describe('wrap', () => {
  it('breaks at spaces, and long words behind a slash or hyphen', () => {
    expect(wrapped('one two\nthree', 7)).toEqual(['one two', 'three'])
    expect(wrapped('a flood-relief-fund/report.txt', 20)).toEqual(['a', 'flood-relief-fund/', 'report.txt'])
    expect(wrapped('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
  })

  it('keeps every sign of any text that is no space, in order, in lines that fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width).map(({ start, end }) => text.slice(start, end))
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('counts wide signs as two columns and marks as none', () => {
    expect([widthOf('日本'), widthOf('e\u0301'), widthOf('🌊')]).toEqual([4, 1, 2])
    expect(cut('a long title', 7)).toBe('a long…')
  })
})

describe('bracketed', () => {
  it('nests what begins together, the longer outside', () => {
    const brackets = [
      { span: { start: 0, end: 2 }, open: '(', close: ')' },
      { span: { start: 0, end: 5 }, open: '[', close: ']' },
      { span: { start: 4, end: 5 }, open: '{', close: '}' },
    ]
    expect(bracketed('ab cd', brackets)).toBe('[(ab) c{d}]')
  })
})

describe('table', () => {
  it('wraps the widest column first and fits its room', () => {
    const columns = [
      { head: 'id', least: 2 },
      { head: 'title', least: 8 },
      { head: 'n', least: 1, figures: true },
    ]
    const drawn = table(columns, [['a1', 'A title that is much too long', '12']], { paint, columns: 24 })
    expect(drawn).toBe(['id  title              n', 'a1  A title that is   12', '    much too long'].join('\n'))
  })
})

describe('sideBySide', () => {
  it('lays both out for half the room, or stacks them', () => {
    const width = (room: number) => [`${room}`]
    expect(sideBySide(83, width, width)).toEqual([`40${' '.repeat(38)} │ 40`])
    expect(sideBySide(75, width, width)).toEqual(['75', '', '75'])
    expect(sideBySide(100, width, null)).toEqual(['100'])
  })
})

describe('excerpt', () => {
  it('keeps the part of a long sentence that holds its mark', () => {
    const text = `${'word '.repeat(100)}here ${'word '.repeat(100)}`
    const shown = excerpt({ text, marks: [{ start: 500, end: 504 }] })
    expect(shown.text.length).toBeLessThan(330)
    expect(shown.text).toMatch(/^… word.* word …$/)
    expect(shown.marks.map(({ start, end }) => shown.text.slice(start, end))).toEqual(['here'])
  })
})
