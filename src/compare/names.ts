/** Lower case, without accents, punctuation and titles that end in a full stop. */
const words = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'the')

/**
 * Whether two names may be one: all words of the shorter stand in the longer ("Laval" and "Corinne Laval"), or the
 * shorter is made of the longer's initials ("DEA").
 */
export function alike(a: string, b: string): boolean {
  const [shorter, longer] = [words(a), words(b)].sort((x, y) => x.length - y.length)
  if (shorter === undefined || longer === undefined || shorter.length === 0) return false
  if (shorter.every((word) => longer.includes(word))) return true
  return shorter.length === 1 && shorter[0] === longer.map((word) => word[0]).join('')
}
