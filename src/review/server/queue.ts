import type { Position, Standing } from '../../domain/index.ts'
import type { SourceSummary, StoredClaim } from '../../store/index.ts'
import type { Board, Disputed } from '../../telling/board.ts'
import { positionLabel } from '../../telling/position-label.ts'
import { inQuestion } from '../../telling/question.ts'
import { sourceName } from '../../telling/source-name.ts'
import type { QueueRow, Ruled, SourceInShort } from '../contract/index.ts'
import type { Desk } from './desk.ts'
import { visible } from './words.ts'

/** A source as lists name it. */
export const sourceInShort = (source: SourceSummary): SourceInShort => {
  const { title, published, kind } = source.metadata
  return {
    id: source.id,
    name: visible(sourceName(source)),
    title: title === undefined ? null : visible(title.value),
    path: visible(source.path),
    kind: kind === undefined || kind.value === 'unknown' ? null : { name: kind.value, said: kind.said },
    published: published === undefined ? null : { day: published.value, said: published.said },
  }
}

/** The words by which a claim gives its value. */
export const wordsOf = async (claim: StoredClaim, { open }: Desk): Promise<string> => {
  const { document } = await open(claim.source)
  return visible(document.text.slice(claim.body.words.start, claim.body.words.end)).replace(/\s+/g, ' ')
}

/** A value as a heading. */
export const labelOf = (position: Position, { board }: Desk): string => visible(positionLabel(position, board))

const ruledOf = (standing: Standing | null): Ruled | null => {
  if (standing === null || standing.judgement.ruling === null) return null
  const { ruling, reason, right, noneRight = false, note, person, decidedAt } = standing.judgement
  const { isWidened, isDivided } = standing
  return { ruling, reason, right, noneRight, note, person, decidedAt, isWidened, isDivided }
}

/** The first claim of each of the first two positions. */
export const firstClaims = ({ positions }: Disputed, { board }: Desk): readonly StoredClaim[] =>
  positions.slice(0, 2).flatMap(({ claims }) => claims.flatMap((id) => board.claims.get(id) ?? []).slice(0, 1))

/** A dispute as the queue shows it, whatever people say of it. */
const bareRow = async (dispute: Disputed, desk: Desk): Promise<Omit<QueueRow, 'ruled'>> => {
  const [{ kind, band }] = dispute.comparisons
  const sources = new Set(dispute.comparisons.flatMap(({ sides }) => sides.map(({ source }) => source)))
  return {
    id: dispute.id,
    thing: { id: dispute.thing.id, name: visible(dispute.thing.name) },
    title: visible(inQuestion(dispute.thing, dispute.slot)),
    words: await Promise.all(firstClaims(dispute, desk).map((claim) => wordsOf(claim, desk))),
    ...{ kind, band, sources: sources.size },
  }
}

/** A dispute as the queue shows it. */
export const rowOf = async (dispute: Disputed, desk: Desk): Promise<QueueRow> => ({
  ...(await bareRow(dispute, desk)),
  ruled: ruledOf(desk.standing(dispute)),
})

/** Rows that were made before: they change only with the board. */
const made = new WeakMap<Board, Promise<readonly Omit<QueueRow, 'ruled'>[]>>()

const bareRows = (desk: Desk): Promise<readonly Omit<QueueRow, 'ruled'>[]> => {
  const rows = made.get(desk.board) ?? Promise.all(desk.board.disputes.map((dispute) => bareRow(dispute, desk)))
  made.set(desk.board, rows)
  return rows
}

/** All disputes, in the order of work. */
export const queueOf = async (desk: Desk): Promise<readonly QueueRow[]> => {
  const rows = await bareRows(desk)
  return desk.board.disputes.flatMap((dispute, at) => {
    const row = rows[at]
    return row === undefined ? [] : [{ ...row, ruled: ruledOf(desk.standing(dispute)) }]
  })
}
