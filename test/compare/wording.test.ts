import { describe, expect, it } from 'vitest'
import { inOrder, sharedContent, stemsOf } from '../../src/compare/wording.ts'

const stems = (words: string) => stemsOf({ words })

describe('wording', () => {
  it('finds a part of a quotation whole in the longer one', () => {
    expect(
      inOrder(stems('a roof before the first snow'), stems('Every family a roof before the first snow falls')),
    ).toBe(1)
  })

  it('sees a remark through two wordings', () => {
    const [one, other] = [
      stems('We share the bridge because it is ours'),
      stems('We share the bridge because we choose to'),
    ]
    expect(inOrder(one, other)).toBeGreaterThanOrEqual(0.5)
    expect(inOrder(one, other)).toBeLessThan(0.9)
  })

  it('shares no content between two remarks', () => {
    expect(sharedContent(stems('Nobody told us that the dam was weak'), stems('Every family gets a roof'))).toBe(0)
  })
})
