import type { Annotation, BlockBody, Comparison, Judgement, Standing, Verdict } from '../../domain/index.ts'
import type { Reader, StoredDocument } from '../../store/index.ts'
import { type Board, type Disputed, readBoard } from '../../telling/board.ts'
import { type Lineage, lineageIn, lineageOfClaims, type Witness } from '../../telling/lineage.ts'
import { pairsOf, standingIn } from '../../telling/standing-in.ts'

/** An article with its paragraphs. */
export interface Opened {
  readonly document: StoredDocument
  readonly blocks: readonly Annotation<BlockBody>[]
}

/** Comparisons that a reason explains, found by the thing that they are of, or by a source. */
interface Explained {
  readonly ofThing: (thing: string) => readonly Comparison[]
  readonly ofSource: (source: string) => readonly Comparison[]
}

/** All that the pages are made from, as it was read at one moment. */
export interface Desk {
  readonly board: Board
  readonly explained: Explained
  readonly judgements: readonly Judgement[]
  readonly standing: (dispute: Disputed) => Standing | null
  readonly open: (source: string) => Promise<Opened>
  /** The independent witnesses of a value among the claims that give it, and of the value of one claim. */
  readonly lineageOf: Lineage
  readonly witnessesOf: (claim: string) => Promise<readonly Witness[]>
}

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

/** Which claims agree is read when it is first asked for. */
const witnesser = (reader: Reader): Desk['witnessesOf'] => {
  let made: ReturnType<typeof lineageOfClaims> | null = null
  return async (claim) => {
    made ??= lineageOfClaims(reader)
    return (await made)(claim)
  }
}

const add = (lists: Map<string, Comparison[]>, key: string, comparison: Comparison): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [comparison])
  else list.push(comparison)
}

const explainedIn = ({ settled }: Board): Explained => {
  const [byThing, bySource] = [new Map<string, Comparison[]>(), new Map<string, Comparison[]>()]
  for (const comparison of settled) {
    if (comparison.verdict !== 'reconciled') continue
    add(byThing, comparison.thing, comparison)
    for (const source of new Set(comparison.sides.map((side) => side.source))) add(bySource, source, comparison)
  }
  return { ofThing: (thing) => byThing.get(thing) ?? [], ofSource: (source) => bySource.get(source) ?? [] }
}

/** What the desk shows of comparisons: agreement is silent, and there is much of it. */
const SHOWN: readonly Verdict[] = ['conflict', 'reconciled', 'compatible']

/** What changes only when sources are compared anew. */
interface Compared extends Pick<Desk, 'board' | 'explained' | 'open' | 'lineageOf' | 'witnessesOf'> {
  readonly stamp: string
}

/**
 * Reads the desk. What the comparison gave is read once and again only after it changed; what people said, each time, as
 * several may be at work on one file.
 */
export const deskOf = (store: Reader): (() => Promise<Desk>) => {
  let known: Compared | null = null
  const compared = async (): Promise<Compared> => {
    const stamp = JSON.stringify(await store.stamp())
    if (known?.stamp === stamp) return known
    const board = await readBoard(store, { verdicts: SHOWN })
    const lineageOf = await lineageIn(store)
    known = {
      stamp,
      board,
      explained: explainedIn(board),
      open: opener(store),
      lineageOf,
      witnessesOf: witnesser(store),
    }
    return known
  }
  return async () => {
    const { stamp: _, ...made } = await compared()
    const judgements = await store.judgements()
    return { ...made, judgements, standing: standingIn(judgements) }
  }
}
