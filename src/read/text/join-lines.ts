import { PLAIN, type Run } from '../run.ts'
import type { IsHyphenated } from './hyphenation.ts'

const lastWord = (text: string): string => /[\p{L}]+(?=-$)/u.exec(text.slice(-60))?.[0] ?? ''
const firstWord = (text: string): string => /^\p{Ll}[\p{L}]*/u.exec(text.slice(0, 60))?.[0] ?? ''

/** A blank that the reader puts where one line of a sentence meets the next. */
const blankBetween = (last: Run, next: Run): Run => ({
  text: ' ',
  raw: last.raw + last.rawLength,
  rawLength: Math.max(0, next.raw - last.raw - last.rawLength),
  ...PLAIN,
})

const withoutHyphen = (run: Run): Run => ({ ...run, text: run.text.slice(0, -1), rawLength: run.rawLength - 1 })

/** Puts the words of two lines together, and a word that was parted at the end of a line likewise. */
const joinTwo = (head: Run[], tail: readonly Run[], isHyphenated: IsHyphenated): Run[] => {
  const last = head.at(-1)
  const next = tail[0]
  if (last === undefined || next === undefined) return [...head, ...tail]
  const word = lastWord(last.text)
  const rest = firstWord(next.text)
  if (word === '' || rest === '') head.push(blankBetween(last, next))
  else if (!isHyphenated(word, rest)) head[head.length - 1] = withoutHyphen(last)
  for (const run of tail) head.push(run)
  return head
}

/**
 * The runs of several lines of one sentence as one: "the gov-" and "ernment" make "the government", where
 * `isHyphenated` does not say that the word is written with a hyphen.
 */
export const joinLines = (lines: readonly (readonly Run[])[], isHyphenated: IsHyphenated): Run[] =>
  lines.reduce<Run[]>((joined, line) => joinTwo(joined, line, isHyphenated), [])
