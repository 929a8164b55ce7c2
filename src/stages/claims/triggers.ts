import { type Layers, overlaps, type Span } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import { isAuxiliary, isParticiple } from '../../lexicon/participles.ts'
import type { SentenceView } from './sentence-view.ts'

/** A word that names an event class, with its place in the text and its index among the clause's tokens. */
export interface Trigger {
  readonly name: string
  readonly span: Span
  readonly index: number
}

/**
 * The triggers among the tokens of a clause, in reading order; a word of two classes gives two. Words inside a date
 * ("March", "the end of May") or a name ("the Relief Fund") name no event.
 */
export function triggersIn(view: SentenceView, tokens: readonly Layers['token'][]): readonly Trigger[] {
  const named = view.entity.filter(({ body }) => body.label !== 'LAW' && body.label !== 'EVENT')
  const taken = [...view.time, ...named].map(({ span }) => span)
  return tokens.flatMap(({ body, span }, index) => {
    if (taken.some((each) => overlaps(each, span))) return []
    const classes = eventClasses(body.stem)
    const names = classes.length > 0 ? classes : isPassive(tokens, index) ? [body.stem] : []
    return names.map((name) => ({ name, span, index }))
  })
}

/** Words that may stand between an auxiliary and its participle: "was never heard", "were later told". */
const BETWEEN = 3

/** Whether a word without a class of its own is a verb by its place: a participle after an auxiliary. */
function isPassive(tokens: readonly Layers['token'][], index: number): boolean {
  const norm = tokens[index]?.body.norm ?? ''
  if (!isParticiple(norm) || isFunctionWord(norm)) return false
  return tokens.slice(Math.max(0, index - BETWEEN), index).some(({ body }) => isAuxiliary(body.norm))
}

/** What holds triggers: a clause. */
interface Triggered {
  readonly triggers: readonly Trigger[]
}

/** The trigger that stands nearest to a place, the earlier one of two at equal distance. */
export const nearestTrigger = (clause: Triggered, place: Span): Trigger | null =>
  nearestTriggers(clause, place)[0] ?? null

/** The triggers of the word that stands nearest to a place: more than one where it names several classes. */
export function nearestTriggers({ triggers }: Triggered, place: Span): readonly Trigger[] {
  const nearest = Math.min(...triggers.map(({ span }) => gap(span, place)))
  const first = triggers.find(({ span }) => gap(span, place) === nearest)
  return triggers.filter(({ index }) => index === first?.index)
}

const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)
