import type { StoredClaim } from '../../store/index.ts'
import { inFigures, inTurn, type Series } from '../../telling/series.ts'
import { boundedInShort } from '../bounded-in-short.ts'
import type { Figure, Part, Sequence } from '../brief.ts'
import { datedOf } from '../dated.ts'
import { type Material, nameOf, oneEach, partOf } from '../material.ts'
import { subjectOf } from '../subject.ts'
import { voicesOf } from '../voices.ts'

/** The claims of each figure, in the order of the series. */
const byFigure = (members: readonly StoredClaim[]): ReadonlyMap<string, readonly StoredClaim[]> => {
  const groups = new Map<string, StoredClaim[]>()
  for (const claim of members) {
    const value = boundedInShort(claim.body.value)
    groups.set(value, [...(groups.get(value) ?? []), claim])
  }
  return groups
}

const figureIn = ({ body: { value } }: StoredClaim): number => (value.type === 'interval' ? (value.value ?? 0) : 0)

/** A count that went on is told in the order of its days, parts of a sum from the smallest to the whole. */
const inOrder = ({ members, sums }: Series): readonly StoredClaim[] =>
  sums.length === 0 ? members : members.toSorted((a, b) => figureIn(a) - figureIn(b))

const figuresOf = async (series: Series, material: Material): Promise<readonly Figure[]> => {
  const figures: Figure[] = []
  for (const [value, claims] of byFigure(inOrder(series)))
    figures.push({ value, voices: await voicesOf(oneEach(claims), material) })
  return figures
}

const sequenceOf = async (series: Series, material: Material): Promise<Sequence> => {
  const figures = await figuresOf(series, material)
  const name = nameOf(series.thing, material)
  const isSum = series.sums.length > 0
  return {
    subject: subjectOf({ name, slot: series.slot, voices: figures.flatMap(({ voices }) => voices) }),
    arithmetic: isSum ? series.sums.map(inFigures) : [inTurn(series)],
    figures,
    chart: isSum ? [] : datedOf(series.members, material),
  }
}

/** Sums and counts that went on, with the place of each figure. */
export const seriesPart = (all: readonly Series[], material: Material): Promise<Part<Sequence>> =>
  partOf(all, material.limit, (one) => sequenceOf(one, material))
