import type { Expression } from './reading.ts'
import type { Tense } from './resolve/situation.ts'
import type { Word } from './words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words by which a clause looks ahead: "will vote on Tuesday", "is due in May", "opens in November". */
const FUTURE = words(`
  will shall ll won would may might can could must should due expected scheduled slated planned plans plan expects expect
  intends intend hopes aims forecast projected predicts anticipates anticipated promises vows upcoming next
  begins begin starts start opens open ends end expires lapses closes meets arrives returns resumes retires until
  ahead tomorrow deadline set going`)

/** Irregular past forms, and auxiliaries that place a clause in the past: "was lifted on Friday". */
const PAST = words(`
  was were had did been became began broke brought built bought came caught chose cost cut died drew drove fell felt
  found fought flew gave got grew held hit kept knew laid led left lent lit lost made met paid put quit ran rang read
  rose said sank sat saw sent shook shot shut sold spent spoke split spread stood stole struck swept swore taught told
  took thought threw tore understood upheld went withdrew woke won wore wrote ago since last previously earlier`)

const NOT_PAST = words('need needed unprecedented limited united hundred')
/** Words in -ed that look ahead or tell no time: they are in FUTURE or left out. */
const isPast = (text: string): boolean =>
  PAST.has(text) || (text.length > 4 && text.endsWith('ed') && !FUTURE.has(text) && !NOT_PAST.has(text))

const CLAUSE_MARKS = words('; : — – ( ) " “ ” .')
const CLAUSE_WORDS = words('which who that when where while whereas but because although after before')
const REACH = 14

const cueAt = (word: Word): Tense => (FUTURE.has(word.text) ? 'future' : isPast(word.text) ? 'past' : null)

const closesClause = (word: Word): boolean => CLAUSE_MARKS.has(word.text) || CLAUSE_WORDS.has(word.text)

const leftOf = (words: readonly Word[], first: number): Tense => {
  let found: Tense = null
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    const word = words[index]
    if (word === undefined || closesClause(word)) break
    const cue = cueAt(word)
    if (cue === 'future') return cue
    found ??= cue
  }
  return found
}

const rightOf = (words: readonly Word[], next: number): Tense => {
  for (let index = next; index < Math.min(words.length, next + REACH); index += 1) {
    const word = words[index]
    if (word === undefined || CLAUSE_MARKS.has(word.text)) break
    const cue = cueAt(word)
    if (cue !== null) return cue
  }
  return null
}

/** The tense of the clause that a time stands in: its own bound first, then the words before it, then those behind. */
export const tenseAround = (words: readonly Word[], { first, next, bound }: Expression): Tense => {
  if (bound === 'since') return 'past'
  return leftOf(words, first) ?? rightOf(words, next)
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
