import { remembered } from '../lexicon/remembered.ts'

/** Lower case, without accents, punctuation and titles that end in a full stop. */
const read = (name: string): readonly string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'the')

/** The words of a name; remembered, since one name is held against many others. */
const words = remembered(read)

/**
 * Whether two names may be one: all words of the shorter stand in the longer ("Laval" and "Corinne Laval"), or the
 * shorter is made of the longer's initials ("DEA").
 */
export function alike(a: string, b: string): boolean {
  const x = words(a)
  const y = words(b)
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x]
  if (shorter.length === 0) return false
  if (shorter.every((word) => longer.includes(word))) return true
  const initials = longer.map((word) => word[0]).join('')
  // "U.S. Coast Guard": its country is no part of "CG".
  return shorter.length === 1 && (shorter[0] === initials || shorter[0] === initials.replace(/^u[sk](?=\p{L}{2})/u, ''))
}
