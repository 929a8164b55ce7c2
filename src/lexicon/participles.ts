/** Auxiliaries before a participle: "was heard", "has been told", "were not shown". */
const AUXILIARIES = new Set(
  "was were is are been be being has have had get got wasn't weren't isn't aren't hasn't haven't hadn't".split(' '),
)

/** Irregular participles that end like no other word. */
const IRREGULAR = new Set(
  `heard told shown seen given taken known done gone made brought caught taught thought bought sought fought kept left lost
  met paid read said sent set shot shut spent stood struck sworn thrown won worn written hidden driven chosen frozen
  forgotten forbidden overturned withdrawn drawn grown flown blown torn born borne hurt put cut hit let laid led fed`.split(
    /\s+/,
  ),
)

/** Whether a lower-case word is an auxiliary verb that may stand before a participle. */
export const isAuxiliary = (norm: string): boolean => AUXILIARIES.has(norm)

/** Whether a lower-case word looks like a past participle or past tense: `"warned"`, `"heard"`; never `"need"`. */
export const isParticiple = (norm: string): boolean =>
  IRREGULAR.has(norm) || (norm.length > 4 && norm.endsWith('ed') && !/(?:eed|hundred|naked|sacred|wicked)$/.test(norm))
