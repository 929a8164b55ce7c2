import { describe, expect, it } from 'vitest'
import { isRareReference, saysTheSame } from '../../src/exchange/letters.ts'

describe('words and their place in a file', () => {
  it.each([
    ['Café “No. 3”', 'Café &ldquo;No.&nbsp;3&rdquo;'],
    ['the dam broke', 'the <b>dam</b> broke'],
    ['see Ruritania now', 'see [Ruritania](https://r.example/a) now'],
    ['it cost $5', 'it cost \\$5'],
    ['Café Zoë', 'Caf&eacute; Zo&euml;'],
    ['Café', 'Caf&#233;'],
    ['© 2031', '&copy; 2031'],
  ])('say the same: %s', (text, raw) => {
    expect(saysTheSame(text, raw)).toBe(true)
  })

  it.each([
    ['40 miners', '44 miners'],
    ['miners', 'miners died'],
    ['miners died', 'miners'],
    ['Café noir', 'Caf&eacute; blanc'],
    ['the Café', 'Caf&eacute;'],
    ['', 'x'],
  ])('do not say the same: %s, %s', (text, raw) => {
    expect(saysTheSame(text, raw)).toBe(false)
  })

  it('a reference is rare unless all programs know it', () => {
    expect(['&copy;', '&amp;', '&#169;', '©'].map(isRareReference)).toEqual([true, false, false, false])
  })
})
