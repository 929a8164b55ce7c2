import {
  type Annotation,
  type BlockBody,
  type Judgement,
  type Standing,
  standingJudgements,
  standingOf,
} from '../../domain/index.ts'
import type { Reader, Store, StoredDocument } from '../../store/index.ts'
import { type Board, type Disputed, readBoard } from '../../telling/board.ts'

/** An article with its paragraphs. */
export interface Opened {
  readonly document: StoredDocument
  readonly blocks: readonly Annotation<BlockBody>[]
}

/** All that the pages are made from, as it was read at one moment. */
export interface Desk {
  readonly board: Board
  readonly judgements: readonly Judgement[]
  readonly standing: (dispute: Disputed) => Standing | null
  readonly open: (source: string) => Promise<Opened>
}

const pairsOf = ({ comparisons }: Disputed): readonly (readonly [string, string])[] =>
  comparisons.map(({ claims }) => claims)

/** The pairs that a judgement of this dispute is of, sorted, so that the same dispute gives the same. */
export const pairsToJudge = (dispute: Disputed): Judgement['pairs'] =>
  pairsOf(dispute)
    .map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]))
    .toSorted((x, y) => (x.join(' ') < y.join(' ') ? -1 : 1))

const opener = (reader: Reader) => {
  const opened = new Map<string, Promise<Opened>>()
  const read = async (source: string): Promise<Opened> => ({
    document: await reader.document(source),
    blocks: await reader.annotations(source, 'block'),
  })
  return (source: string): Promise<Opened> => {
    const known = opened.get(source) ?? read(source)
    opened.set(source, known)
    return known
  }
}

/** What changes only when sources are compared anew. */
interface Compared extends Pick<Desk, 'board' | 'open'> {
  readonly stamp: string
}

/**
 * Reads the desk. What the comparison gave is read once and again only after it changed; what people said, each time, as
 * several may be at work on one file.
 */
export const deskOf = (store: Store): (() => Promise<Desk>) => {
  let known: Compared | null = null
  const compared = async (): Promise<Compared> => {
    const stamp = JSON.stringify(await store.stamp())
    if (known?.stamp !== stamp) known = { stamp, board: await readBoard(store, {}), open: opener(store) }
    return known
  }
  return async () => {
    const { board, open } = await compared()
    const judgements = await store.judgements()
    const find = standingOf(standingJudgements(judgements))
    return { board, open, judgements, standing: (dispute) => find(pairsOf(dispute)) }
  }
}
