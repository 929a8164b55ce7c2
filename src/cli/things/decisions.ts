import { byWhatTheyAreOf } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import { countOf } from '../../telling/count-of.ts'
import { valueInShort } from '../../telling/value-in-short.ts'
import type { Listable } from '../decide/decisions.ts'
import { shortIdOf } from '../known-id.ts'
import { claimQuote, type Quoter, quoter } from '../quotes.ts'
import { origin } from '../said-lines.ts'

/** "3 claims, 1 gone: 4f09ab die.count = 40 · The Morning · 2031-05-03 …". */
const partInWords = async (
  part: readonly string[],
  claims: ReadonlyMap<string, StoredClaim>,
  quoteOf: Quoter,
): Promise<string> => {
  const there = part.flatMap((id) => claims.get(id) ?? [])
  const gone = part.length - there.length
  const count = `${countOf(part.length, 'claim')}${gone > 0 ? `, ${gone} gone` : ''}`
  const [first, ...more] = there
  if (first === undefined) return count
  const { slot, value } = first.body
  const said = `${shortIdOf(first.id)} ${slot} = ${valueInShort(value)} · ${origin(await claimQuote(first, quoteOf))}`
  return `${count}: ${said}${more.length > 0 ? ' …' : ''}`
}

/** The decisions of things, whose parts hold claims. */
export const DECISIONS_OF_THINGS: Listable = {
  noun: 'things',
  part: 'claim',
  of: (decisions) => byWhatTheyAreOf(decisions).things,
  stillThere: async (reader, decisions) => {
    const { claims } = await reader.claims({ ids: decisions.flatMap(({ parts }) => parts.flat()) })
    const [byId, quoteOf] = [new Map(claims.map((claim) => [claim.id, claim] as const)), quoter(reader)]
    return { has: (id) => byId.has(id), inWords: (part) => partInWords(part, byId, quoteOf) }
  },
}
