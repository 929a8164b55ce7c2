import { describe, expect, it } from 'vitest'
import { COMMENT_HEADS } from '../../src/read/roles/phrases/comment-heads.ts'
import { SITE_LINES } from '../../src/read/roles/phrases/site-lines.ts'

describe('phrases', () => {
  it.each([...SITE_LINES, ...COMMENT_HEADS].map(({ pattern, example }) => [example, pattern]))(
    '%s',
    (example, pattern) => {
      expect(example).toMatch(pattern)
    },
  )

  it.each([
    'Share prices fell on Monday.',
    'Related companies were fined 3 million crowns.',
    'The latest news from the front was bad.',
    'Follow the money, he said.',
    'Tags were sewn into 300 coats.',
    'Print runs fell by half.',
    'Readers in 40 countries wrote to the court.',
    'Two responses were tested in the trial.',
    'More on the farms than in the town died.',
    'Next week the council will vote.',
  ])('none in: %s', (line) => {
    expect([...SITE_LINES, ...COMMENT_HEADS].filter(({ pattern }) => pattern.test(line))).toEqual([])
  })
})
