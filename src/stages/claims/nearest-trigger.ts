import type { Layers, Span } from '../../domain/index.ts'
import type { Trigger } from './triggers.ts'

type Tokens = readonly Layers['token'][]

/** What holds triggers: a clause. */
interface Triggered {
  readonly triggers: readonly Trigger[]
  readonly token: Tokens
}

/** The trigger that governs a place, or null: a verb rather than a noun, and one before it rather than behind. */
export const nearestTrigger = (clause: Triggered, place: Span): Trigger | null =>
  nearestTriggers(clause, place)[0] ?? null

/** The triggers of the word that governs a place: more than one where it names several classes. */
export function nearestTriggers({ triggers, token }: Triggered, place: Span): readonly Trigger[] {
  if (triggers.length < 2) return triggers
  const distances = triggers.map((trigger) => distance(trigger, place, token))
  const first = triggers[distances.indexOf(Math.min(...distances))]
  return triggers.filter(({ index }) => index === first?.index)
}

/** UTF-16 units that a noun seems farther away than a verb, a word behind than one before, and one beyond a comma. */
const OF_NOUN = 12
const OF_ANOTHER = 30
const BEHIND = 8
const BEYOND_COMMA = 40

/** "gave notice of the walkout on 4 September": a noun that tells of what another event was. */
const isOfAnother = (token: Tokens, index: number): boolean =>
  token[index - 1]?.body.norm === 'of' ||
  (/^(?:DT|PRP\$)/.test(token[index - 1]?.body.tag ?? '') && token[index - 2]?.body.norm === 'of')

function distance({ span, isVerb, index }: Trigger, place: Span, token: Tokens): number {
  const [from, to] = [Math.min(span.end, place.end), Math.max(span.start, place.start)]
  const hasComma = token.some((each) => each.body.norm === ',' && each.span.start >= from && each.span.end <= to)
  return (
    Math.max(0, place.start - span.end, span.start - place.end) +
    (isVerb ? 0 : OF_NOUN) +
    (!isVerb && isOfAnother(token, index) ? OF_ANOTHER : 0) +
    (span.start >= place.end ? BEHIND : 0) +
    (hasComma ? BEYOND_COMMA : 0)
  )
}
