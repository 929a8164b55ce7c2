/** How the words bound a figure: "about 40", "at least 40", "between 40 and 60", "dozens". */
export type Approximator = 'exact' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'range' | 'vague'

/**
 * What the words of a quantity allow.
 * `value` is null for ranges and vague amounts; `low` and `high` are null where the words leave that end open.
 * `unit` is an ISO 4217 code, `percent`, `percentage-point`, `count`, or the singular English name of a unit
 * ("kilogram", "cubic meter per second").
 */
export interface Interval {
  readonly type: 'interval'
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly approx: Approximator
  readonly unit: string
}

/** Days as ISO dates, both inclusive; null = open or unknown. `at` is a clock time, "HH:MM", 24 hours. */
export interface DateInterval {
  readonly type: 'date'
  readonly from: string | null
  readonly to: string | null
  readonly at: string | null
}

/** Who or what fills an exclusive office or role. */
export interface EntityValue {
  readonly type: 'entity'
  readonly name: string
}

/** Where something is or was. */
export interface PlaceValue {
  readonly type: 'place'
  readonly name: string
}

/** Whether it is so: the product of all signs of the clause (not × fail × deny …). */
export interface Truth {
  readonly type: 'truth'
  readonly holds: boolean
}

/** Words as they were said. */
export interface Wording {
  readonly type: 'wording'
  readonly words: string
}

/** A member of a contrast set ("interim" of interim / final). */
export interface Term {
  readonly type: 'term'
  readonly term: string
  readonly set: string
}

/** The value of a claim; each type has one check that says whether two of them exclude each other. */
export type Value = Interval | DateInterval | EntityValue | PlaceValue | Truth | Wording | Term
