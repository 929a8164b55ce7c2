import { describe, expect, it } from 'vitest'
import { align, sharedContent, stemsOf } from '../../src/compare/wording.ts'

const stems = (words: string) => stemsOf({ words })

describe('wording', () => {
  it('finds a part of a quotation whole in the longer one', () => {
    const whole = stems('Every family a roof before the first snow falls')
    expect(align(stems('a roof before the first snow'), whole)).toMatchObject({ order: 1, isPiece: true })
  })

  it('sees a remark through two wordings', () => {
    const [one, other] = [stems('We lend the bridge since it is old'), stems('We lend the bridge since we like to')]
    expect(align(one, other).order).toBeGreaterThanOrEqual(0.5)
    expect(align(one, other).isPiece).toBe(false)
  })

  it('sees what a quotation leaves out in the middle', () => {
    const [whole, cut] = [
      stems('Each crate was opened by two clerks, and the broken ones weighed again'),
      stems('Each crate was opened by two clerks and weighed again'),
    ]
    expect(align(whole, cut)).toMatchObject({ order: 1, isPiece: false })
  })

  it('shares no content between two remarks', () => {
    expect(sharedContent(stems('Nobody told us that the dam was weak'), stems('Every family gets a roof'))).toBe(0)
  })
})
