import { type Layers, overlaps, type Span } from '../../domain/index.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import type { SentenceView } from './sentence-view.ts'
import { openingOf, type Topic, topicOfPhrase } from './topic.ts'
import { type Trigger, triggersIn } from './triggers.ts'

/** A stretch of a sentence around one predicate, with the words it inherits: the antecedent of "which began …". */
export interface Clause {
  readonly span: Span
  readonly token: readonly Layers['token'][]
  readonly antecedent: readonly Layers['token'][]
  /** The words before the first verb of the sentence, where they stand before the clause. */
  readonly opening: readonly Layers['token'][]
  /** What "it" and "they" stand for in it. */
  readonly topic: Topic
  readonly triggers: readonly Trigger[]
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
/** "since it broke out" opens a clause, "since Monday" none. */
const PRONOUNS = new Set(['it', 'he', 'she', 'they', 'we', 'i'])
const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'that', 'where'])
const BREAKS = new Set([';', ':', '—', '–', '--', '(', ')'])

/** Shorter stretches than this many tokens hold no predicate and stay with their neighbour. */
const SHORTEST = 3

/** The content words before a relative clause that may be its antecedent. */
const ANTECEDENT = 7

/** Where a clause starts, and where the words begin that it speaks of: "the plan", in "the plan, launched in 2001". */
interface Opening {
  readonly at: number
  readonly isAside: boolean
  readonly antecedentEnd: number | null
}

/** Cuts a sentence into clauses that cover all its tokens, by punctuation and the words that open a clause. */
export function clauses(view: SentenceView): readonly Clause[] {
  const tokens = view.token
  const found = openings(view)
  return found.flatMap((opening, index) => clauseOf(view, opening, found[index + 1]?.at ?? tokens.length))
}

/** An aside ("which began in May", "launched in 2001") ends at the next comma, where the clause before it goes on. */
function openings({ token: tokens, time }: SentenceView): readonly Opening[] {
  const found: Opening[] = [{ at: 0, isAside: false, antecedentEnd: null }]
  for (let at = 1; at < tokens.length; at += 1) {
    const last = found.at(-1) as Opening
    const goesOn = last.isAside && tokens[at - 1]?.body.norm === ','
    if (at - last.at < SHORTEST || !(goesOn || opensClause(tokens, at))) continue
    // "until 30 June" dates the clause that it stands in.
    if (time.some(({ span }) => overlaps(span, tokens[at]?.span ?? span))) continue
    const isAside = !goesOn && opensAside(tokens, at)
    // "taken in May and published in June": both are said of what stands before the first.
    const isChained = isAside && last.isAside && tokens[at]?.body.norm === 'and'
    found.push({ at, isAside, antecedentEnd: goesOn || isChained ? last.antecedentEnd : isAside ? at : null })
  }
  return found
}

function opensClause(tokens: readonly Layers['token'][], index: number): boolean {
  const norm = tokens[index]?.body.norm ?? ''
  const before = tokens[index - 1]?.body.norm ?? ''
  if (BREAKS.has(before)) return !isInShortParenthesis(tokens, index - 1)
  if (norm === 'and' && isVerbal(tokens[index + 1])) return true
  if (norm === 'since' && isBeforeSubject(tokens, index)) return true
  if (before !== ',') return ALONE.has(norm)
  return AFTER_COMMA.has(norm) || (isVerbal(tokens[index]) && !isOnlyVerb(tokens, index))
}

/** "Its last charter, worth two million, expired in May": the one verb of a sentence opens no aside. */
const isOnlyVerb = (tokens: readonly Layers['token'][], index: number): boolean =>
  tokens[index]?.body.tag === 'VBD' &&
  tokens.every(({ body }, at) => at === index || !/^(?:VB[DPZ]|MD)$/.test(body.tag))

/** "since it broke out", "since the bridge was opened": a subject and its verb follow, and no mere noun. */
const isBeforeSubject = (tokens: readonly Layers['token'][], index: number): boolean => {
  if (PRONOUNS.has(tokens[index + 1]?.body.norm ?? '')) return true
  const next = tokens.slice(index + 2, index + 2 + SUBJECT)
  const verb = next.findIndex(({ body }) => /^(?:VB[DZP]?$|MD)/.test(body.tag))
  return (
    /^(?:DT|PRP\$)/.test(tokens[index + 1]?.body.tag ?? '') &&
    verb > 0 &&
    next.slice(0, verb).every(({ body }) => /^(?:NN|JJ|POS)/.test(body.tag))
  )
}

/** How many words a subject has behind its article, its verb among them. */
const SUBJECT = 4

/** "(UNSMIT)" interrupts no clause: longer stretches than this in parentheses do. */
const LONGEST_INSERTION = 4

