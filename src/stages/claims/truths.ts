import { overlaps, type Span } from '../../domain/index.ts'
import { isAuxiliary } from '../../lexicon/auxiliaries.ts'
import { isEventClass } from '../../lexicon/event-classes.ts'
import type { Clause } from './clauses.ts'
import { draft, type Recognise } from './draft.ts'
import type { SentenceView } from './sentence-view.ts'
import { holds, isAffirmed, isInDeniedTelling, isObjectDenied } from './signs.ts'
import type { Trigger } from './triggers.ts'

/** What did or did not happen: `suspend.truth`, `approve.truth`, for each event class that a clause names. */
export const truths: Recognise = (view, clauses) =>
  clauses.flatMap((clause) => {
    if (isQuestion(view) || isCleft(clause)) return []
    const seen = new Set<string>()
    return clause.triggers
      .filter((each) => isTelling(clause, each) && !isUntold(clause, each))
      .flatMap((trigger) => {
        const affirmed = isTrue(clause, trigger) !== isUnanimous(clause, trigger)
        if (seen.has(trigger.name) || (affirmed && !isTold(clause, trigger))) return []
        const scope = affirmed ? null : isUnanimous(clause, trigger) ? 'all' : denialOf(clause, trigger)
        if (!affirmed && scope !== 'manner' && (isInSubject(clause, trigger) || isDefinite(clause, trigger))) return []
        const isPart = !affirmed && scope !== 'manner' && isOfPart(view, clause)
        seen.add(trigger.name)
        const value = { type: 'truth' as const, holds: affirmed }
        return draft(view, clause, {
          slot: `${trigger.name}.truth`,
          value,
          words: trigger.span,
          scope: isPart ? 'part' : scope,
          isTimeless: !affirmed && (isForAllTime(clause, trigger) || isDatedElsewhere(view, clause, trigger)),
          trigger,
        })
      })
  })

/**
 * "Nobody told him that it is closed", "no word to leave ever came", "it could not be established who began": neither
 * affirms nor denies.
 */
const isUntold = ({ token }: Clause, { index }: Trigger): boolean =>
  isInDeniedTelling(token, index) ||
  isAsIs(token, index) ||
  (token[index - 1]?.body.norm === 'to' &&
    token[index - 2]?.body.tag.startsWith('NN') === true &&
    !isAffirmed(token, index - 2)) ||
  isBounded(token, index) ||
  (/^be$|ly$/.test(token[index - 1]?.body.norm ?? '') &&
    /\b(?:could not|cannot|can not|couldn't) be (?:\p{Ll}+ly )?$/u.test(
      norms(token.slice(Math.max(0, index - 4), index)),
    ))

/** "unarmed, as the law requires": whatever it requires is told by another clause. */
const isAsIs = (token: Clause['token'], index: number): boolean => {
  const before = token.slice(Math.max(0, index - AS_REACH), index)
  const as = before.findLastIndex(({ body }) => body.norm === 'as')
  return (
    as >= 0 &&
    /^VB[PZD]/.test(token[index]?.body.tag ?? '') &&
    before.slice(as + 1).every(({ body }) => /^(?:DT|PRP|NN|JJ)/.test(body.tag)) &&
    token.slice(index + 1).every(({ body }) => body.kind === 'punctuation')
  )
}

/** How far behind "as" such a verb may stand: "as the harbor law requires". */
const AS_REACH = 5

/** Each denial turns the sign, before the event and in its object: "received no warning". */
const isTrue = ({ token }: Clause, { index, isVerb }: Trigger): boolean =>
  isAffirmed(token, index) !== (isVerb && isObjectDenied(token, index))

/** "No shop will close before June": it may close then. */
function isBounded(token: Clause['token'], index: number): boolean {
  if (!token.some(({ body }) => /before|until|till/.test(body.norm))) return false
  const [before, behind] = [norms(token.slice(0, index)), norms(token.slice(index + 1))]
  return (
    /\b(?:no|not|none|nobody|never)\b.*\b(?:will|shall|would|to|may)\b/u.test(before) &&
    /\b(?:before|until|till)\b/u.test(behind)
  )
}

