import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type Layers, quote, type Role, type TimeBody } from '../../src/domain/index.ts'
import { loadPipeline, runPipeline } from '../../src/pipeline/index.ts'
import { sentences } from '../../src/stages/sentences/index.ts'
import { times } from '../../src/stages/times/index.ts'

/** A Wednesday. */
const PUBLISHED = '2026-04-15'

interface Expected extends Partial<Pick<TimeBody, 'from' | 'to' | 'at' | 'kind' | 'said'>> {
  readonly words: string
}

interface Case {
  readonly text: string
  readonly times?: readonly Expected[]
}

const casesIn = (name: string): readonly Case[] =>
  readFileSync(join(import.meta.dirname, '..', 'cases', name), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line))

const pipeline = loadPipeline({
  file: 'times.yaml',
  text: 'name: times\ndescription: times alone\nstages:\n  - sentences\n  - times\n',
  stages: { sentences, times },
  read: () => '',
})

const timesIn = (
  text: string,
  published: string | null = PUBLISHED,
  role: Role = 'body',
): readonly Layers['time'][] => {
  const document = { text, published, author: null, publisher: null, title: null }
  return runPipeline(pipeline, document, [{ span: { start: 0, end: text.length }, body: { role } }]).layers.time
}

const PLAIN_KINDS = new Set(['date', 'period'])

const shown = (text: string, { span, body }: Layers['time']): Expected => ({
  words: quote(text, span),
  from: body.from,
  to: body.to,
  ...(body.at === null ? {} : { at: body.at }),
  ...(PLAIN_KINDS.has(body.kind) ? {} : { kind: body.kind }),
  ...(body.said ? { said: true } : {}),
})

describe('times', () => {
  it.each(casesIn('times.jsonl'))('reads $text', ({ text, times: expected }) => {
    expect(timesIn(text).map((time) => shown(text, time))).toEqual(expected)
  })

  it.each(casesIn('times.negative.jsonl'))('finds none in $text', ({ text }) => {
    expect(timesIn(text)).toEqual([])
  })

  it('resolves what needs no reference and leaves out the rest where the day of publication is unknown', () => {
    const text = 'It rained on 3 May 2025 and on Tuesday.'
    expect(timesIn(text, null).map((time) => shown(text, time))).toEqual([
      { words: '3 May 2025', from: '2025-05-03', to: '2025-05-03', said: true },
    ])
  })

  it.each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('does not depend on the zone of %s', (zone, offset) => {
    vi.stubEnv('TZ', zone)
    const days = timesIn('It opened on 12.10.2025 and will reopen in five days.').map(({ body }) => body.from)
    const actual = new Date(2026, 3, 15).getTimezoneOffset()
    vi.unstubAllEnvs()
    expect({ days, actual }).toEqual({ days: ['2025-10-12', '2026-04-20'], actual: offset })
  })

  it('counts from no day where that of publication is unknown', () => {
    const text = 'Posted 2d 5h ago; it will open in five days, as it did on 12.10.2025.'
    expect(timesIn(text, null).map(({ body }) => body.from)).toEqual(['2025-10-12'])
  })

  it.each(['furniture', 'comment', 'byline', 'reference', 'bio'] as const)('reads dates in a %s', (role) => {
    expect(timesIn('Rain on 3 May 2025.', PUBLISHED, role).map(({ body }) => body.from)).toEqual(['2025-05-03'])
  })

  it.each(['furniture', 'comment', 'reference', 'bio'] as const)('takes no day from publication in a %s', (role) => {
    expect(timesIn('It rained on the 3rd, on Monday and today.', PUBLISHED, role)).toEqual([])
  })

  it('reads the day of a byline as that of the article', () => {
    const [time] = timesIn('Embargoed until 11:00, Wednesday 15 April', PUBLISHED, 'byline')
    expect(time?.body).toMatchObject({ from: PUBLISHED, to: PUBLISHED, at: '11:00' })
  })

  it('leaves "since" open in a byline', () => {
    const [time] = timesIn('Lock keeper since 4 May 2019', PUBLISHED, 'byline')
    expect(time?.body).toMatchObject({ from: '2019-05-04', to: null })
  })

  it('does not let the story go on from a date beside it', () => {
    const text = 'It rained on March 3. The next day it snowed.'
    const blocks = [
      { span: { start: 0, end: 21 }, body: { role: 'comment' as const } },
      { span: { start: 22, end: text.length }, body: { role: 'body' as const } },
    ]
    const document = { text, published: PUBLISHED, author: null, publisher: null, title: null }
    const days = runPipeline(pipeline, document, blocks).layers.time.map(({ body }) => body.from)
    expect(days).toEqual(['2026-04-16'])
  })
})
