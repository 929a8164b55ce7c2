import type { CalendarUnit } from '../../lexicon/calendar.ts'
import type { HolidayRule } from '../../lexicon/calendar-holidays.ts'

/** Where a relative time counts from: the day of publication, or the day that the text last spoke of. */
export type Origin = 'published' | 'narrative'

/** What a time that is counted from another lands on: a whole unit, a day or a unit as is usual for it, a day. */
export type Landing = 'whole' | 'counted' | 'day'

/** Which stretch of a longer period: "early 2024", "mid-March", "the end of June". */
export type Edge = 'start' | 'end' | 'early' | 'mid' | 'late'

/**
 * What the words of a time expression say, before any calendar is asked: null where they are silent.
 * Each row of the union is named by `type` and shown by an example.
 */
export type Reading =
  /** "Saturday, October 12", "the 12th of October 2025"; `month` is null in "the 12th". */
  | {
      readonly type: 'day'
      readonly year: number | null
      readonly month: number | null
      readonly day: number
      readonly weekday: number | null
    }
  /** "June 2027", "last March". */
  | { readonly type: 'month'; readonly year: number | null; readonly month: number; readonly shift: number | null }
  /** "2019". */
  | { readonly type: 'year'; readonly year: number }
  /** "the 1990s" lasts 10 years, "the 1800s" 100. */
  | { readonly type: 'years'; readonly year: number; readonly count: number }
  /** "the third quarter of 2026": months 3, index 3; "the last six months of 2024": months 6, index -1. */
  | { readonly type: 'part'; readonly months: number; readonly index: number; readonly of: Reading | null }
  /** "the second week of May": a slice of so many units, counted from the start (or, negative, from the end). */
  | {
      readonly type: 'slice'
      readonly unit: CalendarUnit
      readonly count: number
      readonly index: number
      readonly of: Reading
    }
  /** "the spring of 2024", "last winter", "the summer". */
  | {
      readonly type: 'season'
      readonly month: number
      readonly year: number | null
      readonly shift: number | null
      readonly of: Reading | null
    }
  /** "fiscal 2025", "the next fiscal year"; `begins` and `ends` where the words give the day. */
  | {
      readonly type: 'fiscal'
      readonly year: number | null
      readonly shift: number | null
      readonly begins: Reading | null
      readonly ends: Reading | null
    }
  /** "Tuesday", "last Friday" (-1), "next Monday" (1), "this Sunday" (0). */
  | {
      readonly type: 'weekday'
      readonly weekday: number
      readonly shift: number | null
      /** "past Friday", "the coming Monday": the nearest one, even if it is yesterday or tomorrow. */
      readonly near: boolean
      readonly of: Reading | null
    }
  /** "the first Monday in March"; -1 is the last. */
  | { readonly type: 'nth'; readonly weekday: number; readonly index: number; readonly of: Reading }
  /** "Easter 2027", "next Thanksgiving" (1), "the Labor Day weekend". */
  | {
      readonly type: 'holiday'
      readonly rule: HolidayRule
      readonly year: number | null
      readonly shift: number | null
      readonly weekend: boolean
    }
  /** "yesterday" (day, -1), "last month", "two weeks ago", "a year earlier", "that day" (day, 0, narrative). */
  | {
      readonly type: 'shifted'
      readonly unit: CalendarUnit
      readonly count: number
      readonly origin: Origin | Reading
      /** "earlier this year" and "later this week" are the part before and behind the origin, "the rest of the week" from it on. */
      readonly side: 'earlier' | 'later' | 'rest' | null
      /**
       * "last week" is all of that week; "a week ago", which is counted, is a day, and "a year ago" a year; "a year ago
       * today" is a day. "the weekend" is not whole: which one, only the tense tells.
       */
      readonly lands: Landing
    }
  /** "the past two weeks" (-2), "the next five years" (5), "the three months to December 31". */
  | { readonly type: 'stretch'; readonly unit: CalendarUnit; readonly count: number; readonly end: Reading | null }
  /** "for three days from May 4", "a week starting tomorrow". */
  | { readonly type: 'onward'; readonly unit: CalendarUnit; readonly count: number; readonly from: Reading }
  /** "in two weeks", "within the next nine months": a time only where the tense looks ahead or it stands alone, else a length. */
  | {
      readonly type: 'ahead'
      readonly unit: CalendarUnit
      readonly count: number
      readonly within: boolean
      readonly alone: boolean
    }
  /** "the third quarter, which closed on March 31, 2025". */
  | { readonly type: 'defined'; readonly of: Reading; readonly edge: 'begins' | 'ends'; readonly on: Reading }
  | { readonly type: 'edge'; readonly edge: Edge; readonly of: Reading }
  /** "4:50 a.m. on Sunday", "that evening", "before dawn": a place within a day; `at` is "HH:MM" where it is clear. */
  | { readonly type: 'moment'; readonly at: string | null; readonly of: Reading | null; readonly midnight: boolean }
  /** "from 2019 through 2023", "between 2:15 and 4 a.m. on Monday". */
  | { readonly type: 'range'; readonly from: Reading; readonly to: Reading }
  /** "every Sunday", "Mondays". */
  | { readonly type: 'set' }

/** A word that opens an interval on one side: "since", "until", "by", "before", "after"; "starting" and "onwards" begin. */
export type Bound = 'since' | 'from' | 'beginning' | 'until' | 'by' | 'before' | 'after'

/** A time expression of a sentence: which words it covers, what they say, and which side they leave open. */
export interface Expression {
  /** Indices of its first word and of the word behind its last. */
  readonly first: number
  readonly next: number
  readonly reading: Reading
  readonly bound: Bound | null
  /** Names the edge of a period and not a day on which the story goes on: "which ended on December 31". */
  readonly background: boolean
}
