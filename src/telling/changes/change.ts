import type { Standing } from '../../domain/index.ts'
import type { Reader, StoredClaim } from '../../store/index.ts'
import type { Board, Disputed } from '../board.ts'
import { sourceName } from '../source-name.ts'
import type { Period } from './period.ts'

/** Words or a figure of a change, who says them (null for what several say together), and whether that source is new. */
export interface Piece {
  readonly text: string
  readonly source: string | null
  readonly isNew: boolean
}

/** Who frames whom how, by the version of a codebook; `holder` is "author" for all authors. */
interface FramingPlace {
  readonly codebook: string
  readonly holder: string
  readonly target: string
  readonly frame: string
}

/** Where a change is seen: a dispute, a source with the claim in it, or the sentences that frame so. */
export type Place =
  | { readonly dispute: string }
  | { readonly source: string; readonly claim: string | null }
  | FramingPlace

/** Something that changed. `id` is that of its dispute, comparison, claim or the framing that is told. */
export interface Change {
  readonly id: string
  readonly at: Place
  readonly sign: 'conflict' | 'explained' | 'agrees' | 'claim' | 'frames'
  readonly title: string
  readonly pieces: readonly Piece[]
  readonly note: string
}

/** The ways in which something changes, in the order in which they are to be looked at, each with its heading. */
export const HEADINGS = {
  new: 'New disputes',
  widened: 'Disputes widened',
  settled: 'Disputes settled by decision',
  gone: 'Disputes that stand no more',
  series: 'Series that went on',
  explained: 'Now explained',
  supported: 'Better supported',
  single: 'Rests on one source',
  framing: 'Framing that shifted',
} as const

/** What changed in one way; `total` counts those too that are not told. */
export interface Section {
  readonly name: keyof typeof HEADINGS
  readonly total: number
  readonly rows: readonly Change[]
}

/** How many rows of a section are told, and how many claims that rest on one source. */
export interface Most {
  readonly rows: number
  readonly claims: number
}

/** What changes are told from: the state at the end of a period. `textOf` gives the text of a source. */
export interface Telling {
  readonly reader: Reader
  readonly board: Board
  readonly standing: (dispute: Disputed) => Standing | null
  readonly textOf: (source: string) => Promise<string>
  readonly period: Period
  readonly most: Most
}

/** The words by which a claim gives its value. */
export const wordsOf = async ({ source, body }: StoredClaim, { textOf }: Pick<Telling, 'textOf'>): Promise<string> =>
  (await textOf(source)).slice(body.words.start, body.words.end).replace(/\s+/g, ' ')

/** The name of a source, as its readers know it; "" where it is not current. */
export const nameOf = (source: string, { board }: Pick<Telling, 'board'>): string => {
  const known = board.sources.get(source)
  return known === undefined ? '' : sourceName(known)
}

/** A claim by its own words. */
export const pieceOf = async (claim: StoredClaim, telling: Telling): Promise<Piece> => ({
  ...{ text: await wordsOf(claim, telling), source: nameOf(claim.source, telling) },
  isNew: telling.period.isNew(claim.source),
})
