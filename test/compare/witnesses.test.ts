import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/compare/ledger.ts'
import { witnessesOf } from '../../src/compare/witnesses.ts'

interface Witness {
  readonly source: string
  readonly text: string
  readonly speaker?: string
  readonly publisher?: string
}

const entry = ({ source, text, speaker, publisher }: Witness, at: number): Entry =>
  ({
    claim: { id: `claim_${at}`, source, span: { start: 0, end: text.length }, body: { speaker: speaker ?? null } },
    source: { id: source, text, publisher: publisher ?? null, published: `2031-05-0${at + 1}` },
    features: new Map(),
  }) as unknown as Entry

const CASES: readonly (readonly [name: string, told: readonly Witness[], witnesses: readonly string[]])[] = [
  [
    'two sources that saw for themselves',
    [
      { source: 'a', text: 'I counted 40 boats on the shore.' },
      { source: 'b', text: 'There were forty boats in all.' },
    ],
    ['a', 'b'],
  ],
  [
    'a passage that is copied',
    [
      { source: 'a', text: 'The river took 40 boats from the lower harbor before dawn on Monday.' },
      { source: 'b', text: 'The river took 40 boats from the lower harbor before dawn on Monday, it is said.' },
    ],
    ['a'],
  ],
  [
    'one origin that both name',
    [
      { source: 'a', text: 'Forty boats are gone.', speaker: 'the harbor ministry' },
      { source: 'b', text: 'The number is 40.', speaker: 'Harbor Ministry' },
    ],
    ['a'],
  ],
  [
    'a release and whoever quotes it',
    [
      { source: 'a', text: 'Forty boats are gone.', publisher: 'Harbor Ministry of Ostria' },
      { source: 'b', text: 'The number is 40.', speaker: 'the Harbor Ministry' },
    ],
    ['a'],
  ],
  [
    'two officials',
    [
      { source: 'a', text: 'Forty boats are gone.', speaker: 'Ada Lindholm' },
      { source: 'b', text: 'The number is 40.', speaker: 'Jonas Krieg' },
    ],
    ['a', 'b'],
  ],
]

describe('witnesses', () => {
  it.each(CASES)('%s', (_name, told, witnesses) => {
    expect(witnessesOf(told.map(entry))).toEqual(witnesses)
  })
})
