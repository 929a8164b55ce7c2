import { isName } from '../compare/speaker.ts'
import { bySpan, type Layers, type PlacedClaim, quote, type Span } from '../domain/index.ts'
import type { Reader } from '../store/index.ts'
import { attributionOutcome } from './attribution.ts'
import type { Finding, Outcome, Sort } from './finding.ts'
import { claimsIn, type Known, knownTo } from './known.ts'
import type { Memo } from './memo.ts'
import { officeOutcome } from './office.ts'
import { quotationOutcome } from './quotation.ts'
import { valueOutcome } from './value.ts'

/** Something in a memo that is looked up. */
interface Item {
  readonly sort: Sort
  readonly span: Span
  readonly outcome: (known: Known) => Outcome
}

/** A date that says when a figure was, and dates nothing by itself. */
const isMoment = ({ body }: PlacedClaim): boolean => body.slot === 'moment.time'

const sortOf = ({ body: { value, slot } }: PlacedClaim): Exclude<Sort, 'attribution'> | null => {
  if (value.type === 'interval') return 'figure'
  if (value.type === 'date') return 'date'
  if (value.type === 'wording') return 'quotation'
  return value.type === 'entity' && slot.startsWith('office.') ? 'office' : null
}

const OUTCOMES = { figure: valueOutcome, date: valueOutcome, office: officeOutcome, quotation: quotationOutcome }

const itemOf = (claim: PlacedClaim): readonly Item[] => {
  const sort = isMoment(claim) ? null : sortOf(claim)
  return sort === null ? [] : [{ sort, span: claim.body.words, outcome: (known) => OUTCOMES[sort](claim, known) }]
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
  const all = [...memo.claims.flatMap(itemOf), ...memo.speeches.flatMap((speech) => reportOf(speech, memo))]
  const distinct = new Map(
    all.toReversed().map((item) => [`${item.sort} ${item.span.start} ${item.span.end}`, item] as const),
  )
  return [...distinct.values()].sort((a, b) => bySpan(a.span, b.span) || (a.sort < b.sort ? -1 : 1))
}

/** Holds a memo against all that is stored: every figure, date, office, quotation and attribution in it. */
export const checkMemo = async (reader: Reader, memo: Memo): Promise<readonly Finding[]> => {
  const known = await knownTo(reader, memo)
  return itemsOf(memo).map(({ sort, span, outcome }) => ({
    ...{ sort, span, words: quote(memo.source.text, span) },
    ...outcome(known),
  }))
}
