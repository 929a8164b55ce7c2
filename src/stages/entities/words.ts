import { type Annotation, type Layers, quote, type Role, type Span } from '../../domain/index.ts'

/** A token as the rules of names see it. `name` tells whether it can be part of a name by its letters. */
export interface Word {
  readonly text: string
  readonly norm: string
  readonly span: Span
  readonly isName: boolean
  readonly isShout: boolean
}

/** How the capitals of a sentence are to be read: as names, as a headline's, or as nothing at all. */
type Case = 'prose' | 'headline' | 'shout'

/** A sentence with its words. */
export interface Clause {
  readonly role: Role
  readonly words: readonly Word[]
  readonly letters: Case
}

const CAPITAL = /^\p{Lu}/u
const AL_NAME = /^(?:al|el|as|ash|an|ar|at|ad|ul)-\p{Lu}/u
/** "Peru-linked", "U-shaped": an adjective made of a name; "Mei-ling" is a name. */
const COMPOUND =
  /-(?:\p{Ll}{3,}(?:ed|ing|ic|al|ful|able|ive|ous)|led|era|born|style|like|wide|bound|made|run|based|type|level|free|only|friendly|specific|first|old|year|day|term|size|side|class|grade|turn|held|won|built|paid|rich|poor|heavy|elect|general|designate|of|for|and|the)\b/u
/** "Pro-Wexley", "Anti-corruption", "Pan-democrat": no part of a name; "Anti-Corruption" and "Pan-African" may be one. */
const PREFIXED = /^(?:Pro-|(?:Anti|Non|Ex|Pan|Post|Pre|Mid|Multi|Self|Semi|Cross|Co)-\p{Ll})/u
/** "NGOs": several of a kind. */
const SHORT_PLURAL = /^\p{Lu}{2,}s$/u
const SHOUT = /^[\p{Lu}\p{N}.'’&-]*\p{Lu}[\p{Lu}\p{N}.'’&-]*$/u

const wordOf = (text: string, { span, body }: Layers['token']): Word => {
  const words = quote(text, span)
  const isName =
    body.kind === 'word' &&
    (AL_NAME.test(words) ||
      (CAPITAL.test(words) && !COMPOUND.test(words) && !PREFIXED.test(words) && !SHORT_PLURAL.test(words)))
  return { text: words, norm: body.norm, span, isName, isShout: SHOUT.test(words) && words.length > 1 }
}

/** Small words keep their small letters even in headlines. */
const isLong = (word: Word): boolean => /^\p{L}{4,}/u.test(word.text)

const lettersOf = (words: readonly Word[], role: Role): Case => {
  const long = words.filter(isLong)
  const capital = long.filter(({ isName }) => isName).length
  if (long.length >= 2 && long.every(({ isShout }) => isShout)) return 'shout'
  const isHeading = role === 'heading' || !/^[.!?:”"’)]$/.test(words.at(-1)?.text ?? '')
  return isHeading && long.length >= (role === 'heading' ? 2 : 5) && capital / long.length > 0.75 ? 'headline' : 'prose'
}

/** Groups tokens by sentence in one forward walk. */
export const clausesOf = (
  text: string,
  sentences: readonly Annotation<{ readonly role: Role }>[],
  tokens: readonly Layers['token'][],
): readonly Clause[] => {
  let next = 0
  return sentences.map(({ span, body }) => {
    while ((tokens[next]?.span.start ?? Number.POSITIVE_INFINITY) < span.start) next += 1
    const first = next
    while ((tokens[next]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) next += 1
    const words = tokens.slice(first, next).map((token) => wordOf(text, token))
    return { role: body.role, words, letters: lettersOf(words, body.role) }
  })
}
