import { describe, expect, it } from 'vitest'
import { alike } from '../../src/compare/names.ts'

describe('names that may be one', () => {
  it.each([
    ['Laval', 'Corinne Laval'],
    ['Óscar Luna', 'Oscar Luna'],
    ['Joint River Commission', 'JRC'],
    ['U.S. River Patrol', 'RP'],
    ['the Ministry of Health', 'Ministry of Health'],
  ])('%s, %s', (a, b) => expect(alike(a, b)).toBe(true))
})

describe('names that are two', () => {
  it.each([
    ['Ada Lindholm', 'Jonas Krieg'],
    ['', 'Jonas Krieg'],
    ['Ada Krieg', 'Jonas Krieg'],
  ])('%s, %s', (a, b) => expect(alike(a, b)).toBe(false))
})
