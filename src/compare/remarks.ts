import type { ComparedSource, PlacedClaim, Wording } from '../domain/index.ts'

/** How far apart the two halves of a remark stand at most, around the cue that cuts it; UTF-16 units. */
const CUE = 80

/** Of each quotation that a cue cuts in two or more ("…," she told them. "…"), by claim id, the words of the whole remark. */
export function remarksOf({ claims, text }: ComparedSource): ReadonlyMap<string, Wording> {
  const quotes = claims
    .filter(({ body }) => body.value.type === 'wording' && body.speaker !== null)
    .sort((a, b) => a.body.words.start - b.body.words.start)
  const remarks = new Map<string, Wording>()
  let chain: PlacedClaim[] = []
  const close = (): void => {
    const wording = { type: 'wording' as const, words: chain.map(wordsOf).join(' ') }
    if (chain.length > 1) for (const { id } of chain) remarks.set(id, wording)
  }
  for (const quote of quotes) {
    const last = chain.at(-1)
    if (last !== undefined && !goesOn(last, quote, text)) {
      close()
      chain = []
    }
    chain.push(quote)
  }
  close()
  return remarks
}

const wordsOf = ({ body }: PlacedClaim): string => (body.value.type === 'wording' ? body.value.words : '')

function goesOn(last: PlacedClaim, next: PlacedClaim, text: string): boolean {
  const [from, to] = [last.body.words.end, next.body.words.start]
  return (
    last.body.speaker === next.body.speaker && to >= from && to - from <= CUE && !text.slice(from, to).includes('\n')
  )
}
