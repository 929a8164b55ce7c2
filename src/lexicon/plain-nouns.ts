import { stem } from './stem.ts'

/** Nouns that stand for almost anything: that two events share one tells little. */
const PLAIN_NOUNS = new Set(
  `people person man woman number part time day year month week way case place thing group country state government
  company city town authority official minister ministry night morning evening afternoon hour side end lot rest member
  million billion percent cent half`
    .split(/\s+/)
    .map(stem),
)

/** Whether a Porter stem is that of a noun that stands for almost anything: `"peopl"`, but not `"dam"`. */
export const isPlainNoun = (nounStem: string): boolean => PLAIN_NOUNS.has(nounStem)
