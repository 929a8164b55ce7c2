import { describe, expect, it } from 'vitest'
import { casesIn, reading } from './reading.ts'

interface Case {
  readonly text: string
  readonly norms: readonly string[]
  readonly kinds?: readonly string[]
  readonly stems?: readonly string[]
}

describe('tokens', () => {
  it.each(casesIn<Case>('tokens.jsonl'))('cuts $text', ({ text, norms, kinds, stems }) => {
    const found = reading(text).token.map(({ body }) => body)
    expect(found.map(({ norm }) => norm)).toEqual(norms)
    if (kinds !== undefined) expect(found.map(({ kind }) => kind)).toEqual(kinds)
    if (stems !== undefined) expect(found.map(({ stem }) => stem)).toEqual(stems)
  })
})
