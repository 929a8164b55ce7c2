import type { Layers } from '../../domain/index.ts'

type Tokens = readonly Layers['token'][]

/** Words that turn what follows: "was never opened", "none of the men", "without formal extradition". */
const NEGATORS = new Set(
  'not never no none nobody nothing neither nor without cannot nowhere hardly barely scarcely seldom'.split(' '),
)

/** Verbs whose complement did not come about, with the word that must follow: "failed to act", "ruled out a strike". */
const IMPLICATIVES: ReadonlyMap<string, string | null> = new Map([
  ...'fail fails failed refuse refuses refused decline declines declined'
    .split(' ')
    .map((verb) => [verb, 'to'] as const),
  ...'rule rules ruled ruling'.split(' ').map((verb) => [verb, 'out'] as const),
  ...'deny denies denied denying lack lacks lacked prevent prevents prevented avoid avoids avoided forbid forbids forbade'
    .split(' ')
    .map((verb) => [verb, null] as const),
  ...'withhold withholds withheld withholding'.split(' ').map((verb) => [verb, null] as const),
  ...'refrain refrains refrained'.split(' ').map((verb) => [verb, 'from'] as const),
  ...['free', 'short', 'devoid', 'instead', 'absence'].map((word) => [word, 'of'] as const),
  ['rather', 'than'],
  ['unable', 'to'],
  ...'neglect neglects neglected omit omits omitted'.split(' ').map((verb) => [verb, 'to'] as const),
  ['yet', 'to'],
  ['still', 'be'],
])

/** What is awaited has not come: "still awaits ratification", "pending approval"; but only what stands right behind. */
const AWAITING = /^(?:await(?:s|ed|ing)?|pending)$/
const AWAITED = 4

/** "no less than", "not only", "no longer before": these bound or add, and deny nothing. */
const NO_DENIAL = new Set(
  'less fewer more only later longer least just doubt matter until merely simply solely necessarily always entirely fully'.split(
    ' ',
  ),
)

const turns = (tokens: Tokens, index: number): boolean => {
  const norm = tokens[index]?.body.norm ?? ''
  const next = tokens[index + 1]?.body.norm ?? ''
  // "Report no. 7" is numbered, and denies nothing.
  if (norm === 'no' && (next === '.' || tokens[index + 1]?.body.kind === 'number')) return false
  if (NEGATORS.has(norm) || norm.endsWith("n't")) return !NO_DENIAL.has(next)
  const needed = IMPLICATIVES.get(norm)
  return needed === null || (needed !== undefined && next === needed)
}

/** Words between a negator and what it denies; farther away it denies something else. */
const REACH = 14

/** Words that say, know or think: what stands in their "that" is not denied with them. */
const TELLING =
  /^(?:tell|tells|told|say|says|said|know|knows|knew|known|learn|learns|learned|learnt|inform|informs|informed|hear|hears|heard|report|reports|reported|mention|mentions|mentioned|explain|explained|reveal|reveals|revealed|announce|announced|forget|forgets|forgot)$/

/** "Nobody has told him that the school is closed": whether a word stands in a "that" behind a denied word of telling. */
export const isInDeniedTelling = (tokens: Tokens, index: number): boolean => {
  const that = tokens.findLastIndex(({ body }, at) => at < index && body.norm === 'that')
  if (that < 0) return false
  const verb = tokens.findLastIndex(({ body }, at) => at < that && TELLING.test(body.norm))
  return verb >= 0 && that - verb <= TOLD && !isAffirmed(tokens, verb)
}

/** How many words may stand between telling and its "that": "told him yet that". */
const TOLD = 4

/** Whether a word is affirmed: each negator or implicative verb before it, within reach, turns its sign once. */
export const isAffirmed = (tokens: Tokens, index: number): boolean => {
  let turned = 0
  for (let at = Math.max(0, index - REACH); at < index; at += 1)
    if (reaches(tokens, at, index) || (index - at <= AWAITED && AWAITING.test(tokens[at]?.body.norm ?? ''))) turned += 1
  return turned % 2 === 0
}

const QUOTE = /^["“”«»„]$/

/** Whether a word turns another: not beyond the end of a quotation, and "without" no more than the noun behind it. */
const reaches = (tokens: Tokens, at: number, index: number): boolean => {
  if (!turns(tokens, at)) return false
  const between = tokens.slice(at + 1, index)
  if (between.filter(({ body }) => QUOTE.test(body.norm)).length % 2 === 1) return false
  if (tokens[at]?.body.norm !== 'without') return true
  const noun = between.findIndex(({ body }) => body.tag.startsWith('NN'))
  return (
    noun < 0 ||
    !between.slice(noun + 1).some(({ body }) => body.norm !== 'of' && (body.norm === ',' || LEADS_ON.test(body.tag)))
  )
}

/** A preposition or a finite verb begins something else; "of" goes on with the noun. */
const LEADS_ON = /^(?:IN|TO|VB[DZP]|MD)$/

/** "found no cracks", "told nobody": whether the object of a verb is denied. */
export const isObjectDenied = (tokens: Tokens, index: number): boolean =>
  /^(?:no|nothing|nobody|none)$/.test(tokens[index + 1]?.body.norm ?? '') && turns(tokens, index + 1)

/** Whether a clause affirms as a whole: its signs multiplied. */
export const holds = (tokens: Tokens): boolean => tokens.filter((_, index) => turns(tokens, index)).length % 2 === 0
