import type { Comparison } from '../../../domain/index.ts'
import type { StoredClaim } from '../../../store/index.ts'
import type { Disputed } from '../../../telling/board.ts'
import { onPaper } from '../../../telling/on-paper.ts'
import { inQuestion } from '../../../telling/question.ts'
import { inFigures, type Series, seriesOf } from '../../../telling/series.ts'
import { sourceName } from '../../../telling/source-name.ts'
import { valueInShort } from '../../../telling/value-in-short.ts'
import type { ChangeRow, Piece } from '../../contract/index.ts'
import type { Desk } from '../desk.ts'
import { labelOf, wordsOf } from '../queue.ts'
import type { Site } from '../site.ts'
import { claimTitle } from '../source.ts'
import { visible } from '../words.ts'
import type { Period } from './period.ts'

/** What rows are made from. */
export interface Making {
  readonly desk: Desk
  readonly site: Site
  readonly period: Period
}

const claimsOf = (ids: readonly string[], { board }: Desk): readonly StoredClaim[] =>
  ids.flatMap((id) => board.claims.get(id) ?? [])

const pieceOf = async (claim: StoredClaim, { desk, period }: Making): Promise<Piece> => ({
  text: await wordsOf(claim, desk),
  isNew: period.isNew(claim.source),
})

const nameOf = (source: string, { board }: Desk): string => {
  const known = board.sources.get(source)
  return known === undefined ? '' : visible(sourceName(known))
}

/** "Velm Post : Orrin Weekly", "inside Velm Post". */
const between = (sources: readonly string[], desk: Desk): string => {
  const names = [...new Set(sources)].map((id) => nameOf(id, desk))
  return names.length === 1 ? `inside ${names[0]}` : names.join(' : ')
}

/** The differing words, one of each of the first two positions; where the words are the same ("heard"), what they mean, or who says them. */
const differing = async (dispute: Disputed, making: Making): Promise<readonly Piece[]> => {
  const positions = dispute.positions.slice(0, 2)
  const firsts = positions.flatMap(({ claims }) => claimsOf(claims, making.desk).slice(0, 1))
  const pieces = await Promise.all(firsts.map((claim) => pieceOf(claim, making)))
  const labels = positions.map((position) => labelOf(position, making.desk))
  const speakers = firsts.map(({ body }) =>
    body.speaker === null ? 'in own words' : `said by ${visible(body.speaker)}`,
  )
  const told = [pieces.map(({ text }) => text.toLowerCase()), labels, speakers]
  const telling = told.findIndex((each) => new Set(each).size > 1)
  return pieces.map((piece, at) => ({ ...piece, text: [piece.text, labels[at], speakers[at]][telling] ?? piece.text }))
}

/** A dispute with the sources between which it is. */
export const disputeRow = async (dispute: Disputed, making: Making): Promise<ChangeRow> => {
  return {
    ...{ id: dispute.id, path: `/disputes/${dispute.id}?state=all`, sign: 'conflict' },
    title: visible(inQuestion(dispute.thing, dispute.slot)),
    pieces: await differing(dispute, making),
    note: between(
      dispute.comparisons.flatMap(({ sides }) => sides.map(({ source }) => source)),
      making.desk,
    ),
  }
}

const placeOf = ({ id, source }: StoredClaim): string => `/sources/${source}?claim=${id}`

const titleOf = ({ thing, slot }: Pick<Comparison, 'thing' | 'slot'>, { board }: Desk): string =>
  visible(inQuestion({ name: board.things.get(thing)?.name ?? '' }, slot))

/** A difference that something explains, with its arithmetic where it has any. */
export const explainedRow = async (comparison: Comparison, making: Making): Promise<ChangeRow> => {
  const { id, rule, claims, expression } = comparison
  const sides = claimsOf(claims, making.desk)
  return {
    ...{ id, path: sides[0] === undefined ? '/sources' : placeOf(sides[0]), sign: 'explained' },
    title: titleOf(comparison, making.desk),
    pieces: await Promise.all(sides.map((claim) => pieceOf(claim, making))),
    note: visible(expression === null ? rule.replaceAll('-', ' ') : onPaper(expression)),
  }
}

/** A claim of which only its own words are told. */
export const claimRow = async (claim: StoredClaim, sign: 'claim' | 'agrees', making: Making): Promise<ChangeRow> => ({
  ...{ id: claim.id, path: placeOf(claim), sign, pieces: [await pieceOf(claim, making)] },
  title: claimTitle(claim, await making.desk.open(claim.source), making.desk),
  note: sign === 'claim' ? nameOf(claim.source, making.desk) : `${claim.witnesses ?? 1} independent witnesses`,
})

/** The figures of a series in turn, without repeating one. */
const figuresOf = (series: Series, { period }: Making): readonly Piece[] => {
  const pieces = series.members.map(({ body, source }) => ({
    ...{ text: visible(valueInShort(body.value)), isNew: period.isNew(source) },
  }))
  return pieces.filter(({ text }, at) => text !== pieces[at - 1]?.text)
}

const seriesRow = (series: Series, making: Making): readonly ChangeRow[] => {
  const last = series.members.findLast(({ source }) => making.period.isNew(source))
  if (last === undefined) return []
  const [sum] = series.sums
  return [
    {
      ...{ id: last.id, path: placeOf(last), sign: 'explained', title: titleOf(series, making.desk) },
      pieces: sum === undefined ? figuresOf(series, making) : [{ text: visible(inFigures(sum)), isNew: true }],
      note: sum === undefined ? 'a count that went on' : 'parts and their sum',
    },
  ]
}

/** The series that went on, and the comparisons that they are made of. */
export const seriesRows = async (
  making: Making,
): Promise<{ readonly rows: readonly ChangeRow[]; readonly within: ReadonlySet<string> }> => {
  const { desk, site, period } = making
  const all = await seriesOf(site.store, desk.board)
  // A sum of new figures alone is explained; nothing went on in it.
  const gone = all.filter(
    ({ comparisons, members, sums }) =>
      comparisons.some((one) => period.ageOf(one) === 'new') &&
      (sums.length === 0 || members.some(({ source }) => !period.isNew(source))),
  )
  return {
    rows: gone.flatMap((series) => seriesRow(series, making)),
    within: new Set(gone.flatMap(({ comparisons }) => comparisons.map(({ id }) => id))),
  }
}