function isInShortParenthesis(tokens: readonly Layers['token'][], index: number): boolean {
  const norms = tokens.map(({ body }) => body.norm)
  const open = norms[index] === ')' ? norms.lastIndexOf('(', index) : index
  if (norms[open] !== '(') return false
  const close = norms.indexOf(')', open)
  return close > open && close - open <= LONGEST_INSERTION
}

const opensAside = (tokens: readonly Layers['token'][], index: number): boolean =>
  RELATIVE.has(tokens[index]?.body.norm ?? '') ||
  (tokens[index - 1]?.body.norm === ',' && isVerbal(tokens[index])) ||
  isChainedVerbal(tokens, index)

/** "taken in May and published": a participle joined to another, and no second verb of the sentence. */
const isChainedVerbal = (tokens: readonly Layers['token'][], index: number): boolean =>
  tokens[index]?.body.norm === 'and' && tokens[index + 1]?.body.tag === 'VBN' && isVerbal(tokens[index + 1])

/** A participle that opens a clause of its own: ", closing the port and arresting 12 men". */
const isVerbal = (token: Layers['token'] | undefined): boolean =>
  token !== undefined &&
  /(?:ing|ed)$|^(?:built|begun|held|sent|shot|struck|sold|bought|found)$/.test(token.body.norm) &&
  eventClasses(token.body.stem).length > 0

/** "Set up in 1912, the works are": the participle that opens a sentence is said of the subject behind its comma. */
function subjectBehind(tokens: readonly Layers['token'][], at: number): readonly Layers['token'][] {
  const comma = tokens.findIndex(({ body }) => body.norm === ',')
  if (at > 0 || comma < 0 || !/^VB[NDG]$/.test(tokens[0]?.body.tag ?? '')) return []
  const behind = tokens.slice(comma + 1)
  const end = behind.findIndex(({ body }) => /^(?:VB|MD|W|IN)/.test(body.tag) || body.norm === ',')
  return end < 0 ? [] : behind.slice(0, end)
}

/** "the fishing accord": a participle between an article and a noun opens no predicate. */
const isFirstVerb = (tokens: readonly Layers['token'][], index: number): boolean => {
  const own = tokens[index]?.body.tag ?? ''
  if (!/^(?:VB|MD)/.test(own)) return false
  return !(/^VB[GN]/.test(own) && tokens[index - 1]?.body.tag === 'DT' && /^NN/.test(tokens[index + 1]?.body.tag ?? ''))
}

function clauseOf(view: SentenceView, { at, antecedentEnd }: Opening, to: number): Clause[] {
  const tokens = view.token
  const token = tokens.slice(at, to)
  const [first, last] = [token[0], token.at(-1)]
  if (first === undefined || last === undefined) return []
  const before =
    antecedentEnd === null
      ? subjectBehind(tokens, at)
      : tokens.slice(Math.max(0, antecedentEnd - 1 - ANTECEDENT), antecedentEnd)
  const antecedent = before.filter((each) => each.body.kind === 'word')
  const span = { start: first.span.start, end: last.span.end }
  const firstVerb = tokens.findIndex((_, index) => isFirstVerb(tokens, index))
  const own = at > 0 && firstVerb > 0 && firstVerb < at ? tokens.slice(0, firstVerb) : []
  const topic = topicIn(view, own, at)
  const opening = own.some(({ body }) => body.tag.startsWith('NN')) ? own : [...view.topic.it, ...view.topic.they]
  return [{ span, token, antecedent, opening, topic, triggers: triggersIn(view, token, antecedent) }]
}

/** What the pronouns of a clause stand for: the subject of its sentence, what "When they sank, the boats" names, or the topic. */
function topicIn(view: SentenceView, own: readonly Layers['token'][], at: number): Topic {
  const told = topicOfPhrase(own.length > 0 ? own : at === 0 ? subjectAhead(view.token) : [], view.entity)
  return {
    it: told.it.length > 0 ? told.it : view.topic.it,
    they: told.they.length > 0 ? told.they : view.topic.they,
    object: view.topic.object,
  }
}

/** "When they sank, the boats were empty": a pronoun in the clause that opens a sentence stands for the subject behind it. */
function subjectAhead(token: readonly Layers['token'][]): readonly Layers['token'][] {
  if (!SUBORDINATE.test(token[0]?.body.norm ?? '') || !PRONOUNS.has(token[1]?.body.norm ?? '')) return []
  const comma = token.findIndex(({ body }) => body.norm === ',')
  return comma < 0 ? [] : openingOf(token.slice(comma + 1))
}

const SUBORDINATE = /^(?:when|while|as|after|before|until|once|since|although|though|if)$/
