import type { Layers, Span } from '../../domain/index.ts'
import type { CountryMention } from './countries.ts'

/**
 * What a cue pattern reads as one word: a token, or a whole name of a country ("United States").
 * `keys` are the ways in which a pattern may name it: its stem, "=" and its exact form, "{country}".
 */
export interface Unit {
  readonly span: Span
  readonly norm: string
  readonly keys: readonly string[]
  readonly country: string | null
  readonly form: CountryMention['form'] | null
}

const QUOTE_MARKS = new Set(['"', "'", '“', '”', '‘', '’', '«', '»', '„', '*', '_'])

const wordUnit = ({ span, body }: Layers['token']): Unit => ({
  span,
  norm: body.norm,
  keys: [body.stem, `=${body.norm}`],
  country: null,
  form: null,
})

const countryUnit = ({ body }: Layers['token'], { span, country, form }: CountryMention): Unit => ({
  span,
  norm: body.norm,
  keys: ['{country}', body.stem, `=${body.norm}`],
  country,
  form,
})

/**
 * The tokens of one sentence as units, without quotation marks, which would stand between the words of a cue.
 * Both lists are ordered; `mentions` are those of the sentence.
 */
export const readingOf = (tokens: readonly Layers['token'][], mentions: readonly CountryMention[]): readonly Unit[] => {
  const units: Unit[] = []
  let next = 0
  for (const token of tokens) {
    while (next < mentions.length && (mentions[next]?.span.end ?? 0) <= token.span.start) next += 1
    const mention = mentions[next]
    const isCovered = mention !== undefined && mention.span.start < token.span.end
    if (isCovered && mention.span.start === token.span.start) units.push(countryUnit(token, mention))
    else if (!isCovered && !QUOTE_MARKS.has(token.body.norm)) units.push(wordUnit(token))
  }
  return units
}
