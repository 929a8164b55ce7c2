import { describe, expect, it } from 'vitest'
import { casesOf, comparisonsOf } from './cases.ts'

describe('conflicts', () => {
  for (const each of casesOf('conflicts.jsonl')) {
    it(`${each.kind}: ${each.name}`, async () => {
      const found = await comparisonsOf(each)
      const conflicts = found.filter(({ verdict }) => verdict === 'conflict')
      expect(conflicts.map(({ kind }) => kind)).toContain(each.kind)
    })
  }
})

describe('no conflicts', () => {
  for (const each of casesOf('no-conflicts.jsonl')) {
    it(each.name, async () => {
      const found = await comparisonsOf(each)
      expect(found.filter(({ verdict }) => verdict === 'conflict').map(({ explanation }) => explanation)).toEqual([])
      if (each.rule !== undefined) expect(found.map(({ rule }) => rule)).toContain(each.rule)
    })
  }
})
