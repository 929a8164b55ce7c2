import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { quote } from '../../src/domain/index.ts'
import { read } from './speech-document.ts'

interface Expected {
  readonly words: string
  readonly speaker: string | null
  readonly cue: string | null
  readonly direct: boolean
}

interface Case {
  readonly note: string
  readonly text: string
  readonly expected?: readonly Expected[]
}

const casesIn = (name: string): readonly Case[] =>
  readFileSync(new URL(`../cases/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Case => JSON.parse(line))

const found = (text: string): readonly Expected[] =>
  read(text).speech.map(({ span, body }) => ({
    words: quote(text, span),
    speaker: body.speaker,
    cue: body.cue,
    direct: body.direct,
  }))

describe('speech', () => {
  it.each(casesIn('speech.jsonl').map((row) => [row.note, row] as const))('finds: %s', (_, { text, expected }) => {
    expect(found(text)).toEqual(expected)
  })

  it.each(casesIn('speech.negative.jsonl').map((row) => [row.note, row] as const))('refuses: %s', (_, { text }) => {
    expect(found(text)).toEqual([])
  })
})
