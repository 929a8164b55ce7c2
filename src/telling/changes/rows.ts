import type { Comparison } from '../../domain/index.ts'
import type { StoredClaim } from '../../store/index.ts'
import type { Board, Disputed } from '../board.ts'
import { claimTitle } from '../claim-title.ts'
import { onPaper } from '../on-paper.ts'
import { positionLabel } from '../position-label.ts'
import { inQuestion } from '../question.ts'
import { inFigures, type Series, seriesOf } from '../series.ts'
import { valueInShort } from '../value-in-short.ts'
import { type Change, nameOf, type Piece, pieceOf, type Telling, wordsOf } from './change.ts'

const claimsOf = (ids: readonly string[], { claims }: Board): readonly StoredClaim[] =>
  ids.flatMap((id) => claims.get(id) ?? [])

/** "Velm Post : Orrin Weekly", "inside Velm Post". */
const between = ({ comparisons }: Disputed, telling: Telling): string => {
  const names = new Set(comparisons.flatMap(({ sides }) => sides.map(({ source }) => nameOf(source, telling))))
  return names.size === 1 ? `inside ${[...names][0]}` : [...names].join(' : ')
}

/** The differing words, one of each of the first two positions; where the words are the same ("heard"), what they mean, or who says them. */
const differing = async ({ positions: all }: Disputed, telling: Telling): Promise<readonly Piece[]> => {
  const positions = all.slice(0, 2)
  const firsts = positions.flatMap(({ claims }) => claimsOf(claims, telling.board).slice(0, 1))
  const pieces = await Promise.all(firsts.map((claim) => pieceOf(claim, telling)))
  const labels = positions.map((position) => positionLabel(position, telling.board))
  const speakers = firsts.map(({ body }) => (body.speaker === null ? 'in own words' : `said by ${body.speaker}`))
  const told = [pieces.map(({ text }) => text.toLowerCase()), labels, speakers]
  const way = told.findIndex((each) => new Set(each).size > 1)
  return pieces.map((piece, at) => ({ ...piece, text: [piece.text, labels[at], speakers[at]][way] ?? piece.text }))
}

/** A dispute with the sources between which it is. */
export const disputeRow = async (dispute: Disputed, telling: Telling): Promise<Change> => ({
  ...{ id: dispute.id, at: { dispute: dispute.id }, sign: 'conflict' },
  title: inQuestion(dispute.thing, dispute.slot),
  pieces: await differing(dispute, telling),
  note: between(dispute, telling),
})

const placeOf = ({ id, source }: StoredClaim): Change['at'] => ({ source, claim: id })

const titleOf = ({ thing, slot }: Pick<Comparison, 'thing' | 'slot'>, { things }: Board): string =>
  inQuestion({ name: things.get(thing)?.name ?? '' }, slot)

/** A difference that something explains, with its arithmetic where it has any. */
export const explainedRow = async (comparison: Comparison, telling: Telling): Promise<Change> => {
  const { id, rule, claims, sides, expression } = comparison
  const [first] = claimsOf(claims, telling.board)
  return {
    ...{ id, sign: 'explained', title: titleOf(comparison, telling.board) },
    at: first === undefined ? { source: sides[0].source, claim: null } : placeOf(first),
    pieces: await Promise.all(claimsOf(claims, telling.board).map((claim) => pieceOf(claim, telling))),
    note: expression === null ? rule.replaceAll('-', ' ') : onPaper(expression),
  }
}

/** A claim of which only its own words are told. */
export const claimRow = async (claim: StoredClaim, sign: 'claim' | 'agrees', telling: Telling): Promise<Change> => ({
  ...{ id: claim.id, at: placeOf(claim), sign, pieces: [await pieceOf(claim, telling)] },
  title: claimTitle(claim, await wordsOf(claim, telling), telling.board),
  note: sign === 'claim' ? nameOf(claim.source, telling) : `${claim.witnesses ?? 1} independent witnesses`,
})

/** The figures of a series in turn, without repeating one. */
const figuresOf = ({ members }: Series, telling: Telling): readonly Piece[] => {
  const pieces = members.map(({ body, source }) => ({
    ...{ text: valueInShort(body.value), source: nameOf(source, telling), isNew: telling.period.isNew(source) },
  }))
  return pieces.filter(({ text }, at) => text !== pieces[at - 1]?.text)
}

const seriesRow = (series: Series, telling: Telling): readonly Change[] => {
  const last = series.members.findLast(({ source }) => telling.period.isNew(source))
  if (last === undefined) return []
  const [sum] = series.sums
  const added: Piece[] = sum === undefined ? [] : [{ text: inFigures(sum), source: null, isNew: true }]
  return [
    {
      ...{ id: last.id, at: placeOf(last), sign: 'explained', title: titleOf(series, telling.board) },
      pieces: sum === undefined ? figuresOf(series, telling) : added,
      note: sum === undefined ? 'a count that went on' : 'parts and their sum',
    },
  ]
}

/** The series that went on, and the comparisons that they are made of. */
export const seriesRows = async (
  telling: Telling,
): Promise<{ readonly rows: readonly Change[]; readonly within: ReadonlySet<string> }> => {
  const { reader, board, period } = telling
  // A sum of new figures alone is explained; nothing went on in it.
  const gone = (await seriesOf(reader, board)).filter(
    ({ comparisons, members, sums }) =>
      comparisons.some((one) => period.ageOf(one) === 'new') &&
      (sums.length === 0 || members.some(({ source }) => !period.isNew(source))),
  )
  return {
    rows: gone.flatMap((series) => seriesRow(series, telling)),
    within: new Set(gone.flatMap(({ comparisons }) => comparisons.map(({ id }) => id))),
  }
}
