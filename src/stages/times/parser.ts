import type { Word } from './words.ts'

/** What a parser read, and the index of the word behind it. */
export interface Parsed<T> {
  readonly value: T
  readonly next: number
}

/** Reads a value from the words at an index, or says that it is not there. It may look at the words before. */
export interface Parser<T> {
  (words: readonly Word[], at: number): Parsed<T> | null
  /** The words that it can begin with, so that it need not be asked at others; any where they are not known. */
  readonly first?: ReadonlySet<string> | undefined
  /** Whether it may read no word at all. */
  readonly optional?: boolean
}

/** Stands for all numbers and figures among the first words of a parser. */
export const NUMBER = '0'

const keyOf = (word: Word | undefined): string =>
  word === undefined ? '' : word.kind === 'number' || word.kind === 'figure' ? NUMBER : word.text

/** The parser, with the words that it can begin with. */
export const opening = <T>(first: Iterable<string> | undefined, parser: Parser<T>): Parser<T> =>
  first === undefined ? parser : Object.assign(parser, { first: new Set(first) })

const withFirstOf = <T>(parser: Parser<T>, inner: Parser<unknown>): Parser<T> =>
  Object.assign(parser, { first: inner.first, optional: inner.optional ?? false })

type First = ReadonlySet<string> | undefined

const union = (firsts: readonly First[]): First =>
  firsts.includes(undefined) ? undefined : new Set(firsts.flatMap((first) => [...(first ?? [])]))

/** What one of several parsers can begin with; one that may read nothing can stand before anything. */
const firstOfAny = (parsers: readonly Parser<unknown>[]): First =>
  union(parsers.map(({ first, optional }) => (optional ? undefined : first)))

/** One word that a test turns into a value. */
export const take =
  <T>(read: (word: Word, words: readonly Word[], at: number) => T | null | undefined): Parser<T> =>
  (words, at) => {
    const word = words[at]
    const value = word === undefined ? undefined : read(word, words, at)
    return value === null || value === undefined ? null : { value, next: at + 1 }
  }

/** One word of a table: `entry(UNITS)`. */
export const entry = <T>(table: ReadonlyMap<string, T>): Parser<T> =>
  opening(
    table.keys(),
    take(({ text }) => table.get(text)),
  )

/** One of these words: `word('since', 'until')`. */
export const word = (...texts: readonly string[]): Parser<string> => entry(new Map(texts.map((text) => [text, text])))

/** These words in a row: `phrase('the day before yesterday')`. */
export const phrase = (text: string): Parser<string> => {
  const parts = text.split(' ')
  const [first = ''] = parts
  return opening([/^\d/u.test(first) ? NUMBER : first], (words, at) =>
    parts.every((part, index) => words[at + index]?.text === part) ? { value: text, next: at + parts.length } : null,
  )
}

/** What a row of parsers can begin with: the first of them, and those behind it as long as all before may be absent. */
const firstOfRow = (parsers: readonly Parser<unknown>[]): First => {
  const needed = parsers.findIndex(({ optional }) => !optional)
  return needed < 0 ? undefined : union(parsers.slice(0, needed + 1).map(({ first }) => first))
}

/** All parsers one behind the other; the value is the tuple of theirs. */
export const seq = <T extends readonly unknown[]>(...parsers: { readonly [K in keyof T]: Parser<T[K]> }): Parser<T> => {
  const first = firstOfRow(parsers)
  return opening(first, (words, at) => {
    if (first !== undefined && !first.has(keyOf(words[at]))) return null
    const values: unknown[] = []
    let next = at
    for (const parser of parsers) {
      const parsed = parser(words, next)
      if (parsed === null) return null
      values.push(parsed.value)
      next = parsed.next
    }
    return { value: values as unknown as T, next }
  })
}

/** The parsers that may begin with a word, in their order. */
const chooser = <T>(parsers: readonly Parser<T>[]): ((word: Word | undefined) => readonly Parser<T>[]) => {
  const always = parsers.filter(({ first, optional }) => first === undefined || optional)
  const keys = new Set(parsers.flatMap(({ first }) => [...(first ?? [])]))
  const byKey = new Map(
    [...keys].map((key) => [key, parsers.filter((each) => each.first?.has(key) || always.includes(each))]),
  )
  return (word) => byKey.get(keyOf(word)) ?? always
}

/** The first parser that reads something. */
export const or = <T>(...parsers: readonly Parser<T>[]): Parser<T> => {
  const choose = chooser(parsers)
  return opening(firstOfAny(parsers), (words, at) => {
    for (const parser of choose(words[at])) {
      const parsed = parser(words, at)
      if (parsed !== null) return parsed
    }
    return null
  })
}

/** The parser that reads furthest; the first of them where two read as far. */
export const longest = <T>(...parsers: readonly Parser<T>[]): Parser<T> => {
  const choose = chooser(parsers)
  return opening(firstOfAny(parsers), (words, at) => {
    let best: Parsed<T> | null = null
    for (const parser of choose(words[at])) {
      const parsed = parser(words, at)
      if (parsed !== null && parsed.next > (best?.next ?? at)) best = parsed
    }
    return best
  })
}

/** One or more, with what stands between two of them. */
export const several = <T>(parser: Parser<T>, joint: Parser<unknown>): Parser<readonly T[]> =>
  withFirstOf((words, at) => {
    const values: T[] = []
    let next = at
    let parsed = parser(words, at)
    while (parsed !== null) {
      values.push(parsed.value)
      next = parsed.next
      const between = joint(words, next)
      parsed = between && parser(words, between.next)
    }
    return values.length === 0 ? null : { value: values, next }
  }, parser)

/** The parser's value, or null where it is not there. */
export const maybe = <T>(parser: Parser<T>): Parser<T | null> =>
  Object.assign(
    (words: readonly Word[], at: number): Parsed<T | null> =>
      (parser.first?.has(keyOf(words[at])) === false ? null : parser(words, at)) ?? { value: null, next: at },
    { first: parser.first, optional: true },
  )

/** Turns the value into another; null says that it was none after all. */
export const map = <T, U>(parser: Parser<T>, turn: (value: T) => U | null): Parser<U> =>
  withFirstOf((words, at) => {
    const parsed = parser(words, at)
    const value = parsed === null ? null : turn(parsed.value)
    return parsed === null || value === null ? null : { value, next: parsed.next }
  }, parser)

/** The parser, where what stands before and behind what it read agrees: `check(words, first, next)`. */
export const where = <T>(
  parser: Parser<T>,
  check: (words: readonly Word[], at: number, next: number) => boolean,
): Parser<T> =>
  withFirstOf((words, at) => {
    const parsed = parser(words, at)
    return parsed !== null && check(words, at, parsed.next) ? parsed : null
  }, parser)

/** The parser with a memory for the sentence at hand: a part that many rules share is read once at each word. */
export const memo = <T>(parser: Parser<T>): Parser<T> => {
  let known: readonly Word[] | null = null
  let results: (Parsed<T> | null | undefined)[] = []
  return withFirstOf((words, at) => {
    if (words !== known) {
      known = words
      results = []
    }
    const before = results[at]
    if (before !== undefined) return before
    const parsed = parser(words, at)
    results[at] = parsed
    return parsed
  }, parser)
}
