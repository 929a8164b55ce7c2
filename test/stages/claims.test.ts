import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ClaimBody, contains, type Role } from '../../src/domain/index.ts'
import { loadPipeline, runPipeline } from '../../src/pipeline/index.ts'
import { STAGES } from '../../src/stages/index.ts'
import { casesIn } from './reading.ts'

const PIPELINES = join(import.meta.dirname, '..', '..', 'pipelines')
const read = (relative: string): string => readFileSync(join(PIPELINES, relative), 'utf8')
const news = loadPipeline({ file: 'pipelines/news.yaml', text: read('news.yaml'), stages: STAGES, read })

/** A claim with its own words, arguments and the stems of its subject, as cases name them. */
type Found = ClaimBody & {
  readonly head: string | null
  readonly arguments: readonly string[]
  readonly stems: readonly string[]
  readonly quoted: string
}

const claimsIn = (text: string, role: Role = 'body'): readonly Found[] => {
  const document = { text, published: '2026-05-20', author: null, publisher: null, title: null }
  const blocks = [{ span: { start: 0, end: text.length }, body: { role } }]
  return runPipeline(news, document, blocks).layers.claim.map(({ body }) => ({
    ...body,
    head: body.subject.head,
    arguments: body.subject.arguments,
    stems: body.subject.stems,
    quoted: text.slice(body.words.start, body.words.end),
  }))
}

interface Case {
  readonly name: string
  readonly text: string
  readonly claims: readonly (Record<string, unknown> & { readonly words: string })[]
}

interface NegativeCase {
  readonly name: string
  readonly text: string
  readonly role?: Role
  /** Beginnings of slots that no claim may have; "" is any claim. */
  readonly absent: readonly string[]
}

describe('claims', () => {
  it.each(casesIn<Case>('claims.jsonl'))('$name', ({ text, claims }) => {
    const found = claimsIn(text)
    for (const { words, stems, ...expected } of claims) {
      const subject = stems === undefined ? {} : { stems: expect.arrayContaining(stems as string[]) }
      expect(found).toContainEqual(expect.objectContaining({ quoted: words, ...nested(expected), ...subject }))
    }
  })

  it.each(['before', 'behind'])(
    'keeps the words of a value inside its clause where a long quotation stands %s its cue',
    (side) => {
      const said = Array.from({ length: 9 }, (_, at) => `The pier of Velm lost its plank number ${at + 1} in the gale.`)
      const [quotation, cue] = [`“${said.join(' ')}”`, 'Anna Riis, the harbor master']
      const text = side === 'before' ? `${quotation.replace('.”', ',”')} said ${cue}.` : `${cue}, said: ${quotation}`
      const document = { text, published: '2026-05-20', author: null, publisher: null, title: null }
      const blocks = [{ span: { start: 0, end: text.length }, body: { role: 'body' as const } }]
      const { claim } = runPipeline(news, document, blocks).layers
      expect(claim.some(({ body }) => body.slot === 'said.wording')).toBe(true)
      expect(claim.filter(({ span, body }) => !contains(span, body.words))).toEqual([])
    },
  )

  it.each(casesIn<NegativeCase>('claims.negative.jsonl'))('no claim: $name', ({ text, role, absent }) => {
    const slots = claimsIn(text, role).map(({ slot }) => slot)
    expect(slots.filter((slot) => absent.some((start) => slot.startsWith(start)))).toEqual([])
  })
})

/** A value is compared by the keys that a case names. */
const nested = ({ value, ...rest }: Record<string, unknown>): Record<string, unknown> =>
  value === undefined ? rest : { ...rest, value: expect.objectContaining(value) }
