import { quote } from '../../domain/index.ts'
import type { CountryMention } from './countries.ts'
import type { Material } from './states.ts'

const REACH = 60
/** "Vessin, the Orrinian capital", "Vessin, capital of Orrin" behind a town; "the capital, Vessin" before it. */
const CAPITAL_AFTER =
  /^, (?:the |once the )?(?:(\p{Lu}[\p{L}-]+)(?:['’]s)? )?capital(?: of (?:the )?(\p{Lu}[\p{L}-]+))?/u
const CAPITAL_BEFORE = /(?:(\p{Lu}[\p{L}-]+)(?:['’]s)? )?capital(?: of (?:the )?(\p{Lu}[\p{L}-]+))?,? (?:of )?$/u

/** The country named last before an offset. */
const lastBefore = (mentions: readonly CountryMention[], offset: number): string | null =>
  mentions.findLast(({ span }) => span.end <= offset)?.country ?? null

const countryIn = (
  words: string | undefined,
  material: Material,
  mentions: readonly CountryMention[],
): string | null =>
  words === undefined
    ? null
    : (mentions.find(({ span }) => quote(material.document.text, span).startsWith(words))?.country ?? null)

/** Towns that the document calls the capital of a country that it names, with that country. */
export const seatsIn = (material: Material, mentions: readonly CountryMention[]): ReadonlyMap<string, string> => {
  const { text } = material.document
  const seats = new Map<string, string>()
  for (const { span, body } of material.entities) {
    if (body.label !== 'GPE' || seats.has(body.name)) continue
    const after = CAPITAL_AFTER.exec(text.slice(span.end, span.end + REACH))
    const before = CAPITAL_BEFORE.exec(text.slice(Math.max(0, span.start - REACH), span.start))
    const found = after ?? before
    if (found === null) continue
    const country =
      countryIn(found[2] ?? found[1], material, mentions) ?? (after === null ? lastBefore(mentions, span.start) : null)
    if (country !== null && country !== body.name) seats.set(body.name, country)
  }
  return seats
}
