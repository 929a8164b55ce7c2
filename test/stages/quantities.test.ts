import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/domain/index.ts'
import { quote } from '../../src/domain/index.ts'
import { parseMeasure } from '../../src/stages/quantities/index.ts'
import { findIn } from './quantities-in.ts'

interface Expected {
  readonly words: string
  readonly measure: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly approx: string
  readonly unit: string
  readonly of: string | null
  readonly head: string | null
}

interface Case {
  readonly text: string
  readonly quantities?: readonly Expected[]
}

const casesIn = (name: string): readonly Case[] =>
  readFileSync(join(import.meta.dirname, '..', 'cases', name), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line))

const found = (text: string, role: Role = 'body'): readonly Expected[] =>
  findIn(text, role).map(({ span, body: { measure, type: _, ...body } }) => ({
    words: quote(text, span),
    measure: quote(text, measure),
    ...body,
  }))

describe('quantities', () => {
  it.each(casesIn('quantities.jsonl'))('reads $text', ({ text, quantities = [] }) => {
    expect(found(text)).toEqual(quantities)
  })

  it.each(casesIn('quantities.negative.jsonl'))('counts nothing in $text', ({ text }) => {
    expect(found(text)).toEqual([])
  })

  it.each(casesIn('quantities.jsonl'))('reads the measures of $text once more', ({ text, quantities = [] }) => {
    for (const { words: _, measure, of: __, head: ___, ...interval } of quantities) {
      expect(parseMeasure(measure, interval.unit), `${measure} of ${text}`).toEqual({ type: 'interval', ...interval })
    }
  })

  it('leaves furniture, comments and bylines alone', () => {
    for (const role of ['furniture', 'comment', 'byline', 'reference', 'bio'] as const) {
      expect(found('Give $5 a month and join 2,100 readers.', role)).toEqual([])
    }
  })

  it('takes capitals in a heading for no name, and its number for no count', () => {
    expect(found('3.2 Methods And Four Results', 'heading').map((one) => one.measure)).toEqual(['Four'])
  })

  it('reads bare pounds as money only where the document speaks of sterling or the sentence of money', () => {
    expect(found('It moved 40 million pounds.')[0]?.unit).toBe('pound')
    expect(found('It gave £2 then, and 40 million pounds now.')[1]?.unit).toBe('GBP')
    expect(found('It paid 40 million pounds.')[0]?.unit).toBe('GBP')
    expect(found('The catch, sold for a profit, weighed 300 pounds.')[0]?.unit).toBe('pound')
  })

  it('gives no interval for words without an amount', () => {
    expect(parseMeasure('nobody at all')).toBeNull()
  })
})