/** "no permit was ever issued", "has never been opened": at no time until now, whatever dates stand beside it. */
const isForAllTime = ({ token }: Clause, { index }: Trigger): boolean =>
  /\b(?:ever|never|at no time) /.test(norms(token.slice(0, index))) &&
  !/\b(?:in|on|before|until|during|that|last) /.test(norms(token.slice(0, index)))

/** "I went there on Friday, and no permit was ever issued": the day of another clause is not that of the denial. */
const isDatedElsewhere = ({ time }: SentenceView, { token, span }: Clause, { index }: Trigger): boolean =>
  /\b(?:ever|never|at no time) /.test(norms(token.slice(0, index))) && !time.some((each) => overlaps(each.span, span))

/** "None of the people moved in May was heard": what tells who is meant is not denied. */
const isInSubject = ({ token }: Clause, { index, isVerb }: Trigger): boolean =>
  isVerb &&
  /^VB[DN]/.test(token[index]?.body.tag ?? '') &&
  (token[index - 1]?.body.tag.startsWith('NN') ?? false) &&
  token.slice(index + 1).some(({ body }) => isAuxiliary(body.norm)) &&
  !token.slice(0, index).some(({ body }) => isAuxiliary(body.norm))

/** "The board approved it unanimously": nobody dissented. */
const isUnanimous = ({ token }: Clause, { index }: Trigger): boolean => /^unanim/.test(token[index]?.body.norm ?? '')

const PART = /\b(?:one|some|many|most|few|not all) of (?:the|its|their|them)\b/
const WHOLE = /\b(?:none|nobody|no one|neither|not one) of /

/** Units in which a part of something is told; "in the twelve months before" tells of none. */
const COUNTED = new Set(['count', 'percent', 'tonne', 'ton', 'kilogram', 'liter', 'barrel'])

/** "failed to produce 9,000 tonnes", "one of the pumps did not start": a part is denied, and not the event. */
function isOfPart({ quantity }: SentenceView, { token, span }: Clause): boolean {
  const isCounted = quantity.some(
    ({ span: own, body }) =>
      overlaps(own, span) && body.value !== null && COUNTED.has(body.unit) && !isAllOfThem(token, own),
  )
  const words = norms(token)
  return !WHOLE.test(words) && (isCounted || PART.test(words))
}

/** "The two heads of state refused", "all 12 jurors": the figure tells how many there are. */
const isAllOfThem = (token: Clause['token'], figure: Span): boolean => {
  const at = token.findIndex(({ span }) => span.end > figure.start)
  return (
    /^(?:the|both|all|these|those|its|their)$/.test(token[at - 1]?.body.norm ?? '') && token[at - 2]?.body.norm !== 'of'
  )
}

