import { type Layers, overlaps, type Span } from '../../domain/index.ts'
import { isAuxiliary } from '../../lexicon/auxiliaries.ts'
import { isCopula } from '../../lexicon/copulas.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { isLightVerb } from '../../lexicon/light-verbs.ts'
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { phrasalClasses } from '../../lexicon/phrasal-verbs.ts'
import { singularOf } from '../../lexicon/plurals.ts'
import { mayReferToOne } from '../../lexicon/referents.ts'
import type { Clause } from './clauses.ts'
import { endOfRelative, isRelative } from './relative-clause.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Trigger } from './triggers.ts'

type Token = Layers['token']

/** Words and signs that part the arguments of one predicate from those of the next. */
const isBoundary = ({ body }: Token): boolean =>
  (body.kind === 'punctuation' && body.norm !== ',' && !/^['’]s?$/.test(body.norm)) || /^(?:WDT|WP|WRB)/.test(body.tag)

/** Parts of a verb group: "had never been", "is due to". */
const isVerbGroup = ({ body }: Token): boolean =>
  /^(?:VB|MD|RB|TO)/.test(body.tag) ||
  body.norm === ',' ||
  /^(?:due|set|likely|able|about|ready|last|first|next)$/.test(body.norm)

/** "nobody", "everything": words tagged as nouns that name nothing. */
const INDEFINITE = /^(?:no|any|some|every)(?:body|one|thing)$|^(?:none|i)$/

const isNoun = ({ body }: Token): boolean =>
  body.kind === 'word' && body.tag.startsWith('NN') && !INDEFINITE.test(body.norm) && !SMALL_NUMBERS.has(body.norm)

/** The noun phrase left of a verb with all that hangs on it: "the first tram of the line" before "will be handed over". */
function subjectOf(token: readonly Token[], index: number): readonly Token[] {
  let end = index
  while (end > 0 && isVerbGroup(token[end - 1] as Token)) end -= 1
  let start = end
  while (start > 0) {
    const { body } = token[start - 1] as Token
    if (isBoundary(token[start - 1] as Token) || body.norm === ',' || /^(?:VB[DPZ]?$|MD)/.test(body.tag)) break
    start -= 1
  }
  const own = token.slice(start, end)
  if (!isAside(token, start) || start <= 1) return own
  return [...subjectOf(token, start - 1), ...(own[0]?.body.norm === 'worth' ? [] : own)]
}

/** "the basin at the point, in the town of Hallin, was flooded", "the span, a relic, fell": an aside between commas is not the whole subject. */
const isAside = (token: readonly Token[], start: number): boolean =>
  token[start - 1]?.body.norm === ',' &&
  (/^(?:IN|VBN|VBG)/.test(token[start]?.body.tag ?? '') ||
    /^(?:an?|worth|now|then|once|already)$/.test(token[start]?.body.norm ?? ''))

/** "began in the hall", "held since May": where and when, and no particle of the verb. */
const WHERE_OR_WHEN = new Set('in at near inside outside during since before after until'.split(' '))

/** "live in", "result in": where or in what belongs to what is told. */
const WITH_IN = new Set('live resid dwell result invest believ engag'.split(' '))

/** The noun phrase right of a predicate with what it is of, up to the next preposition, verb or sign. */
function objectOf(token: readonly Token[], index: number): readonly Token[] {
  const found: Token[] = []
  for (let at = index + 1; at < token.length; at += 1) {
    const { body } = token[at] as Token
    const isParticle =
      at === index + 1 &&
      /^(?:RP|RB|IN)$/.test(body.tag) &&
      (!WHERE_OR_WHEN.has(body.norm) || WITH_IN.has(token[index]?.body.stem ?? ''))
    if (isParticle) continue
    if (body.norm === 'of') continue
    // "suspended its operating license": a participle before its noun.
    if (/^VB[GN]/.test(body.tag) && isNoun(token[at + 1] ?? (token[at] as Token))) continue
    if (isBoundary(token[at] as Token) || body.norm === ',' || /^(?:IN|TO|VB|MD|RP)/.test(body.tag)) break
    found.push(token[at] as Token)
  }
  return found
}

/** "Three of the offers that were made to it were turned down": the subject stands before the relative clause. */
function beyondRelative(token: readonly Token[], index: number): readonly Token[] | null {
  let group = index
  while (group > 0 && isVerbGroup(token[group - 1] as Token)) group -= 1
  const relative = token.findLastIndex(
    ({ body }, at) => at < group && /^(?:that|which|who|whom)$/.test(body.norm) && isBehindNoun(token, at),
  )
  if (relative < 1) return null
  const isOwnVerb = token.slice(relative, group).some(({ body }) => /^(?:VB[DPZ]?$|MD)/.test(body.tag))
  return isOwnVerb ? subjectOf(token, isNoun(token[relative - 1] as Token) ? relative : relative - 1) : null
}

/** "which they came in was found", behind "The van": what the relative clause hangs on is the subject of the second verb. */
function beyondOwnRelative(clause: Clause, index: number): readonly Token[] | null {
  if (!isRelative(clause) || index < endOfRelative(clause.token)) return null
  const nouns = phraseBefore(clause.antecedent)
  return nouns.some(isNoun) ? nouns : null
}

/** The noun phrase that stands last, with what hangs on it: "the deal with Selm" of "has signed the deal with Selm". */
const phraseBefore = (token: readonly Token[]): readonly Token[] =>
  token.slice(token.findLastIndex(({ body }) => /^(?:VB[DPZ]?$|MD|W)/.test(body.tag)) + 1)

/** "the van that", "the van in which" */
const isBehindNoun = (token: readonly Token[], at: number): boolean => {
  const [noun, before] = [token[at - 2], token[at - 1]]
  if (before === undefined) return false
  return isNoun(before) || (before.body.tag === 'IN' && noun !== undefined && isNoun(noun))
}

/** "The fire that ate the barn, and that they fought all night, was born here": the sentence goes on from its opening. */
function resumed({ token, opening }: Clause, index: number): readonly Token[] | null {
  let group = index
  while (group > 0 && token[group - 1]?.body.norm !== ',' && isVerbGroup(token[group - 1] as Token)) group -= 1
  const isTensed = /^VB[DPZ]$/.test(token[index]?.body.tag ?? '')
  const isJoined = group === 1 && /^(?:and|but|then)$/.test(token[0]?.body.norm ?? '')
  if ((group === index && !isTensed) || (!isJoined && (group < 2 || token[group - 1]?.body.norm !== ','))) return null
  const end = opening.findIndex(
    ({ body }) => /^(?:WDT|WP|WRB)|^,$/.test(body.tag) || body.norm === 'that' || body.norm === ',',
  )
  const subject = end < 0 ? opening : opening.slice(0, end)
  return subject.some(isNoun) ? subject : null
}

/** "the halt of the trial": what a noun of an event is of. */
function complementOf(token: readonly Token[], index: number): readonly Token[] {
  if (token[index + 1]?.body.norm !== 'of') return []
  return objectOf(token, index + 1)
}

/** A trigger with the clause that it governs. */
interface Governed {
  readonly clause: Clause
  readonly trigger: Trigger
}

/**
 * The nouns (lower-case singular) that a trigger is said of: subject and object of a verb, with the antecedent of a relative
 * clause, or what a noun is "of". No parse: the noun phrases left and right of it. `except` are the value itself and dates.
 */
export function argumentsOf(
  { entity, roles }: SentenceView,
  { clause, trigger }: Governed,
  except: readonly Span[],
): readonly string[] {
  const { token } = clause
  const subject = trigger.isVerb
    ? (beyondOwnRelative(clause, trigger.index) ??
      resumed(clause, trigger.index) ??
      beyondRelative(token, trigger.index) ??
      subjectOf(token, trigger.index))
    : [
        ...subjectOfLight(token, trigger.index),
        ...subjectOfState(token, trigger.index),
        ...modifiersOf(token, trigger.index),
        ...doerOf(token, trigger.index),
      ]
  const object = trigger.isVerb
    ? [...objectOf(token, trigger.index), ...pronounBehind(clause, trigger.index), ...boughtBy(token, trigger)]
    : complementOf(token, trigger.index)
  const related = subject.some(isNoun) ? [] : referentOf(clause, subject)
  const nouns = [...related, ...subject, ...object].filter(
    (each, at, all) =>
      isNoun(each) &&
      // "The painter's widow died": whose she was is not what died.
      !(isPossessed(all[at + 1]) && all.slice(at + 2).some(isNoun)) &&
      !except.some((span) => overlaps(each.span, span)) &&
      // "The signing took place": a noun that makes the verb is no argument of it.
      !(trigger.isVerb && phrasalClasses(token[trigger.index]?.body.stem ?? '', each.body.norm).length > 0) &&
      // "The inspection was held": the event is no argument of itself.
      !eventClasses(each.body.stem).includes(trigger.name),
  )
  const named = entity.filter(({ span }) => nouns.some((each) => overlaps(each.span, span)))
  const called = named.flatMap((each) => [...documentsIn(each), ...(roles.get(each.body.name) ?? [])])
  return [...new Set([...nouns.map(({ body }) => singularOf(body.norm)), ...called])]
}

/** What a subject without a noun stands for: the topic of "it" and "they", else what a relative clause hangs on. */
function referentOf({ topic, antecedent }: Clause, subject: readonly Token[]): readonly Token[] {
  const pronoun = subject.find(({ body }) => /^(?:it|they)$/.test(body.norm))?.body.norm
  if (pronoun === undefined) return phraseBefore(antecedent)
  const told = pronoun === 'it' ? topic.it : topic.they
  return told.length > 0 ? told : phraseBefore(antecedent)
}

/** "Parliament ratified it in July": the topic is what was ratified. */
function pronounBehind({ token, topic }: Clause, index: number): readonly Token[] {
  const norm = token[index + 1]?.body.norm ?? ''
  if (norm === 'it') return topic.object.length > 0 ? topic.object : topic.it
  return norm === 'them' ? topic.they : []
}

/** What an abbreviation of a law or a treaty stands for, by its full name in the source: "agreement" for "ASP". */
const documentsIn = ({ body }: Layers['entity']): readonly string[] =>
  body.label === 'LAW'
    ? (body.name.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => mayReferToOne(word, 'document'))
    : []

/** "paid 12 million for the site": what money is paid for is what the payment is of. */
function boughtBy(token: readonly Token[], { name, index }: Trigger): readonly Token[] {
  if (!PAYING.has(name)) return []
  const behind = token.slice(index + 1)
  const end = behind.findIndex(({ body }) => /^[,.;:—–()]$|^--$/.test(body.norm) || /^(?:VB|MD|W)/.test(body.tag))
  const preposition = (end < 0 ? behind : behind.slice(0, end)).findIndex(({ body }) => body.norm === 'for')
  return preposition < 0 ? [] : objectOf(token, index + 1 + preposition)
}

/** Classes of events in which money changes hands for a thing. */
const PAYING = new Set('pay spend sell buy cost'.split(' '))

const isPossessed = (next: Token | undefined): boolean => /^['’]s?$/.test(next?.body.norm ?? '')

/** "Parliament gave its approval": whoever gave it is what the approval is said of. */
function subjectOfLight(token: readonly Token[], index: number): readonly Token[] {
  const verb = token.slice(Math.max(0, index - LIGHT_REACH), index).findLastIndex(({ body }) => isLightVerb(body.stem))
  const at = Math.max(0, index - LIGHT_REACH) + verb
  return verb < 0 || !token[at]?.body.tag.startsWith('VB') ? [] : subjectOf(token, at)
}

/** "The doors stood wide open": an adjective behind a copula is said of the copula's subject. */
function subjectOfState(token: readonly Token[], index: number): readonly Token[] {
  if (!/^(?:JJ|VB)/.test(token[index]?.body.tag ?? '')) return []
  let at = index - 1
  while (/^(?:RB|JJ)/.test(token[at]?.body.tag ?? '')) at -= 1
  return isCopula(token[at]?.body.norm ?? '') ? subjectOf(token, at) : []
}

/** "No warning was received by the council": who got or gave what the noun tells. */
function doerOf(token: readonly Token[], index: number): readonly Token[] {
  const behind = token.slice(index + 1, index + 1 + DOER)
  const verb = behind.findIndex(({ body }) => body.tag.startsWith('VB') && !isAuxiliary(body.norm))
  const by = behind.findIndex(({ body }) => body.norm === 'by')
  const isPassive = verb > 0 && behind.slice(0, verb).every(({ body }) => /^(?:VB|MD|RB)/.test(body.tag))
  return isPassive && by > verb && (isLightVerb(behind[verb]?.body.stem ?? '') || behind[verb]?.body.stem === 'receiv')
    ? objectOf(token, index + 1 + by)
    : []
}

/** How many words behind the noun of an event "by" may stand. */
const DOER = 6

/** How many words before an event's noun its light verb may stand: "gave its full approval". */
const LIGHT_REACH = 4

/** "the Velm bridge failure": nouns and adjectives right before a noun. */
function modifiersOf(token: readonly Token[], index: number): readonly Token[] {
  let start = index
  while (start > 0 && /^(?:NN|JJ|POS)/.test(token[start - 1]?.body.tag ?? '')) start -= 1
  return token.slice(start, index)
}
