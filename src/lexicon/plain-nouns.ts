/** Nouns that stand for almost anything: that two events share one tells little. */
const PLAIN_NOUNS = new Set(
  `people person man woman number part time day year month week way case place thing group country state government
  company city town authority official minister ministry night morning evening afternoon hour side end lot rest member
  forecast estimate figure total sum amount cost price
  i million billion thousand hundred dozen score percent cent half euro dollar pound`.split(/\s+/),
)

/** Whether a noun (lower-case singular) stands for almost anything: `"people"`, but not `"dam"`. */
export const isPlainNoun = (noun: string): boolean => PLAIN_NOUNS.has(noun)
