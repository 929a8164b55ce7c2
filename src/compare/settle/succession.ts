import { dated } from '../describe.ts'
import type { Entry, Ledger } from '../ledger.ts'
import { nameOf } from '../office-book.ts'
import type { Settler } from './settle.ts'

/** Words by which a source tells that an office changed hands. */
const CUES =
  /\bsince [^,.;]{0,40} (?:left|went|retired|died|resigned)\b|\b(?:took over|taken over|takes over|succeeded|succeeds|succeeding|replaced|replaces|replacing|predecessor|successor|stepped down|resigned|sacked|dismissed|ousted|left (?:the )?(?:cabinet|office|post|job|government|board)|gave up|former|ex-|until|outgoing|then[- ]|stood in|beat|beaten|defeated)\b/i

/** How many UTF-16 units around a name belong to what is said of it. */
const AROUND = 160

/** One source tells that the office changed hands: "B, who took over the ministry from A on Sunday". */
export const succession: Settler = {
  rule: 'succession',
  kinds: ['identity'],
  settle: ({ a, b }, ledger) => {
    if (nameOf(a) === null || nameOf(b) === null) return null
    const teller =
      [a, b].find((each) => tellsOf(each, each === a ? b : a) || beganAfter(each, each === a ? b : a)) ??
      third(a, b, ledger)
    if (teller === undefined) return null
    return { verdict: 'reconciled', explanation: `${dated(teller)} tells that the office changed hands.` }
  },
}

/** A claim of another source of the story that names one holder, with words of succession beside the name. */
const third = (a: Entry, b: Entry, { naming, acquainted }: Ledger): Entry | undefined =>
  [a, b]
    .flatMap((holder) =>
      naming(lastName(holder)).map((each) => ({ each, name: lastName(holder), rival: lastName(holder === a ? b : a) })),
    )
    .find(
      ({ each, name, rival }) =>
        each.source !== a.source &&
        each.source !== b.source &&
        (leaves(each, name, LEAVING) || (isNamed(each, rival) && leaves(each, name, TAKING))) &&
        acquainted(each.source, a.source),
    )?.each

/** Whether the sentence of a claim tells, right beside a name, that an office was left or taken; readers' comments make no claims. */
const leaves = ({ source, claim: { span } }: Entry, name: string, words: RegExp): boolean =>
  around(source.text.slice(span.start, span.end), name, BESIDE)
    .split('\n')
    .some((piece) => words.test(piece))

/** Whether the sentence of a claim names somebody. */
const isNamed = ({ source, claim: { span } }: Entry, name: string): boolean =>
  source.text.slice(span.start, span.end).includes(name)

/** How far from a name the words may stand, in UTF-16 units. */
const BESIDE = 60

/** Words by which somebody takes an office: from whom, the sentence has to tell. */
const TAKING = /\b(?:took over|takes over|succeed(?:ed|s|ing)|replac(?:ed|es|ing))\b/i

/** Words by which somebody leaves an office, surer than those that two sources may use of one another. */
const LEAVING =
  /\b(?:stepped down|resigned|sacked|dismissed|ousted|left (?:the )?(?:cabinet|office|post|job|government|board)|outgoing|departure (?:on [^,.;]{1,20} )?of)\b/i

/** "has been chief executive since 1 April", where the other source named the holder in March. */
const beganAfter = ({ claim }: Entry, { source }: Entry): boolean =>
  claim.body.time?.from != null &&
  claim.body.time.to === null &&
  source.published !== null &&
  claim.body.time.from > source.published

/** ", who leaves in May" behind a name, ", who took up her post in May": the office is about to change hands, or just has. */
const COMES_OR_GOES =
  /^,? (?:who|whose) (?:(?:is|was) (?:to |about to )?)?(?:leaves|leave|leaving|retires|retire|retiring|steps down|term (?:ends|expires)|presented (?:his|her|their) (?:letters|credentials)|took up (?:his|her|their|the) (?:post|duties|office)|arrived)\b/

/** "The new mayor, " before a name. */
const NEW = /\bnew(?:ly)? (?:[\p{L}-]+ ){0,3}[\p{L}-]+,? $/u

/** ", who took over the ministry from her on Sunday" behind a name: somebody held it before. */
const TAKES_OVER = /^(?:,? who)?,? (?:has |had )?(?:t(?:ook|aken) over|succeeded|replaced)\b/

/** Whether a source names the other holder too, with words of succession beside either name. */
function tellsOf(entry: Entry, other: Entry): boolean {
  const { text } = entry.source
  const [own, rival] = [lastName(entry), lastName(other)]
  const told = text.slice(entry.claim.body.words.end, entry.claim.body.words.end + AROUND)
  if (TAKES_OVER.test(told) || COMES_OR_GOES.test(told)) return true
  if (!text.includes(rival)) return false
  return (
    NEW.test(text.slice(0, entry.claim.body.words.start)) || [own, rival].some((name) => CUES.test(around(text, name)))
  )
}

const lastName = (entry: Entry): string => (nameOf(entry) ?? '').split(' ').at(-1) ?? ''

/** The text around every place where a name stands. */
function around(text: string, name: string, reach = AROUND): string {
  const pieces: string[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    pieces.push(text.slice(Math.max(0, at - reach), at + name.length + reach))
  }
  return pieces.join('\n')
}
