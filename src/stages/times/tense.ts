import type { Expression } from './reading.ts'
import type { Tense } from './resolve/situation.ts'
import type { Word } from './words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words by which a clause looks ahead: "will vote on Tuesday", "is due in May", "opens in November". */
const FUTURE = words(`
  will shall ll won would may must should due expected scheduled slated planned plans expects expect intends intend
  hopes aims forecast projected predicts anticipates anticipated promises vows upcoming
  begins begin starts opens ends expires lapses closes meets arrives returns resumes retires tomorrow`)

/** Auxiliaries that place a clause in the past whatever follows: "was lifted on Friday". */
const AUXILIARIES = words('was were had did been')
/** "is set to vote", "a hearing set for May". */
const BEHIND_SET = words('to for')

/** Irregular past forms that differ from the present ("cut" and "shut" do not), and adverbs of the past. */
const PAST = words(`
  became began broke brought built bought came caught chose died drew drove fell felt
  found fought flew gave got grew held kept knew laid led left lent lit lost made met paid ran rang 
  rose said sank sat saw sent shook shot sold spent spoke stood stole struck swept swore taught told
  took thought threw tore understood upheld went withdrew woke won wore wrote ago last previously earlier`)

/** Words in -ed that tell no time. */
const NOT_PAST = words('need needed unprecedented limited united hundred indeed proceed succeed exceed')
const SHORTEST_PARTICIPLE = 5
const isParticiple = (text: string): boolean =>
  text.length >= SHORTEST_PARTICIPLE && text.endsWith('ed') && !FUTURE.has(text) && !NOT_PAST.has(text)

const CLAUSE_MARKS = words('; : — – ( ) " “ ” .')
const CLAUSE_WORDS = words('which who that when where while whereas but because although after before')
const BARE_INFINITIVE_BOUNDS = words('until by before')
const REACH = 14

const MODALS = words('will would shall may must should to be')
/** "will stay closed", "to be lifted": the verb before the participle tells the tense. */
const isGoverned = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ text }) => MODALS.has(text))

/** "is to be held", "has to report", "need to be paid". */
const BEFORE_DUTY = words('is are has have need needs')

/** "is set to vote" and "is to be held" look ahead; "set" alone looks back. */
const cueAt = (words: readonly Word[], at: number): Tense => {
  const word = words[at]
  if (word === undefined || (word.capital && at > 0)) return null
  const { text } = word
  if (FUTURE.has(text)) return 'future'
  if (text === 'to' && BEFORE_DUTY.has(words[at - 1]?.text ?? '')) return 'future'
  if (text === 'set' && BEHIND_SET.has(words[at + 1]?.text ?? '')) return 'future'
  if (AUXILIARIES.has(text)) return 'past'
  return (PAST.has(text) || isParticiple(text)) && !isGoverned(words, at) ? 'past' : null
}

const closesClause = ({ text }: Word): boolean => CLAUSE_MARKS.has(text) || CLAUSE_WORDS.has(text)

/** "to report before the summer", "to extend it until June": what is asked for or decided lies ahead. */
const isInfinitive = (words: readonly Word[], at: number): boolean => {
  const verb = words[at + 1]
  return (
    words[at]?.text === 'to' &&
    verb?.kind === 'word' &&
    !verb.capital &&
    !['the', 'a', 'an', 'its', 'their'].includes(verb.text)
  )
}

/** "has suspended all loans until June 30": what has been done lasts on. */
const isPerfect = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ text }) => text === 'has' || text === 'have')

/** "runs until 30 June", "is valid until May": what lasts still ends ahead. */
const LASTING = words('runs lasts applies stays remains continues holds extends valid')

const leftOf = (words: readonly Word[], { first, bound }: Expression): Tense => {
  if (bound === 'until' && isStillLasting(words, first)) return 'future'
  const bounded = bound !== null && BARE_INFINITIVE_BOUNDS.has(bound)
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const word = words[at]
    if (word === undefined || closesClause(word)) return null
    if (bounded && isInfinitive(words, at)) return 'future'
    const cue = cueAt(words, at)
    if (cue === 'past' && bound === 'until' && isPerfect(words, at)) return 'future'
    if (cue !== null) return cue
  }
  return null
}

const isStillLasting = (words: readonly Word[], first: number): boolean =>
  LASTING.has(words[first - 1]?.text ?? '') && !AUXILIARIES.has(words[first - 2]?.text ?? '')

const rightOf = (words: readonly Word[], next: number): Tense => {
  for (let at = next; at < Math.min(words.length, next + REACH); at += 1) {
    const word = words[at]
    if (word === undefined || CLAUSE_MARKS.has(word.text) || (word.text === ',' && at > next)) return null
    const cue = cueAt(words, at)
    if (cue !== null) return cue
  }
  return null
}

/** "until 20 May" and "from Monday" look ahead where no verb says otherwise. */
const looksAhead = ({ bound, reading }: Expression): boolean =>
  bound === 'until' || ((bound === 'from' || bound === 'beginning') && reading.type === 'weekday')

/** The tense of the clause that a time stands in: its own bound first, then the words before it, then those behind. */
export const tenseAround = (words: readonly Word[], expression: Expression): Tense => {
  if (expression.bound === 'since') return 'past'
  const tense = leftOf(words, expression) ?? rightOf(words, expression.next)
  return tense ?? (looksAhead(expression) ? 'future' : null)
}

const SAYING = words(
  'said says told tells announced added stated wrote warned confirmed reported explained testified declared',
)
const SPEECH_REACH = 6

/** Whether a day is the one on which somebody spoke, not the one on which the story happened: "police said on Monday". */
export const isSpeechDay = (words: readonly Word[], { first }: Expression): boolean => {
  for (let index = first - 1; index >= Math.max(0, first - SPEECH_REACH); index -= 1) {
    const word = words[index]
    if (word === undefined || word.kind === 'mark') return false
    if (SAYING.has(word.text)) return true
  }
  return false
}
