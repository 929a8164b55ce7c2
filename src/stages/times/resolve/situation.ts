import type { DateRange } from '../../../lexicon/iso-dates.ts'
import type { Reading } from '../reading.ts'

/** Whether the clause around a time speaks of what has been or of what is to come; null where it does not tell. */
export type Tense = 'past' | 'future' | null

/** What a time is resolved against: the article's day and what the text has said so far. Days are ISO dates. */
export interface Situation {
  readonly published: string | null
  /** The last day that the story itself (not a "said on Monday") was placed on. */
  readonly narrative: string | null
  /** The last day on which somebody said something. */
  readonly spoken: string | null
  /** The last period or day of any size. */
  readonly last: Period | null
  /** The month in which the fiscal year of the body spoken of begins. */
  readonly fiscalMonth: number
  /** Whether a quarter without a year belongs to that fiscal year: a company that has told when its year ends. */
  readonly fiscalQuarters: boolean
  readonly tense: Tense
}

/** Days from … to, both inclusive; `grain` is the size of what was named, `said` whether its year was. */
export interface Period extends DateRange {
  readonly grain: 'day' | 'week' | 'month' | 'part' | 'year' | 'fiscal' | 'longer'
  readonly at: string | null
  readonly said: boolean
}

/** One row of the union of readings, by its `type`. */
export type Of<Type extends Reading['type']> = Extract<Reading, { type: Type }>

/** Finds the days of a reading; handed down to the parts that hold other readings. */
export type Resolve = (reading: Reading, situation: Situation) => Period | null

/** A period without a clock time. */
export const period = (range: DateRange, grain: Period['grain'], said: boolean): Period => ({
  from: range.from,
  to: range.to,
  grain,
  said,
  at: null,
})

/** A single day as a period; null where there is none. */
export const day = (iso: string | null, said: boolean): Period | null =>
  iso === null ? null : period({ from: iso, to: iso }, 'day', said)

/** The day that a bare clock time or "that evening" belongs to. */
export const storyDay = (situation: Situation): string | null =>
  situation.narrative ?? situation.spoken ?? situation.published
