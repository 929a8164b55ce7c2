import { candidates } from './candidates.ts'
import type { Grammar } from './grammar/expressions.ts'
import { shareYears } from './grammar/lists.ts'
import type { Expression } from './reading.ts'
import type { Word } from './words.ts'

/** The quickest look for anything that may be a time: digits, or a word of the calendar. */
const SIGN =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|rest of|remainder|autumn|fall|winter|day|week|workweek|fortnight|month|quarter|half|year|decade|centur|today|tonight|tomorrow|tmrw|yester|night|morning|noon|evening|dawn|dusk|midnight|clock|twent|thirt|fort|fift|sixt|sevent|eight|ninet|thousand|past|fiscal|financial|minute|hour|christmas|xmas|easter|thanksgiving|halloween|juneteenth|pentecost|early|late|before|after|around|about|then|at)/iu

/** Whether a sentence may hold a time at all. */
export const mayHoldTime = (sentence: string): boolean => SIGN.test(sentence)

/** Finds the time expressions of a sentence in their order; none overlaps another. */
export const recognise = (words: readonly Word[], grammar: Grammar): readonly Expression[] => {
  const found: Expression[] = []
  const marks = candidates(words)
  let at = 0
  while (at < words.length) {
    const expressions = marks[at] ? grammar(words, at) : null
    const last = expressions?.at(-1)
    if (expressions === null || last === undefined) at += 1
    else {
      found.push(...expressions)
      at = Math.max(last.next, at + 1)
    }
  }
  return shareYears(words, found).filter(({ next }) => !isBeforeChrist(words, next))
}

/** "10 August 234 BC" is no day of our calendar, nor is the "10 August" in it. */
const isBeforeChrist = (words: readonly Word[], next: number): boolean => {
  const year = words[next]?.text === ',' ? next + 1 : next
  return words[year]?.kind === 'number' && /^(?:bc|bce)$/.test(words[year + 1]?.text ?? '')
}
