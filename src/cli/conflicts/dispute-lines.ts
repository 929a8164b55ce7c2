import { type Position, quote } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import type { Board, Disputed } from '../../telling/board.ts'
import { countOf } from '../../telling/count-of.ts'
import { witnessInShort } from '../../telling/lineage-in-words.ts'
import { inQuestion } from '../../telling/question.ts'
import { daysInShort } from '../../telling/value-in-short.ts'
import { shortIdOf } from '../known-id.ts'
import { indented } from '../layout/indented.ts'
import { cut, widthOf, wrapped } from '../layout/wrap.ts'
import { claimQuote, type Quote, type Quoter } from '../quotes.ts'
import type { Terminal } from '../terminal.ts'
import { quotePairs, quotesOf } from './pair-lines.ts'
import type { Shown } from './shown.ts'

/** How many quotes a dispute shows: the two of its surest comparison and one each of the next positions. */
const QUOTES = 4
const INDENT = 3

const firstClaim = ({ claims }: Position, board: Board): StoredClaim | undefined =>
  claims.flatMap((id) => board.claims.get(id) ?? [])[0]

/** The words of its own in which a claim gives its value. */
const ownWords = ({ text, marks }: Quote): string => marks.map((mark) => quote(text, mark)).join(' … ')

/** A position as its sources put it, with the value where the words do not show it. */
const inOwnWords = async (position: Position, board: Board, quoteOf: Quoter): Promise<string> => {
  const claim = firstClaim(position, board)
  if (claim === undefined) return position.value
  const { value } = claim.body
  if (value.type === 'truth') return value.holds ? 'it is so' : 'it is not so'
  if (value.type === 'entity' || value.type === 'place' || value.type === 'wording') return position.value
  const words = ownWords(await claimQuote(claim, quoteOf))
  const days = value.type === 'date' ? daysInShort(value) : words
  return days === words ? `“${words}”` : `“${words}” (${days})`
}

/** "2 sources: …", or "1 witness in 2 sources: …" where sources count as one. */
const witnessesOf = async ({ claims }: Position, { board, lineageOf }: Shown): Promise<string> => {
  const witnesses = await lineageOf(claims.flatMap((id) => board.claims.get(id) ?? []))
  const sources = witnesses.flatMap((each) => each.sources).length
  const isPlain = sources === witnesses.length
  const count = countOf(sources, 'source')
  const names = witnesses.map((each) => witnessInShort(each, board.sources)).join(isPlain ? ', ' : '; ')
  return `${isPlain ? count : `${countOf(witnesses.length, 'witness', 'witnesses')} in ${count}`}: ${names}`
}

const positionLines = async (position: Position, shown: Shown): Promise<readonly string[]> => {
  const { paint, columns } = shown.terminal
  const value = cut(await inOwnWords(position, shown.board, shown.quoteOf), columns - INDENT - 2)
  const [first = '', ...more] = wrapped(`${value} — ${await witnessesOf(position, shown)}`, columns - INDENT - 2)
  const bold = first.startsWith(value) ? paint.bold(value) + first.slice(value.length) : first
  return [`• ${bold}`, ...more.map((line) => `  ${line}`)]
}

const byWitnesses = (positions: readonly Position[]): readonly Position[] =>
  positions.toSorted((a, b) => b.witnesses.length - a.witnesses.length)

/** The quotes of the surest comparison, then one of each position that it leaves out. */
const shownQuotes = async (dispute: Disputed, { board, quoteOf }: Shown): Promise<readonly Quote[]> => {
  const [lead] = dispute.comparisons
  const others = dispute.positions.filter(({ claims }) => !lead.claims.some((id) => claims.includes(id)))
  const claims = others.slice(0, QUOTES - 2).flatMap((position) => firstClaim(position, board) ?? [])
  const more = await Promise.all(claims.map((claim) => claimQuote(claim, quoteOf)))
  return [...(await quotesOf(lead, board.claims, quoteOf)), ...more]
}

const BAND_COLOURS = { sure: 'red', likely: 'yellow', look: 'dim' } as const

/** A heading at the left and a note at the right, below each other where they do not fit. */
const headingLines = (
  heading: string,
  [band, ...notes]: readonly [keyof typeof BAND_COLOURS, ...string[]],
  { paint, columns }: Terminal,
) => {
  const note = [band, ...notes].join(' · ')
  const colour = [paint[BAND_COLOURS[band]](band), ...notes.map(paint.dim)].join(paint.dim(' · '))
  const lines = wrapped(heading, columns - INDENT).map(paint.bold)
  const room = columns - widthOf(heading) - widthOf(note)
  return lines.length === 1 && room >= 2
    ? [`${lines[0]}${' '.repeat(room)}${colour}`]
    : [...lines, `${' '.repeat(INDENT)}${colour}`]
}

/** A dispute: what it is about, both quotes, each position with its sources, and why it is one. */
export const disputeLines = async (dispute: Disputed, number: number, shown: Shown): Promise<readonly string[]> => {
  const { terminal } = shown
  const [lead] = dispute.comparisons
  const inner = { ...terminal, columns: terminal.columns - INDENT }
  const heading = `${number}. ${inQuestion(dispute.thing, dispute.slot)}`
  const quotes = quotePairs(await shownQuotes(dispute, shown), inner)
  const positions = await Promise.all(byWitnesses(dispute.positions).map((position) => positionLines(position, shown)))
  const why = wrapped(`Why: ${lead.explanation}`, inner.columns).map(terminal.paint.dim)
  return [
    ...headingLines(heading, [lead.band, lead.kind, dispute.slot, shortIdOf(dispute.id)], terminal),
    ...indented([...quotes, '', ...positions.flat(), ...why], INDENT),
  ]
}
