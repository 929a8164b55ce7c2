import type { ClaimBody, Commitment, DateInterval, Figure, Layers, Span, Value } from '../../domain/index.ts'
import { contains, overlaps } from '../../domain/index.ts'
import type { Clause } from './clauses.ts'
import { dateOfValue } from './date-of-value.ts'
import { modality } from './modality.ts'
import { nearestTrigger } from './nearest-trigger.ts'
import type { SentenceView } from './sentence-view.ts'
import { holds } from './signs.ts'
import { subjectOf } from './subject.ts'
import type { Trigger } from './triggers.ts'

/** Proposes the claims of one type of slot that a sentence makes. */
export type Recognise = (view: SentenceView, clauses: readonly Clause[]) => readonly Layers['claim'][]

/** What a recogniser found; the rest of the claim follows from its clause. */
export interface Proposal {
  readonly slot: string
  readonly value: Value
  readonly words: Span
  /** The part of the words that is the value itself and says nothing of its subject; all of them where absent. */
  readonly bare?: Span
  readonly head?: string | null
  /** The trigger that governs the value; the nearest one where absent. */
  readonly trigger?: Trigger
  readonly figure?: Figure | null
  readonly scope?: string | null
  /** Whether no date of the clause is the value's: "the 9,000-seat theater will open in July". */
  readonly isTimeless?: boolean
  /** The time of the value, where the recogniser found it; the date of its clause where absent. */
  readonly time?: DateInterval
  /** Whether the value holds although its clause denies: "on no night more than 160" says at most 160. */
  readonly isTurned?: boolean
}

/** A sentence up to this many UTF-16 units is shown whole; of a longer one, the clause. */
const LONGEST = 320

/** Makes a claim of a proposal in its clause. */
export function draft(view: SentenceView, clause: Clause, proposal: Proposal): Layers['claim'] {
  const { words, value } = proposal
  const trigger = proposal.trigger ?? nearestTrigger(clause, words)
  const said = view.speech.find((speech) => contains(speech.span, words))
  const body: ClaimBody = {
    slot: proposal.slot,
    value,
    words,
    subject: subjectOf(view, clause, {
      value: proposal.bare ?? words,
      words,
      head: proposal.head ?? null,
      trigger,
    }),
    figure: proposal.figure ?? null,
    place: placeIn(view, clause),
    time:
      value.type === 'date'
        ? value
        : proposal.isTimeless
          ? null
          : (proposal.time ?? dateOfValue(view, clause, proposal)),
    scope: proposal.scope ?? null,
    speaker: said?.body.speaker ?? null,
    commitment: commitmentOf(view, said),
    polarity:
      proposal.isTurned || holds(value.type === 'interval' ? clause.token : upTo(clause.token, [words, trigger?.span]))
        ? 'affirmed'
        : 'denied',
    modality: hasVerb(clause.token)
      ? modality(...governing(clause.token, trigger, proposal))
      : modality(view.token, 'sentence'),
  }
  return { span: shown(view, clause, words), body }
}

/** "Formed at the pier, where it cannot be seen": what is denied behind a place and its verb denies neither; a count may be denied by what follows. */
function upTo(token: Clause['token'], spans: readonly (Span | undefined)[]): Clause['token'] {
  const end = Math.max(...spans.map((span) => span?.end ?? 0))
  return token.filter(({ span }) => span.start < end)
}

/** "It has 148 pages and may be read by all": a figure behind its verb is not of the verb that follows. */
function governing(
  token: Clause['token'],
  trigger: Trigger | null,
  { value, words }: Proposal,
): readonly [Clause['token'], Trigger | null] {
  const before = token.filter(({ span }) => span.end <= words.start)
  const isBehind =
    value.type === 'interval' &&
    trigger?.isVerb === true &&
    token.some(({ span, body }) => body.tag === 'CC' && span.start >= words.end && span.end <= trigger.span.start)
  return isBehind && hasVerb(before) ? [before, null] : [token, trigger]
}

/** "Nine turbines, which is what was agreed": a clause without a verb takes that of its sentence. */
const hasVerb = (token: Clause['token']): boolean => token.some(({ body }) => /^(?:VB|MD)/.test(body.tag))

/** The clause that holds a place; the last one where none does. */
export function clauseAt(clauses: readonly Clause[], place: Span): Clause | undefined {
  return clauses.find(({ span }) => place.start < span.end) ?? clauses.at(-1)
}

/** The whole sentence where it is short, else its clause, stretched so that the value's words are inside. */
function shown(view: SentenceView, clause: Clause, words: Span): Span {
  const { span } = view.sentence
  if (span.end - span.start <= LONGEST) return span
  return { start: Math.min(clause.span.start, words.start), end: Math.max(clause.span.end, words.end) }
}

function commitmentOf(view: SentenceView, said: Layers['speech'] | undefined): Commitment {
  if (view.isRejected) return 'rejected'
  return said === undefined ? 'asserted' : 'reported'
}

function placeIn(view: SentenceView, clause: Clause): string | null {
  const place = view.entity.find(({ body, span }) => overlaps(span, clause.span) && /GPE|LOC|FACILITY/.test(body.label))
  return place?.body.name ?? null
}
