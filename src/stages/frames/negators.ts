import { stem } from '../../lexicon/stem.ts'

const NEGATORS: ReadonlySet<string> = new Set(
  'not never no nor neither hardly cannot without nobody none distrust doubt deny denied'.split(' '),
)

/** Whether a word in lower case is a "no": "never", "isn't". */
export const isNegator = (norm: string): boolean => NEGATORS.has(norm) || norm.endsWith("n't")

const KEYS: readonly string[] = [...NEGATORS].flatMap((word) => [`=${word}`, stem(word)])

/** Whether a place of a pattern takes a "no" by itself, as in "nobody orders us": such a cue is not denied by its own. */
export const isNegative = (keys: ReadonlySet<string> | null): boolean =>
  keys !== null && KEYS.some((key) => keys.has(key))
