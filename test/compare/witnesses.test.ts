import { describe, expect, it } from 'vitest'
import { independentWitnesses, witnessesOf } from '../../src/compare/witnesses.ts'
import { statementOf, type Witness } from './statement.ts'

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
    'a release that comes later than who quotes it: the release stands for both',
    [
      { source: 'a', text: 'The number is 40.', speaker: 'the Harbor Ministry' },
      { source: 'b', text: 'Forty boats are gone.', publisher: 'Harbor Ministry of Ostria' },
    ],
    ['b'],
  ],
  [
    'an agency and a paper that carries its text',
    [
      { source: 'a', text: 'Forty boats are gone.', publisher: 'Velm Post', author: 'Coastal News Agency' },
      { source: 'b', text: 'The number is 40.', publisher: 'Coastal News Agency' },
    ],
    ['b'],
  ],
  [
    'two articles of one outlet',
    [
      { source: 'a', text: 'Forty boats are gone.', publisher: 'Velm Post' },
      { source: 'b', text: 'The number is 40.', publisher: 'Velm Post' },
    ],
    ['a'],
  ],
  [
    'one guessed outlet, which may be any words at the head of a page',
    [
      { source: 'a', text: 'Forty boats are gone.', publisher: 'Subscribe', isGuessed: true },
      { source: 'b', text: 'The number is 40.', publisher: 'Subscribe', isGuessed: true },
    ],
    ['a', 'b'],
  ],
  [
    'one author alone makes no one witness of two',
    [
      { source: 'a', text: 'Forty boats are gone.', author: 'Lena Dahl' },
      { source: 'b', text: 'The number is 40.', author: 'Lena Dahl' },
    ],
    ['a', 'b'],
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
    expect(witnessesOf(told.map(statementOf))).toEqual(witnesses)
  })

  it('tell why they are one, in the words of both, by the reason that tells most', () => {
    const text = 'The river took 40 boats from the lower harbor before dawn on Monday.'
    const told = [
      { source: 'a', text, speaker: 'the harbor ministry' },
      { source: 'b', text, publisher: 'Harbor Ministry' },
      { source: 'c', text: `${text.slice(0, -1)}, it is said.` },
    ]
    expect(independentWitnesses(told.map(statementOf))).toMatchObject([
      {
        sources: ['b', 'a', 'c'],
        origins: [
          { reason: 'quotes', sources: ['b', 'a'], words: ['Harbor Ministry', 'the harbor ministry'] },
          { reason: 'copy', sources: ['a', 'c'], words: [text, expect.stringContaining('it is said')] },
        ],
      },
    ])
  })
})
