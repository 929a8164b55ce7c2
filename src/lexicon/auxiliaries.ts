/** Auxiliaries before a participle: "was heard", "has been told", "were not shown". */
const AUXILIARIES = new Set(
  "was were is are been be being has have had get got wasn't weren't isn't aren't hasn't haven't hadn't".split(' '),
)

/** Whether a lower-case word is an auxiliary verb that may stand before a participle. */
export const isAuxiliary = (norm: string): boolean => AUXILIARIES.has(norm)
