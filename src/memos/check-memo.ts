import { isName } from '../compare/speaker.ts'
import { bySpan, contains, type Layers, overlaps, type PlacedClaim, quote, type Span } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'
import { attributionOutcome } from './attribution.ts'
import { dateOutcome, isDated } from './date.ts'
import type { Finding, Outcome, Sort } from './finding.ts'
import { claimsIn, type Known, knownTo } from './known.ts'
import type { Memo } from './memo.ts'
import { officeOutcome } from './office.ts'
import { type Quoted, quotationOutcome } from './quotation.ts'
import { quotedIn } from './quoted.ts'
import { valueOutcome } from './value.ts'

/** Something in a memo that is looked up. */
interface Item {
  readonly sort: Sort
  readonly span: Span
  readonly outcome: (known: Known) => Outcome | Promise<Outcome>
}

/** A date that says when a figure was, and dates nothing by itself. */
const isMoment = ({ body }: PlacedClaim): boolean => body.slot === 'moment.time'

const sortOf = ({ body: { value, slot } }: PlacedClaim): Exclude<Sort, 'attribution'> | null => {
  if (value.type === 'interval') return value.approx === 'vague' ? null : 'figure'
  if (value.type === 'date') return 'date'
  if (value.type === 'wording') return 'quotation'
  return value.type === 'entity' && slot.startsWith('office.') ? 'office' : null
}

const OUTCOMES = { figure: valueOutcome, date: valueOutcome, office: officeOutcome }

const quotedOf = ({ body: { value, speaker } }: PlacedClaim): Quoted => ({
  ...{ words: value.type === 'wording' ? value.words : '', speaker },
})

const itemOf = (claim: PlacedClaim): readonly Item[] => {
  const sort = isMoment(claim) ? null : sortOf(claim)
  if (sort === null) return []
  const outcome = (known: Known): Outcome =>
    sort === 'quotation' ? quotationOutcome(quotedOf(claim), known) : OUTCOMES[sort](claim, known)
  return [{ sort, span: claim.body.words, outcome }]
}

/** Words in quotation marks that no claim has: the memo does not tell who said them in a way that is understood. */
const looseQuotes = (memo: Memo): readonly Item[] => {
  const known = memo.claims.filter(({ body }) => body.value.type === 'wording').map(({ body }) => body.words)
  return quotedIn(memo)
    .filter((span) => !known.some((words) => overlaps(words, span)))
    .map((span) => {
      const quoted = { words: quote(memo.source.text, span), speaker: null }
      return { sort: 'quotation' as const, span, outcome: (found: Known) => quotationOutcome(quoted, found) }
    })
}

/** Dates that are the value of no claim. */
const looseDates = (memo: Memo): readonly Item[] => {
  const dated = memo.claims
    .filter((claim) => sortOf(claim) === 'date' && !isMoment(claim))
    .map(({ body }) => body.words)
  return memo.times
    .filter(
      (time) => isDated(time, quote(memo.source.text, time.span)) && !dated.some((words) => overlaps(words, time.span)),
    )
    .flatMap((time) => {
      const sentence = memo.sentences.find(({ span }) => contains(span, time.span))
      const claims = sentence === undefined ? [] : claimsIn(memo, sentence.span)
      return [{ sort: 'date' as const, span: time.span, outcome: (known: Known) => dateOutcome(time, claims, known) }]
    })
}

/** Reported words of somebody with a name; quotations are items of their own. */
const reportOf = ({ span, body: { speaker, direct } }: Layers['speech'], memo: Memo): readonly Item[] => {
  if (direct || speaker === null || !isName(speaker)) return []
  const claims = claimsIn(memo, span)
  return claims.length === 0
    ? []
    : [{ sort: 'attribution', span, outcome: (known) => attributionOutcome(speaker, claims, known) }]
}

/** All that is looked up, once for each place, in the order of the memo. */
const itemsOf = (memo: Memo): readonly Item[] => {
  const all = [
    ...memo.claims.flatMap(itemOf),
    ...memo.speeches.flatMap((speech) => reportOf(speech, memo)),
    ...looseQuotes(memo),
    ...looseDates(memo),
  ]
  const distinct = new Map(
    all.toReversed().map((item) => [`${item.sort} ${item.span.start} ${item.span.end}`, item] as const),
  )
  return [...distinct.values()].sort((a, b) => bySpan(a.span, b.span) || (a.sort < b.sort ? -1 : 1))
}

/**
 * Holds a memo against all that is stored: every figure, date, office, quotation and attribution in it, one after the
 * other; `rest` is waited for before each, so that others may have their turn.
 */
export const checkMemo = async (
  reader: Reader,
  memo: Memo,
  rest: () => Promise<unknown> = async () => undefined,
): Promise<readonly Finding[]> => {
  const known = await knownTo(reader, memo)
  const findings: Finding[] = []
  for (const { sort, span, outcome } of itemsOf(memo)) {
    await rest()
    findings.push({ sort, span, words: quote(memo.source.text, span), ...(await outcome(known)) })
  }
  return findings
}
