import { describe, expect, it } from 'vitest'
import { type EntityLabel, quote } from '../../src/domain/index.ts'
import { casesIn, reading } from './reading.ts'

type Mention = readonly [words: string, label: EntityLabel, name: string, titles: readonly string[]]

interface Case {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly absent?: readonly string[]
}

const mentionsOf = (text: string): readonly Mention[] =>
  reading(text).entity.map(({ span, body }) => [quote(text, span), body.label, body.name, body.titles])

describe('entities', () => {
  it.each(casesIn<Case>('entities.jsonl'))('finds those of $text', ({ text, mentions, absent = [] }) => {
    const found = mentionsOf(text)
    expect(found).toEqual(expect.arrayContaining([...mentions]))
    expect(found.map(([words]) => words).filter((words) => absent.includes(words))).toEqual([])
  })

  it.each(casesIn<Pick<Case, 'text'>>('entities.negative.jsonl'))('finds none in $text', ({ text }) => {
    expect(mentionsOf(text)).toEqual([])
  })

  it('calls a surname by its full name wherever the article gives it', () => {
    const text = 'Okoro said no.\n\nMayor Ruth Okoro had said yes.'
    expect(mentionsOf(text).map(([, , name]) => name)).toEqual(['Ruth Okoro', 'Ruth Okoro'])
  })
})
