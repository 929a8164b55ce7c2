import type { Layers, Span } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import type { SentenceView } from './sentence-view.ts'

/** A stretch of a sentence around one predicate, with the words it inherits: the antecedent of "which began …". */
export interface Clause {
  readonly span: Span
  readonly token: readonly Layers['token'][]
  readonly antecedent: readonly Layers['token'][]
}

/** Words that open a clause of their own after a comma, or alone: ", and the dam", "after soldiers seized". */
const AFTER_COMMA = new Set(
  'and but or nor so yet which who whom whose where when while whereas because although though as after before until since if unless that'.split(
    ' ',
  ),
)
const ALONE = new Set(
  'which who whom whose while whereas because although though after before until unless when where'.split(' '),
)
const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'that', 'where'])
const BREAKS = new Set([';', ':', '—', '–', '--', '(', ')'])

/** Shorter stretches than this many tokens hold no predicate and stay with their neighbour. */
const SHORTEST = 3

/** The content words before a relative clause that may be its antecedent. */
const ANTECEDENT = 4

/** Cuts a sentence into clauses that cover all its tokens, by punctuation and the words that open a clause. */
export function clauses(view: SentenceView): readonly Clause[] {
  const tokens = view.token
  const starts = [0, ...tokens.keys()].filter((index) => index === 0 || opensClause(tokens, index))
  const merged = starts.filter((start, at) => at === 0 || start - (starts[at - 1] ?? 0) >= SHORTEST)
  return [...new Set(merged)].flatMap((start, at, all) => clauseOf(tokens, start, all[at + 1] ?? tokens.length))
}

function opensClause(tokens: readonly Layers['token'][], index: number): boolean {
  const norm = tokens[index]?.body.norm ?? ''
  const before = tokens[index - 1]?.body.norm ?? ''
  if (BREAKS.has(before)) return true
  if (norm === 'and' && isVerbal(tokens[index + 1])) return true
  return before === ',' ? AFTER_COMMA.has(norm) || isVerbal(tokens[index]) : ALONE.has(norm)
}

/** A participle that opens a clause of its own: ", deploying the guard and extraditing 55 men". */
const isVerbal = (token: Layers['token'] | undefined): boolean =>
  token !== undefined && /(?:ing|ed)$/.test(token.body.norm) && eventClasses(token.body.stem).length > 0

function clauseOf(tokens: readonly Layers['token'][], from: number, to: number): Clause[] {
  const token = tokens.slice(from, to)
  const [first, last] = [token[0], token.at(-1)]
  if (first === undefined || last === undefined) return []
  const antecedent = RELATIVE.has(first.body.norm)
    ? tokens.slice(Math.max(0, from - 1 - ANTECEDENT), from).filter((each) => each.body.kind === 'word')
    : []
  return [{ span: { start: first.span.start, end: last.span.end }, token, antecedent }]
}
