import { describe, expect, it } from 'vitest'
import { acquaintance } from '../../src/compare/acquaintance.ts'
import type { ComparedSource } from '../../src/domain/index.ts'

const source = (id: string, text: string): ComparedSource => ({
  id,
  path: id,
  text,
  title: null,
  publisher: null,
  author: null,
  published: null,
  claims: [],
})

const FLOOD = (town: string, river: string, mayor: string) =>
  `The flood came at night to ${town}. In ${town} the river ${river} rose over the wall and took the lower streets, and the mayor, ${mayor}, asked for boats, blankets, bread and patience. Nobody in ${town} slept. The water of the ${river} stood in the school of ${town} until noon.`

const one = source('one', FLOOD('Velm', 'Leiter', 'Ada Lindholm'))
const same = source('same', FLOOD('Velm', 'Leiter', 'Ada Lindholm').replace('at night', 'before dawn'))
const other = source('other', FLOOD('Kessel', 'Tamber', 'Jonas Krieg'))

describe('acquaintance', () => {
  const acquainted = acquaintance([one, same, other])

  it('ties sources that share their names', () => expect(acquainted(one, same)).toBe(true))
  it('parts two stories of one kind', () => expect(acquainted(one, other)).toBe(false))
  it('is the same both ways', () => expect(acquainted(other, one)).toBe(acquainted(one, other)))
  it('knows a source itself', () => expect(acquainted(one, one)).toBe(true))
  it('takes a line or two for no stranger', () => {
    const short = source('short', 'The flood in Velm killed nobody.')
    expect(acquaintance([short, other])(short, other)).toBe(true)
  })
})
