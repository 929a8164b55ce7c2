import { describe, expect, it } from 'vitest'
import { type Office, readOffice } from '../../src/lexicon/offices.ts'
import { casesIn } from '../stages/reading.ts'

describe('offices', () => {
  it.each(casesIn<Office & { readonly words: string }>('offices.jsonl'))('reads $words', ({ words, ...office }) => {
    expect(readOffice(words)).toEqual(office)
  })

  it.each(casesIn<{ readonly words: string }>('offices.negative.jsonl'))('finds none in "$words"', ({ words }) => {
    expect(readOffice(words)).toBeNull()
  })
})