/** Whether a sentence asks and tells nothing. */
export const isQuestion = ({ document, sentence }: SentenceView): boolean =>
  /\?["”’')]*$/.test(document.text.slice(sentence.span.start, sentence.span.end))

/** "It was not the sea that killed them" denies who, and not that it happened. */
const isCleft = ({ token }: Clause): boolean => /^it (?:was|is)(?: not|n't) /.test(norms(token.slice(0, 4)))

const norms = (token: Clause['token']): string => token.map(({ body }) => `${body.norm} `).join('')

/** Whether a trigger has a class, or stands in the passive; any other verb tells too little to be denied elsewhere. */
const isTelling = ({ token }: Clause, { name, index, isVerb }: Trigger): boolean =>
  isEventClass(name) ||
  (isVerb && (/^VB[DZP]/.test(token[index]?.body.tag ?? '') || !isAffirmed(token, index))) ||
  token.slice(Math.max(0, index - 3), index).some(({ body }) => isAuxiliary(body.norm))

/** Whether an affirmed trigger tells that something happened: not in a denying clause, and not as a mere noun. */
const isTold = (clause: Clause, trigger: Trigger): boolean =>
  (holds(clause.token) && !isMereNoun(clause, trigger)) || isPresupposed(clause, trigger)

/** "The 28-day halt did no harm": a definite noun before its verb tells that it happened, whatever is denied of it. */
function isPresupposed({ token }: Clause, { index, isVerb }: Trigger): boolean {
  const before = token.slice(Math.max(0, index - DEFINITE_REACH), index).map(({ body }) => body.norm)
  const at = before.findLastIndex((norm) => DEFINITE.has(norm))
  return (
    !isVerb &&
    at >= 0 &&
    before.slice(at + 1).every((norm) => !HEDGED.has(norm)) &&
    (token[index + 1]?.body.norm === 'of' || isActive(token[index + 1]))
  )
}

/** A finite verb that tells more than what something is: "The halt is not our doing" tells what it is not. */
const isActive = (token: Clause['token'][number] | undefined): boolean =>
  /^(?:VBD|VBZ|MD)/.test(token?.body.tag ?? '') && !BE.has(token?.body.norm ?? '')

/** "keeps no papers of the inquiry": the inquiry is not denied; "is not part of the transfer" denies it of its subject. */
const isDefinite = ({ token }: Clause, { index, isVerb }: Trigger): boolean =>
  !isVerb &&
  DEFINITE.has(token[index - 1]?.body.norm ?? '') &&
  !/^with(?:h[eo]ld)/.test(token[index - 2]?.body.norm ?? '') &&
  !MEMBERSHIP.test(norms(token.slice(Math.max(0, index - 4), index)))

const MEMBERSHIP = /\b(?:part of|included in|covered by) \w+ $/

const BE = new Set(['is', 'was', 'are', 'were'])

const DEFINITE_REACH = 4
const DEFINITE = new Set(['the', 'this', 'that', 'its', 'their'])
const HEDGED = new Set('alleged supposed planned proposed threatened rumored rumoured possible next of'.split(' '))

const NOUN = /(?:tion|sion|ment|ance|ence|ure|al|ship|ty|er|or)s?$/

/** Verbs that make an event of a noun: "gave its approval", "filed an application". */
const LIGHT = new Set(
  'gave give given granted grant received made make took taken held hold carried issued gives takes'.split(' '),
)

/** "the extradition treaty" tells of no extradition; "gave its approval" tells of one. "Costs." is a heading. */
function isMereNoun({ token }: Clause, { index, isVerb }: Trigger): boolean {
  const before = token.slice(Math.max(0, index - 4), index)
  if (isVerb) return false
  if (before.length === 0) return true
  return NOUN.test(token[index]?.body.norm ?? '') && !before.some(({ body }) => LIGHT.has(body.norm))
}

/** "without a formal extradition process" denies a manner; "nobody was extradited" denies it of all and at all times. */
function denialOf({ token }: Clause, { index, isVerb }: Trigger): 'manner' | 'all' | 'existence' | null {
  const before = token.slice(Math.max(0, index - 14), index).map(({ body }) => body.norm)
  if (before.slice(-5).includes('without')) return NOUN.test(token[index]?.body.norm ?? '') ? 'manner' : null
  if (!isVerb && (EXISTENCE.test(before.join(' ')) || isUnrecorded(token, index))) return 'existence'
  // "No warning reached them": none of any kind.
  if ((before.length === 1 && before[0] === 'no') || NO_PERSON.test(before.join(' '))) return 'all'
  return before.some((norm, at) => isUniversal(norm, before[at + 1])) ? 'all' : null
}

/** "there was not a single arrest", "there were no deaths" */
const EXISTENCE = /\bthere (?:was|were|is|are|ha[sd] been|have been) (?:no|not a|not one)\b/

/** "No deaths from hunger have been recorded" denies that there were any. */
const isUnrecorded = (token: Clause['token'], index: number): boolean =>
  token[index - 1]?.body.norm === 'no' &&
  /\b(?:been|was|were|is|are) (?:recorded|reported|registered|confirmed|known|found|counted)\b/.test(
    norms(token.slice(index + 1, index + 1 + RECORDED)),
  )

/** How many words behind an event may tell that none is on record. */
const RECORDED = 8

/** "No person under the age of 18 will be moved": nobody of that sort. */
const NO_PERSON = /^no (?:person|individual|man|woman|child|citizen|resident|worker|civilian|soldier|member) /

const UNIVERSAL = new Set('none nobody never nothing neither'.split(' '))

const isUniversal = (norm: string, next: string | undefined): boolean =>
  UNIVERSAL.has(norm) ||
  (norm === 'no' && (next === 'one' || next === 'time' || next === 'point')) ||
  (norm === 'not' && (next === 'one' || next === 'a'))
