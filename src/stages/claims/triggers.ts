import { type Layers, overlaps, type Span } from '../../domain/index.ts'
import { isAuxiliary } from '../../lexicon/auxiliaries.ts'
import { eventClasses } from '../../lexicon/event-classes.ts'
import { isFunctionWord } from '../../lexicon/function-words.ts'
import { isLightVerb } from '../../lexicon/light-verbs.ts'
import { SMALL_NUMBERS } from '../../lexicon/numbers.ts'
import { phrasalClasses } from '../../lexicon/phrasal-verbs.ts'
import { verbLemma } from '../../lexicon/verb-lemma.ts'
import { isVerb } from '../../lexicon/wordnet.ts'
import { deedBefore, deedOf, eventBefore, eventBehind, OBJECT } from './named-event.ts'
import { particleVerb } from './particle-verb.ts'
import type { SentenceView } from './sentence-view.ts'

type Tokens = readonly Layers['token'][]

/** A word that names an event class, with its place in the text and its index among the clause's tokens. */
export interface Trigger {
  readonly name: string
  readonly span: Span
  readonly index: number
  readonly isVerb: boolean
}

/**
 * The triggers among the tokens of a clause, in reading order; a word of two classes gives two. Words inside a date
 * ("March", "the end of May") or a name ("the Relief Fund") name no event.
 */
export function triggersIn(view: SentenceView, tokens: Tokens, antecedent: Tokens): readonly Trigger[] {
  const named = view.entity.filter(({ body }) => body.label !== 'LAW' && body.label !== 'EVENT')
  const taken = [...view.time, ...named].map(({ span }) => span)
  return tokens.flatMap(({ span, body }, index) => {
    if (body.kind !== 'word' || taken.some((each) => overlaps(each, span))) return []
    const isVerb = isPredicate(tokens, index)
    const names = isVerb ? classesOfVerb(tokens, index, antecedent) : classesOfNoun(tokens, index)
    return names.map((name) => ({ name, span, index, isVerb }))
  })
}

const tagAt = (tokens: Tokens, index: number): string => tokens[index]?.body.tag ?? ''

/** Words that may stand between an auxiliary and its participle: "was never heard", "were later told". */
const BETWEEN = 3

const isAfterAuxiliary = (tokens: Tokens, index: number): boolean =>
  tokens.slice(Math.max(0, index - BETWEEN), index).some(({ body }) => isAuxiliary(body.norm))

/** "to hand over 23 depots": a word behind "to" that takes an object is a verb, whatever its tag. */
function isInfinitive(tokens: Tokens, index: number): boolean {
  if (tokens[index - 1]?.body.norm !== 'to' || isAuxiliary(tokens[index]?.body.norm ?? '')) return false
  const isPhrasal = phrasalClasses(tokens[index]?.body.stem ?? '', tokens[index + 1]?.body.norm ?? '').length > 0
  const next = tokens[index + 1]?.body.norm ?? ''
  return isPhrasal || /^(?:DT|CD|PRP)/.test(tagAt(tokens, index + 1)) || SMALL_NUMBERS.has(next)
}

/** "will hand down", "may well rise": a word right behind a modal is a verb, whatever its tag. */
const isBehindModal = (tokens: Tokens, index: number): boolean =>
  tagAt(tokens, /^RB/.test(tagAt(tokens, index - 1)) ? index - 2 : index - 1) === 'MD' &&
  /^NNS?$/.test(tagAt(tokens, index)) &&
  isVerb(tokens[index]?.body.norm ?? '')

