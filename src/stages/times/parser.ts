import type { Word } from './words.ts'

/** What a parser read, and the index of the word behind it. */
export interface Parsed<T> {
  readonly value: T
  readonly next: number
}

/** Reads a value from the words at an index, or says that it is not there. It may look at the words before. */
export type Parser<T> = (words: readonly Word[], at: number) => Parsed<T> | null

/** One word that a test turns into a value: `take((word) => MONTHS.get(word.text))`. */
export const take =
  <T>(read: (word: Word, words: readonly Word[], at: number) => T | null | undefined): Parser<T> =>
  (words, at) => {
    const word = words[at]
    const value = word === undefined ? undefined : read(word, words, at)
    return value === null || value === undefined ? null : { value, next: at + 1 }
  }

/** One of these words: `word('since', 'until')`. */
export const word = (...texts: readonly string[]): Parser<string> => {
  const known = new Set(texts)
  return take(({ text }) => (known.has(text) ? text : null))
}

/** These words in a row: `phrase('the day before yesterday')`. */
export const phrase = (text: string): Parser<string> => {
  const parts = text.split(' ')
  return (words, at) =>
    parts.every((part, index) => words[at + index]?.text === part) ? { value: text, next: at + parts.length } : null
}

/** All parsers one behind the other; the value is the tuple of theirs. */
export const seq =
  <T extends readonly unknown[]>(...parsers: { readonly [K in keyof T]: Parser<T[K]> }): Parser<T> =>
  (words, at) => {
    const first = parsers[0]?.(words, at)
    if (first === null || first === undefined) return null
    const values: unknown[] = [first.value]
    let { next } = first
    for (let index = 1; index < parsers.length; index += 1) {
      const parsed = parsers[index]?.(words, next) ?? null
      if (parsed === null) return null
      values.push(parsed.value)
      next = parsed.next
    }
    return { value: values as unknown as T, next }
  }

/** The first parser that reads something. */
export const or =
  <T>(...parsers: readonly Parser<T>[]): Parser<T> =>
  (words, at) => {
    for (const parser of parsers) {
      const parsed = parser(words, at)
      if (parsed !== null) return parsed
    }
    return null
  }

/** The parser that reads furthest; the first of them where two read as far. */
export const longest =
  <T>(...parsers: readonly Parser<T>[]): Parser<T> =>
  (words, at) => {
    let best: Parsed<T> | null = null
    for (const parser of parsers) {
      const parsed = parser(words, at)
      if (parsed !== null && parsed.next > (best?.next ?? at)) best = parsed
    }
    return best
  }

/** One or more, with what stands between two of them. */
export const several =
  <T>(parser: Parser<T>, joint: Parser<unknown>): Parser<readonly T[]> =>
  (words, at) => {
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
  }

/** The parser's value, or null where it is not there. */
export const maybe =
  <T>(parser: Parser<T>): Parser<T | null> =>
  (words, at) =>
    parser(words, at) ?? { value: null, next: at }

/** Turns the value into another; null says that it was none after all. */
export const map =
  <T, U>(parser: Parser<T>, turn: (value: T) => U | null): Parser<U> =>
  (words, at) => {
    const parsed = parser(words, at)
    const value = parsed === null ? null : turn(parsed.value)
    return parsed === null || value === null ? null : { value, next: parsed.next }
  }

/** The parser, where what stands before and behind what it read agrees: `check(words, first, next)`. */
export const where =
  <T>(parser: Parser<T>, check: (words: readonly Word[], at: number, next: number) => boolean): Parser<T> =>
  (words, at) => {
    const parsed = parser(words, at)
    return parsed !== null && check(words, at, parsed.next) ? parsed : null
  }

/** The parser with a memory for the sentence at hand: a part that many rules share is read once at each word. */
export const memo = <T>(parser: Parser<T>): Parser<T> => {
  let known: readonly Word[] | null = null
  let results: (Parsed<T> | null | undefined)[] = []
  return (words, at) => {
    if (words !== known) {
      known = words
      results = []
    }
    const before = results[at]
    if (before !== undefined) return before
    const parsed = parser(words, at)
    results[at] = parsed
    return parsed
  }
}
