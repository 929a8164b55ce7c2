import { isPlural, singularOf } from '../lexicon/plurals.ts'
import { stem } from '../lexicon/stem.ts'
import { inQuestion } from '../telling/question.ts'
import type { Cited } from './brief.ts'

/** What claims of one slot of a thing are about. */
interface About {
  readonly name: string
  readonly slot: string
  readonly voices: readonly Cited[]
}

const LONGEST = 110

/** Words cut to so many signs, at the end of a word. */
export const inShort = (text: string, longest = LONGEST): string => {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (plain.length <= longest) return plain
  return `${plain.slice(0, plain.lastIndexOf(' ', longest)).replace(/[\s,;:–—-]+$/, '')} …`
}

/** Words in quotation marks, unless they bring such marks along. */
export const quoted = (text: string): string => (/^["“].*["”]$/.test(text) ? text : `“${text}”`)

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())

const wordsIn = ({ voices }: About): readonly string[] =>
  voices.flatMap(({ sentence }) => sentence.text.match(/\p{L}+/gu) ?? [])

/** What is counted, in the plural that a source uses. */
const inPlural = (about: About): string =>
  wordsIn(about).find((word) => word !== about.name && isPlural(word) && singularOf(word) === about.name) ?? about.name

/** The event of a slot ("open" of "open.time") is told only where a source uses the word. */
const withoutUnsaid = (question: string, about: About): string => {
  const { slot } = about
  const group = slot.slice(0, Math.max(0, slot.lastIndexOf('.')))
  const words = new Set(wordsIn(about).map((word) => stem(word)))
  return words.has(stem(group)) ? question : question.replace(` (${group})`, '')
}

/** What claims of a slot are about: "Tunnel, when (open)". */
export const subjectInWords = (about: About): string => {
  const question = inQuestion(about, about.slot).slice(about.name.length + 2)
  const name = question.startsWith('how many') ? inPlural(about) : about.name
  return `${capital(name)}, ${withoutUnsaid(question, about)}`
}

/** "PORT ASEL — ", "VELM, 3 May – " at the head of an article. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]+(?:,[^—–]{1,30})?\s[—–-]\s/u

/** A clause without what stands before and behind it: a dateline, an aside, a full stop. */
const bareClause = (clause: string): string => {
  const bare = clause.replace(DATELINE, '').replace(/[\s.]+$/, '')
  if (bare.length <= LONGEST) return bare
  const comma = bare.lastIndexOf(', ', LONGEST)
  return comma < LONGEST / 3 ? bare : bare.slice(0, comma)
}

/** A clause as a name. */
const named = (clause: string): string => quoted(inShort(bareClause(clause)))

/** A yes or no is about what is affirmed, in the words of its clause. */
export const clauseInQuestion = (clause: string): string => `${named(clause)}: is it so`

/** Where it is, of what nothing but the verb of its clause names. */
export const clauseWhere = (clause: string): string => `${named(clause)}, where`
