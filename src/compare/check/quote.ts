import { saysTheSame } from '../../lexicon/same-verbs.ts'
import { stem } from '../../lexicon/stem.ts'
import { dated, inWords } from '../describe.ts'
import type { Entry, Ledger } from '../ledger.ts'
import { alike } from '../names.ts'
import { areOfOneOccasion } from '../occasion.ts'
import { isName } from '../speaker.ts'
import { align, type Stems, sharedContent, wholeWordings, wordingPairs } from '../wording.ts'
import { areTwoSpeakers } from './attribution.ts'
import type { Check } from './check.ts'

/** From here on two quotations are one remark: this much of the shorter in the same order, or of its content words. */
const SAME_REMARK = 0.45
const FEWEST_CONTENT_WORDS = 2

/** A shorter piece is too little of a remark to tell how the rest of it went. */
const FEWEST_WORDS = 5

/** One speaker, one remark, two wordings. */
export const quote: Check = {
  kind: 'quote',
  rule: 'quote',
  likeness: 0.1,
  within: false,
  amongStrangers: true,
  group: ({ body }) => (body.value.type === 'wording' ? 'wording' : null),
  compare: (a, b, _similarity, ledger) => {
    const isOneSpeaker = sameSpeaker(a, b, ledger)
    if (!isOneSpeaker && !mayBeOne(a, b, ledger)) return null
    if (isWritten(a) ? isSpoken(b) : isSpoken(a) && isWritten(b)) return null
    const pairs = wordingPairs(a, b).filter(([x, y]) => isOneSpeaker || areSameWords(x, y))
    const outcomes = pairs.map(([x, y]) => compareWordings(x, y))
    if (pairs.length > 1 && isReworded(a, b)) return 'exclusive'
    // Whoever has a piece of what another has in full agrees with it.
    const told = outcomes.find((each) => each === 'same') ?? outcomes.find((each) => each !== null)
    return (
      told ?? (isOneSpeaker && pairs.some(([x, y]) => shareTopic(x, y)) && areOfOneOccasion(a, b) ? 'exclusive' : null)
    )
  },
  explain: ({ a, b }) =>
    `${dated(a)} quotes ${a.claim.body.speaker ?? b.claim.body.speaker ?? 'somebody'}: ${inWords(a)}; ${dated(b)} has ${inWords(b)}.`,
}

/** Two remarks of so many words that have a content word in common may be one, told from memory. */
const shareTopic = (x: Stems, y: Stems): boolean =>
  Math.min(x.all.length, y.all.length) >= FEWEST_OF_UNNAMED && [...x.content].some((each) => y.content.has(each))

/** So many words in the same order are one remark, even where one source names no speaker. */
const FEWEST_OF_UNNAMED = 7
const SAME_WORDS = 0.6

const areSameWords = (x: Stems, y: Stems): boolean =>
  Math.min(x.all.length, y.all.length) >= FEWEST_OF_UNNAMED && align(x, y, SAME_WORDS).order >= SAME_WORDS

/** The sentence of a quotation and what stands right beside it, in UTF-16 units: the cue may be there. */
const BESIDE = 100

const around = ({ claim: { span }, source }: Entry): string =>
  source.text.slice(Math.max(0, span.start - BESIDE), span.end + BESIDE)

/** "she writes in her preface", "she told reporters": two occasions, whatever the words. */
const isWritten = (entry: Entry): boolean =>
  /\b(?:writes|wrote|written|preface|memoir|blog|tweet(?:ed)?)\b/i.test(around(entry))

const isSpoken = (entry: Entry): boolean =>
  /\b(?:told (?:reporters|journalists|the press|parliament|lawmakers|the crowd|a (?:news|press) conference)|shouted|interview)\b/i.test(
    around(entry),
  )

/** "the minister", "a declaration": words for a speaker that may stand for anybody's name. */
const mayBeOne = (a: Entry, b: Entry, ledger: Ledger): boolean =>
  (!isName(a.claim.body.speaker) || !isName(b.claim.body.speaker)) &&
  !areTwoSpeakers(a.claim.body.speaker, b.claim.body.speaker, ledger)

/** One name, or a name and the office that some source gives its bearer: "the governor". */
function sameSpeaker(a: Entry, b: Entry, { offices, acquainted }: Ledger): boolean {
  const [x, y] = [a.claim.body.speaker, b.claim.body.speaker]
  if (x === null || y === null) return false
  if (alike(x, y)) return true
  return acquainted(a.source, b.source) && (offices.holds(x, y) || offices.holds(y, x))
}

/** Two whole remarks are so alike that they are one, and yet neither is a piece of the other. */
const ONE_REMARK = 0.7

/** "We left because we were tired," she said, "and we left early": one half is the same, and the whole is not. */
function isReworded(a: Entry, b: Entry): boolean {
  const wholes = wholeWordings(a, b)
  if (wholes === null || Math.min(...wholes.map(({ all }) => all.length)) < FEWEST_WORDS) return false
  const { order, isPiece } = align(...wholes)
  return order >= ONE_REMARK && !isPiece
}

/** A remark of more content words is told by their order. */
const FEW_WORDS = 3

/** "They run the town", "control the town": all that the shorter says, the longer says in another verb. */
function isInOtherVerbs(x: Stems, y: Stems): boolean {
  const [short, long] = x.content.size <= y.content.size ? [x.content, y.content] : [y.content, x.content]
  if (long.size > FEW_WORDS) return false
  const isSame = [...short].filter((each) => long.has(each)).length
  return (
    isSame > 0 && isSame < short.size && [...short].every((each) => [...long].some((other) => saysTheSame(each, other)))
  )
}

/** "We will not sell" and "we will not sell unless they pay": what is left out is the condition. */
const CONDITIONS = new Set(['unless', 'except', 'until', 'if', 'without'].map(stem))

function compareWordings(x: Stems, y: Stems) {
  if (Math.min(x.content.size, y.content.size) < FEWEST_CONTENT_WORDS) return null
  const { order, isPiece, next } = align(x, y)
  const shortest = Math.min(x.all.length, y.all.length)
  if (!isPiece && isInOtherVerbs(x, y)) return 'exclusive'
  if (isPiece) return shortest >= FEWEST_WORDS && CONDITIONS.has(next ?? '') ? 'exclusive' : 'same'
  if (shortest < FEWEST_WORDS) return null
  return order >= SAME_REMARK || sharedContent(x, y) > SAME_REMARK ? 'exclusive' : null
}
