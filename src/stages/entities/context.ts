import { isFunctionWord } from '../../lexicon/function-words.ts'
import { NAME_PARTICLES } from '../../lexicon/heads.ts'
import { NATIONALITY_WORDS } from '../../lexicon/nationalities.ts'
import { HONORIFICS, RANKS } from '../../lexicon/roles.ts'
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts'
import { isDictionaryWord } from '../../lexicon/tagger.ts'
import type { Range } from './candidate.ts'
import type { Clause, Word } from './words.ts'

/** What the rules look at: the words of a name and its neighbours. */
export interface Context {
  readonly words: readonly Word[]
  readonly name: Range
  readonly length: number
  readonly before: string
  readonly before2: string
  readonly before3: string
  readonly after: string
  readonly after2: string
  readonly after3: string
  readonly titles: readonly string[]
  readonly isFirst: boolean
}

/** Whether a name has from two to `most` words. */
export const isName = (context: Context, most: number): boolean => context.length >= 2 && context.length <= most

/** The first word of a name. */
export const first = ({ words, name }: Context): Word | undefined => words[name.from]

/** A single word of three or more capitals and no digit: "NATO". */
export const isShout = (context: Context): boolean =>
  context.length === 1 && first(context)?.isShout === true && /^[^\d]{3,}$/.test(first(context)?.text ?? '')

/** "the Belvedere was": an article that belongs to the name itself and not to a noun behind it. */
export const isArticled = ({ before, after, titles }: Context): boolean =>
  before === 'the' &&
  titles.length === 0 &&
  (!/^\p{Ll}/u.test(after) || isFunctionWord(after) || SPEECH_VERBS.has(after))

/** Only letters, none all in capitals, no nationality in front. */
export const isPlain = ({ words, name }: Context): boolean =>
  words.slice(name.from, name.to).every(({ text, isShout }) => /^[\p{L}\p{M}.'’-]+$/u.test(text) && !isShout) &&
  !NATIONALITY_WORDS.has(words[name.from]?.norm ?? '')

/** Names of which no word is one of the language: rather people or places than works or bodies. */
export const isUncommon = ({ words, name }: Context): boolean =>
  words.slice(name.from, name.to).every(({ norm }) => !isDictionaryWord(norm))

/** Not a single word that opens its sentence: "Planners, who …". */
export const isSteady = (context: Context): boolean => context.length > 1 || !context.isFirst

/** A word with digits, or all in capitals. */
export const isCode = (context: Context): boolean => /\d/.test(first(context)?.text ?? '') || isShout(context)

/** A verb of speech stands right before or after: "Okoro said". */
export const isSpoken = ({ after, before }: Context): boolean => SPEECH_VERBS.has(after) || SPEECH_VERBS.has(before)

/** What only stands inside the names of people: an initial, a nickname, "van der". */
export const isPersonalInside = (word: Word): boolean =>
  /^\p{Lu}$/u.test(word.text) ||
  /^["“”]$/.test(word.text) ||
  (NAME_PARTICLES.has(word.text) && !/^(?:de|la|le|du|do|e|y|of)$/.test(word.text))

/** Whether a title ends in a form of address or a rank: "Ms", "Lieutenant General". */
export const isHonoured = (title: string): boolean => {
  const last = title.toLowerCase().replace(/\./g, '').split(' ').at(-1) ?? ''
  return HONORIFICS.has(last) || RANKS.has(last)
}

/** "Wexley, a small town": one of the nouns within four words after a comma and an article. */
export const nounAfterComma = ({ words, name, after, after2 }: Context, nouns: ReadonlySet<string>): boolean => {
  if (after !== ',' || !/^(?:the|a|an|its|one)$/.test(after2)) return false
  for (const { norm } of words.slice(name.to + 2, name.to + 6)) {
    if (nouns.has(norm)) return true
    if (/^(?:of|in|which|that|who|,|and)$/.test(norm)) return false
  }
  return false
}

/** A name with its neighbours; `run` includes its capitalised title. */
export const contextOf = ({ words }: Clause, run: Range, name: Range, titles: readonly string[]): Context => {
  const norm = (at: number): string => words[at]?.norm ?? ''
  return {
    words,
    name,
    length: words.slice(name.from, name.to).filter((word) => word.isName).length,
    before: norm(run.from - 1),
    before2: norm(run.from - 2),
    before3: norm(run.from - 3),
    after: norm(name.to),
    after2: norm(name.to + 1),
    after3: norm(name.to + 2),
    titles,
    isFirst: run.from === 0,
  }
}
