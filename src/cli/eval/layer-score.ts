import type { Anchor } from './gold.ts'
import { isSamePlace, overlap, type Spot } from './spot.ts'

/** Something wrong with its right value, as the gold and as we say it; `example` is the first such place in words. */
interface Confusion {
  readonly gold: string
  readonly found: string
  readonly count: number
  readonly example: string
}

/**
 * One layer held against its gold. `overlapping` rows share words with an annotation of their own, `exact` ones begin
 * and end where it does (null where rows quote more than that), `right` ones have its value too; `found` counts the annotations that the gold speaks about.
 */
export interface LayerScore {
  readonly gold: number
  readonly found: number
  readonly overlapping: number
  readonly exact: number | null
  readonly right: number
  readonly confusions: readonly Confusion[]
}

/** An annotation with its place in the file. */
export interface Placed<Body> {
  readonly spot: Spot
  readonly body: Body
}

/** A row of the gold with its place in the file. */
export type PlacedRow<Row> = Row & { readonly spot: Spot }

/** A wrong value beside the right one, in words; null where they agree. */
export type Difference = { readonly gold: string; readonly found: string } | null

/** How the rows of one layer are held against its annotations. */
export interface LayerRule<Row, Body> {
  /** Whether rows quote just the annotation; figures and times are quoted with words beside them. */
  readonly exact?: boolean
  readonly differs: (row: Row, body: Body) => Difference
  /** Whether an annotation can be about the row at all; by default any that shares words with it. */
  readonly may?: (row: Row, body: Body) => boolean
  /** Where the rows are a choice of places: whether one speaks about an annotation there. Else they are complete for their files. */
  readonly within?: (row: Row, body: Body) => boolean
}

type GoldRow = Pick<Anchor, 'quote'> & { readonly optional: boolean }
interface Hit<Row, Body> {
  readonly row: PlacedRow<Row>
  readonly annotation: Placed<Body>
}

/** Scores the annotations of one layer in the files that its gold names. */
export const scoreLayer = <Row extends GoldRow, Body>(
  rows: readonly PlacedRow<Row>[],
  annotations: readonly Placed<Body>[],
  { exact = false, differs, may = () => true, within }: LayerRule<Row, Body>,
): LayerScore => {
  const isSpokenOf = (each: Placed<Body>) =>
    rows.some((row) =>
      within === undefined ? row.spot.file === each.spot.file : isOn(row, each) && within(row, each.body),
    )
  const free = new Set(annotations.filter(isSpokenOf))
  const meets = (row: PlacedRow<Row>, each: Placed<Body>) => isOn(row, each) && may(row, each.body)
  const hits: Hit<Row, Body>[] = []
  for (const row of rows.filter(({ optional }) => !optional)) {
    const near = [...free].filter((each) => meets(row, each))
    const annotation = near.find(({ body }) => differs(row, body) === null) ?? near[0]
    if (annotation === undefined) continue
    free.delete(annotation)
    hits.push({ row, annotation })
  }
  const spared = new Set(
    rows.filter(({ optional }) => optional).flatMap((row) => [...free].filter((e) => meets(row, e))),
  )
  const wrong = hits.flatMap(({ row, annotation }) => {
    const difference = differs(row, annotation.body)
    return difference === null ? [] : [{ ...difference, example: row.quote }]
  })
  return {
    gold: rows.filter(({ optional }) => !optional).length,
    found: hits.length + [...free].filter((each) => !spared.has(each)).length,
    overlapping: hits.length,
    exact: exact ? hits.filter(({ row, annotation }) => isSamePlace(row.spot, annotation.spot)).length : null,
    right: hits.length - wrong.length,
    confusions: counted(wrong.map((each) => ({ ...each, count: 1 }))),
  }
}

const isOn = (row: { readonly spot: Spot }, each: { readonly spot: Spot }): boolean => overlap(row.spot, each.spot) > 0

/** The same confusions together, the most frequent first. */
const counted = (confusions: readonly Confusion[]): readonly Confusion[] => {
  const byPair = new Map<string, Confusion>()
  for (const each of confusions) {
    const key = JSON.stringify([each.gold, each.found])
    byPair.set(key, { ...each, ...byPair.get(key), count: (byPair.get(key)?.count ?? 0) + each.count })
  }
  return [...byPair.values()].sort((a, b) => b.count - a.count)
}

/** The scores of one layer over several topics together. */
export const totalLayer = (scores: readonly LayerScore[]): LayerScore => {
  const sum = (count: (score: LayerScore) => number) => scores.reduce((all, score) => all + count(score), 0)
  return {
    gold: sum(({ gold }) => gold),
    found: sum(({ found }) => found),
    overlapping: sum(({ overlapping }) => overlapping),
    exact: scores.some(({ exact }) => exact === null) ? null : sum(({ exact }) => exact ?? 0),
    right: sum(({ right }) => right),
    confusions: counted(scores.flatMap(({ confusions }) => confusions)),
  }
}
