import { describe, expect, it } from 'vitest'
import type { FrameBody } from '../../src/domain/index.ts'
import { flipsBetween, type PlacedFraming } from '../../src/framing/flips.ts'

const framing = (change: Partial<FrameBody> = {}, start = 0): PlacedFraming => ({
  ...{ source: 'source_1', span: { start, end: start + 20 }, words: 'Peru is a close ally' },
  body: {
    ...{ frame: 'partner', target: 'Peru', holder: 'author', polarity: 'asserted', shift: null, score: 0.7 },
    ...{ cues: [{ start, end: start + 4 }], codebook: 'small@1' },
    ...change,
  },
})

const shown = (before: readonly PlacedFraming[], after: readonly PlacedFraming[]) =>
  flipsBetween(before, after).map(({ kind, frame, before, after, changes }) => [
    ...[kind, frame, before?.target ?? null, after?.target ?? null, changes.join(' ')],
  ])

describe('flips', () => {
  it('are none where only score, cues and version differ', () => {
    const after = framing({ score: 0.9, codebook: 'small@2', cues: [{ start: 5, end: 9 }] })
    expect(shown([framing()], [after])).toEqual([])
  })

  it('tell what a sentence loses and gains', () => {
    expect(shown([framing()], [framing({}, 30)])).toEqual([
      ['lost', 'partner', 'Peru', null, 'target holder polarity'],
      ['gained', 'partner', null, 'Peru', 'target holder polarity'],
    ])
  })

  it.each<[string, Partial<FrameBody>]>([
    ['target', { target: 'Chile' }],
    ['holder', { holder: 'Ada Pell' }],
    ['polarity', { polarity: 'denied' }],
  ])('tell a changed %s', (key, change) => {
    expect(shown([framing()], [framing(change)])).toEqual([
      ['changed', 'partner', 'Peru', change.target ?? 'Peru', key],
    ])
  })

  it('hold framings of one target against each other first', () => {
    const before = [framing(), framing({ target: 'Chile' })]
    expect(shown(before, [framing({ target: 'Chile' }), framing()])).toEqual([])
    expect(shown(before, [framing({ target: 'Chile' })])).toEqual([
      ['lost', 'partner', 'Peru', null, 'target holder polarity'],
    ])
  })

  it('are the reverse the other way round', () => {
    const [a, b] = [[framing(), framing({ frame: 'absent' })], [framing({ holder: 'Ada Pell' })]]
    expect(flipsBetween(a, b).length).toBe(flipsBetween(b, a).length)
    expect(shown(b, a).map(([kind]) => kind)).toEqual(['gained', 'changed'])
  })
})
