import type { Approximator } from '../domain/index.ts'

/** How a phrase bounds a figure, and on which side of it the truth lies where the phrase tells. */
export interface Bounding {
  readonly approx: Approximator
  readonly side: 'below' | 'above' | null
}

const ROWS: readonly (readonly [approx: Approximator, side: Bounding['side'], phrases: string])[] = [
  // "some 700 guests", "in the region of 700"
  [
    'about',
    null,
    `about|around|some|roughly|approximately|approx|approx .|circa|ca|ca .|c .|~|≈|an estimated|estimated|estimated at
    |estimated to be|something like|something around|in the region of|in the order of|of the order of|on the order of
    |in the neighborhood of|in the neighbourhood of|in the vicinity of|more or less|give or take|or about|or around
    |an average of|on average|a rough|very roughly|very approximately|perhaps|maybe|give or take`,
  ],
  // "nearly 80 percent"
  [
    'about',
    'below',
    `nearly|almost|close to|very nearly|very close to|approaching|virtually|practically|just short of|just shy of
    |shy of|not quite|just about|nearing`,
  ],
  // "at least 35 rooms", "a minimum of 90"
  [
    'at-least',
    'above',
    `at least|at the least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|at a minimum
    |a low of|not under|not below|at the very least|greater or equal than|higher or equal than|more or equal than
    |larger or equal than|bigger or equal than|≥|> =
    |greater than or equal to|more than or equal to|equal to or more than|equal to or greater than|equal or greater than|equal or more than|equal or larger than`,
  ],
  // "more than 150 people", "well over 300"
  [
    'more-than',
    'above',
    `more than|over|above|well over|just over|slightly over|a little over|just above|well above|in excess of|exceeding
    |greater than|larger than|bigger than|higher than|beyond|upwards of|upward of|north of|better than|a little more than
    |slightly more than|far more than|much more than|well more than|>|older than|longer than|at over`,
  ],
  // "up to 20 million stamps", "no more than 25 guests"
  [
    'at-most',
    'below',
    `up to|at most|at the most|at best|as many as|as much as|as high as|as long as|as large as|as far as|no more than|not more than
    |nowhere by more than|no greater than|no higher than|a maximum of|maximum of|maximum|at a maximum|not exceeding
    |not to exceed|within|never more than|no longer than|no later than|less or equal than|lower or equal than
    |smaller or equal than|equal or less than|equal or lower than|≤|< =|less than or equal to|equal to or less than`,
  ],
  // "fewer than 300 seats", "below 20 mph"
  [
    'less-than',
    'below',
    `fewer than|less than|<|under|below|just under|just below|well under|well below|slightly under|slightly less than
    |a little less than|a little under|lower than|smaller than|short of|south of|younger than|shorter than|far fewer than
    |far less than|far below|far under|much less than|many fewer than`,
  ],
  // "only 18", "exactly 12": nothing is left open, but the word is part of the measure
  ['exact', null, 'exactly|precisely|only|just|merely|a mere|fully|no other than|a full|a total of|a combined|a round'],
]

/** Phrases before a figure, keyed by their words joined by spaces, lower case. */
export const BEFORE_FIGURE: ReadonlyMap<string, Bounding> = new Map(
  ROWS.flatMap(([approx, side, phrases]) =>
    phrases.split('|').map((phrase) => [phrase.trim(), { approx, side }] as const),
  ),
)

/** The most words a phrase before a figure has. */
export const LONGEST_PHRASE = Math.max(...[...BEFORE_FIGURE.keys()].map((phrase) => phrase.split(' ').length))

/** Phrases after a figure, keyed by their words: "40 or more", "200-odd", "30 or so". */
export const AFTER_FIGURE: ReadonlyMap<string, Bounding> = new Map([
  ['or more', { approx: 'at-least', side: 'above' }],
  ['or above', { approx: 'at-least', side: 'above' }],
  ['or over', { approx: 'at-least', side: 'above' }],
  ['or higher', { approx: 'at-least', side: 'above' }],
  ['or greater', { approx: 'at-least', side: 'above' }],
  ['plus', { approx: 'at-least', side: 'above' }],
  ['+', { approx: 'at-least', side: 'above' }],
  ['or less', { approx: 'at-most', side: 'below' }],
  ['or fewer', { approx: 'at-most', side: 'below' }],
  ['or lower', { approx: 'at-most', side: 'below' }],
  ['or under', { approx: 'at-most', side: 'below' }],
  ['or older', { approx: 'at-least', side: 'above' }],
  ['and older', { approx: 'at-least', side: 'above' }],
  ['and over', { approx: 'at-least', side: 'above' }],
  ['and above', { approx: 'at-least', side: 'above' }],
  ['or younger', { approx: 'at-most', side: 'below' }],
  ['and younger', { approx: 'at-most', side: 'below' }],
  ['and under', { approx: 'at-most', side: 'below' }],
  ['or better', { approx: 'at-least', side: 'above' }],
  ['or longer', { approx: 'at-least', side: 'above' }],
  ['or upwards', { approx: 'at-least', side: 'above' }],
  ['and upwards', { approx: 'at-least', side: 'above' }],
  ['or below', { approx: 'at-most', side: 'below' }],
  ['or so', { approx: 'about', side: null }],
  ['- odd', { approx: 'about', side: null }],
  ['odd', { approx: 'about', side: null }],
  ['- plus', { approx: 'at-least', side: 'above' }],
  ['or thereabouts', { approx: 'about', side: null }],
])

/** Words that are also plain prepositions: before a small spelled number of things they bound nothing ("under two flags"). */
export const ALSO_PREPOSITIONS: ReadonlySet<string> = new Set([
  'over',
  'under',
  'above',
  'below',
  'beyond',
  'around',
  'about',
  'within',
])

/** The last words of phrases before a figure and the first words of those after it: what lets most words be skipped. */
export const BOUND_EDGES: ReadonlySet<string> = new Set([
  ...[...BEFORE_FIGURE.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
  ...[...AFTER_FIGURE.keys()].map((words) => words.split(' ')[0] ?? words),
])
