import { describe, expect, it } from 'vitest'
import { quote, type Role } from '../../src/domain/index.ts'
import { casesIn, reading } from './reading.ts'

interface Case {
  readonly text: string
  readonly role?: Role
  readonly sentences: readonly string[]
  readonly roles?: readonly Role[]
}

describe('sentences', () => {
  it.each(casesIn<Case>('sentences.jsonl'))('cuts $text', ({ text, role, sentences, roles }) => {
    const found = reading(text, role).sentence
    expect(found.map(({ span }) => quote(text, span))).toEqual(sentences)
    if (roles !== undefined) expect(found.map(({ body }) => body.role)).toEqual(roles)
  })

  it.each(casesIn<Pick<Case, 'text'>>('sentences.negative.jsonl'))('leaves whole $text', ({ text }) => {
    expect(reading(text).sentence.map(({ span }) => quote(text, span))).toEqual([text])
  })

  it('gives each sentence the index of its block and, where its words tell nothing else, its role', () => {
    const found = reading('One stands here. Two stand here.\n\nThree stand here.', 'comment').sentence
    expect(found.map(({ body }) => body)).toEqual([
      { role: 'comment', block: 0 },
      { role: 'comment', block: 0 },
      { role: 'comment', block: 1 },
    ])
  })
})
