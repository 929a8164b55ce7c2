import type { Layers, Span } from '../../domain/index.ts'
import { clauseOf } from './clause.ts'
import type { Item } from './items.ts'
import type { Passage } from './passages.ts'
import { isSurelyFinite } from './word-classes.ts'

const LONGEST_SIGNATURE = 14

const FIRST_PERSON = /\b(?:I|we|my|our|me|us)\b/iu

/** The name that a passage of a name alone signs with ("— Ida Moor", "Ida Moor, harbour master"), or null. */
const signatureOf = ({ items }: Passage): Layers['entity'] | null => {
  const start = items.findIndex((item) => item.name !== null)
  const name = items[start]?.name ?? null
  if (items.length > LONGEST_SIGNATURE || name?.body.label !== 'PERSON' || start > 2 || !signsFrom(items, start))
    return null
  const rest = items.slice(start).filter((item) => item.name !== name)
  if (rest.some((item) => item.name === null && (item.kind === 'quote' || isSurelyFinite(item.norm)))) return null
  // "Ida Moor, Reuters" is whose picture it is.
  const signs = rest.length === 0 || (rest[0]?.norm === ',' && rest.at(-1)?.name?.body.label !== 'ORG')
  return signs ? name : null
}

/** Nothing but a dash and a short form of address ("Dr.") stands before the name. */
const signsFrom = (items: readonly Item[], start: number): boolean =>
  items.slice(0, start).every(({ kind, norm, capital }) => kind === 'mark' || (capital && norm.length <= 4))

const opensWithDash = ([first]: readonly Item[]): boolean => /^[—–-]/u.test(first?.norm ?? '')

/** The sentences before the last one of each block, with that one. */
const blocksOf = (passages: readonly Passage[]): { readonly before: Passage[]; readonly last: Passage }[] => {
  const blocks: Passage[][] = []
  for (const passage of passages) {
    if (passage.first) blocks.push([passage])
    else blocks.at(-1)?.push(passage)
  }
  return blocks.flatMap((own) => {
    const last = own.at(-1)
    return last === undefined || own.length < 2 ? [] : [{ before: own.slice(0, -1), last }]
  })
}

/** Words set apart and signed with a name: "We were told nothing. — Ida Moor". */
export const signedWords = (text: string, passages: readonly Passage[]): readonly Layers['speech'][] =>
  blocksOf(passages).flatMap(({ before, last }) => {
    const name = signatureOf(last)
    if (name === null || before.some(({ items }) => items.some(({ kind }) => kind === 'quote'))) return []
    const span: Span = {
      start: before[0]?.span.start ?? last.span.start,
      end: before.at(-1)?.span.end ?? last.span.end,
    }
    const words = text.slice(span.start, span.end)
    const hasTitle = last.items.at(-1)?.name !== name
    if (!opensWithDash(last.items) && !hasTitle && !FIRST_PERSON.test(words)) return []
    const extent = { start: span.start, end: last.span.end }
    const clause = clauseOf(text, extent, extent, last.span)
    return [{ span, body: { speaker: name.body.name, cue: null, direct: true, clause } }]
  })