/** Whether a word is a verb that tells an event: not an auxiliary, and not a participle before its noun ("jailed men"). */
function isPredicate(tokens: Tokens, index: number): boolean {
  const { norm, tag } = tokens[index]?.body ?? { norm: '', tag: '' }
  if (isInfinitive(tokens, index) || isBehindModal(tokens, index)) return true
  // "asks nobody's leave": what somebody owns is a noun.
  // "had its last overhaul": it is no auxiliary before its object.
  if (/^(?:has|had|have)$/.test(norm) && /^(?:DT|PRP\$)/.test(tagAt(tokens, index + 1))) return true
  if (!tag.startsWith('VB') || isAuxiliary(norm) || /['’]s?$/.test(tokens[index - 1]?.body.norm ?? '')) return false
  // "in the building", "the finding": a gerund behind an article is a noun.
  if (
    tag === 'VBG' &&
    /^(?:the|a|an|this|that|each|every)$/.test(tokens[index - 1]?.body.norm ?? '') &&
    !tagAt(tokens, index + 1).startsWith('NN')
  )
    return false
  const isParticiple = tag === 'VBN' || tag === 'VBG' || (tag === 'VBD' && norm.endsWith('ed'))
  // "resigned late in the day": an adjective without its noun is an adverb.
  const behind = /^JJ/.test(tagAt(tokens, index + 1)) ? index + 2 : index + 1
  // "lasted two weeks": a number word may be tagged as a noun.
  const isBeforeNoun =
    /^(?:NN|JJ)/.test(tagAt(tokens, behind)) && !SMALL_NUMBERS.has(tokens[index + 1]?.body.norm ?? '')
  // "were given an estimated mark": after an article it describes the noun.
  if (isParticiple && isBeforeNoun && /^(?:DT|PRP\$|POS)$/.test(tagAt(tokens, index - 1))) return false
  if (!isParticiple || isAfterAuxiliary(tokens, index)) return true
  return !(isBeforeNoun && (index === 0 || /^(?:DT|JJ|CD|PRP\$|IN|POS|NN)/.test(tagAt(tokens, index - 1))))
}

/** Forms that are the past of one verb far more often than another word: of "find", and not "set up"; of "shoot", and no injection. */
const MISTAKEN: ReadonlyMap<string, string> = new Map([
  ['found', 'find'],
  ['shot', 'shoot'],
  ['fired', 'shoot'],
  ['bars', 'ban'],
  ['barred', 'ban'],
])

/** "has established that", "to establish how": nothing began. */
const CONJUNCTIONS = new Set('that how whether why what who where'.split(' '))

/** "took off" is a departure; a light verb alone ("took") tells nothing, and any other verb is a class of its own. */
function classesOfVerb(tokens: Tokens, index: number, antecedent: Tokens): readonly string[] {
  const { stem, norm } = tokens[index]?.body ?? { stem: '', norm: '' }
  const following = tokens.slice(index + 1, index + 1 + OBJECT)
  // "fell ill", "fell silent": what somebody became is told by the adjective.
  if (/^(?:fall|falls|fell|fallen)$/.test(norm) && tagAt(tokens, index + 1).startsWith('JJ')) return []
  const phrasal = phrasalOf(stem, following)
  // "nothing left to see": it is what remains.
  if (norm === 'left' && tokens[index + 1]?.body.norm === 'to' && !isAfterAuxiliary(tokens, index)) return ['remain']
  if (NO_VERBS.has(norm) || (stem === 'pai' && following.some(({ body }) => HEED.has(body.norm)))) return []
  if (stem === 'establish' && CONJUNCTIONS.has(tokens[index + 1]?.body.norm ?? '')) return []
  const found = phrasal.length > 0 ? phrasal : particleVerb(norm, following[0]?.body.norm ?? '')
  const classes = found ?? eventClasses(MISTAKEN.get(norm) ?? stem)
  if (classes.includes('happen') || APPEARING.has(stem))
    return (
      eventBefore(tokens, index) ??
      eventBefore(antecedent, antecedent.length) ??
      (classes.length > 0 ? classes : ['happen'])
    )
  if (LOCATING.has(stem)) return eventBehind(tokens, index) ?? eventBefore(tokens, index) ?? []
  if (stem === 'last') return eventBefore(tokens, index) ?? eventBefore(antecedent, antecedent.length) ?? classes
  if (stem === 'gather' && !/^(?:DT|PRP|CD|JJ|NN)/.test(tagAt(tokens, index + 1))) return ['meet']
  if (PLANNING.has(stem) || (stem === 'set' && following[0]?.body.norm === 'for'))
    return deedBefore(tokens, index) ?? eventBefore(tokens, index) ?? []
  // "The talks, held on Friday": the participle of an aside.
  if (
    HOLDING.has(stem) &&
    (isAfterAuxiliary(tokens, index) || (index === 0 && tagAt(tokens, 1) === 'IN' && antecedent.length > 0))
  )
    return eventBefore(tokens, index) ?? eventBefore(antecedent, antecedent.length) ?? classes
  const isHospital =
    BRINGING.has(stem) && tokens.slice(index + 1, index + 1 + TO_HOSPITAL).some(({ body }) => HOSPITAL.test(body.norm))
  if (isHospital) return ['treat']
  if (classes.length > 0) return classes
  if (CARRYING.has(stem)) return deedOf(tokens, index)
  return isLightVerb(stem) || isFunctionWord(norm) ? [] : [verbLemma(norm)]
}

/** A noun makes a phrasal verb before a particle does: "takes place on board" takes nobody on. */
function phrasalOf(stem: string, following: Tokens): readonly string[] {
  const byNoun = following.find(({ body }) => body.tag.startsWith('NN') && phrasalClasses(stem, body.norm).length > 0)
  const found = byNoun ?? following.find(({ body }) => phrasalClasses(stem, body.norm).length > 0)
  return found === undefined ? [] : phrasalClasses(stem, found.body.norm)
}

/** Nouns that leave the event to the noun before them: "the extradition process", "the death toll". */
const CARRIERS = new Set(
  `process processes procedure procedures proceedings operation operations programme program plan plans campaign effort
  efforts notice notices letter letters talks toll rate rates order orders work works deal decision attempt attempts request requests`.split(
    /\s+/,
  ),
)

/** "The first crack formed at the pier": what formed is the event. */
const APPEARING = new Set(['form', 'develop'])

/** "The opening is planned for May": what is planned is the event. */
const PLANNING = new Set('plan schedul expect slate propos'.split(' '))

/** "Locates the origin inside the fence", "the fire is traced to a shed": what is put somewhere is the event. */
const LOCATING = new Set(['locat', 'situat'])

/** "The inspection, which was held in May", "the alarm was given": what was held or given is the event. */
const HOLDING = new Set('hold give made make conduct perform'.split(' '))

/** "taken", "rushed", "flown" to a hospital. */
const BRINGING = new Set('take bring drive carri rush fly airlift transport remov admit transfer go send'.split(' '))
const HOSPITAL = /^(?:hospitals?|clinics?|infirmary)$/

/** How far behind such a verb the hospital may stand: "brought to the district hospital". */
const TO_HOSPITAL = 5

/** Verbs that leave the deed to their object: "had its last overhaul", "underwent repairs". */
const CARRYING = new Set('have had ha undergo receiv get make made give issu'.split(' '))

/** What is paid without money: "paid tribute to". */
const HEED = new Set('tribute attention visit visits heed homage respects court'.split(' '))

/** Words that are tagged as verbs and are none. */
const NO_VERBS = new Set(['according', 'morning', 'evening'])

/** Words that share a stem with an event and tell none: "its own kitchen", "nobody's leave", "the last two", "public lives". */
const NO_EVENTS = new Set(
  'own leave last lives public according building buildings department departments station stations authority authorities'.split(
    ' ',
  ),
)

/** A noun or adjective tells an event where a class has it, and no noun follows: "the strike", not "strike leaders". */
function classesOfNoun(tokens: Tokens, index: number): readonly string[] {
  const { norm, stem, tag } = tokens[index]?.body ?? { norm: '', stem: '', tag: '' }
  if (norm === 'aboard' || (norm === 'board' && tokens[index - 1]?.body.norm === 'on')) return ['aboard']
  // "a collapsible gate": what may happen has not.
  if ((!/^(?:NN|JJ|VB)/.test(tag) && !norm.startsWith('unanim')) || /[ai]ble$/.test(norm)) return []
  // "has been in force since May"
  if (stem === 'forc' && tokens[index - 1]?.body.norm === 'in') return ['force']
  // "in the hands of the rebels"; shares "changed hands".
  if (NO_EVENTS.has(norm) || (norm === 'hands' && tokens[index - 1]?.body.stem !== 'chang')) return []
  const modifies = tag.startsWith('NN') && tagAt(tokens, index + 1).startsWith('NN')
  return modifies && !CARRIERS.has(tokens[index + 1]?.body.norm ?? '') ? [] : eventClasses(stem)
}

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
  (/^(?:DT|PRP\$)/.test(tagAt(token, index - 1)) && token[index - 2]?.body.norm === 'of')

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
