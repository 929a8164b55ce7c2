import type { StoredClaim } from '../../store/index.ts'
import { inFigures, inTurn, type Series } from '../../telling/series.ts'
import type { Figure, Part, Sequence } from '../brief.ts'
import { datedOf, dayOf } from '../dated.ts'
import { type Material, oneEach, partOf } from '../material.ts'
import { subjectOf } from '../subject-of.ts'
import { valueInWords } from '../value-in-words.ts'
import { voicesOf } from '../voices.ts'

/** The claims of each figure, in the order of the series. */
const byFigure = (members: readonly StoredClaim[]): ReadonlyMap<string, readonly StoredClaim[]> => {
  const groups = new Map<string, StoredClaim[]>()
  for (const claim of members) {
    const value = valueInWords(claim.body.value)
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

/** Of a series with sums, the figures that are not only parts of these, by their days; else all. */
const running = ({ sums, members, comparisons }: Series, material: Material): readonly StoredClaim[] => {
  if (sums.length === 0) return members
  const ids = comparisons.filter(({ rule }) => rule === 'running-total').flatMap(({ claims }) => claims)
  const day = (claim: StoredClaim): string => dayOf(claim, material) ?? ''
  return members
    .filter(({ id }) => ids.includes(id))
    .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}

const isCourse = (members: readonly StoredClaim[]): boolean => {
  const figures = members.map(figureIn)
  return new Set(figures).size > 1 && figures.every((figure, at) => figure >= (figures[at - 1] ?? figure))
}

const sequenceOf = async (series: Series, material: Material): Promise<Sequence> => {
  const figures = await figuresOf(series, material)
  const members = running(series, material)
  const hasCourse = series.sums.length === 0 || isCourse(members)
  const voices = figures.flatMap((figure) => figure.voices)
  return {
    subject: await subjectOf(series, series.members, voices, material),
    arithmetic: [...series.sums.map(inFigures), ...(hasCourse ? [inTurn({ ...series, members })] : [])],
    figures,
    chart: hasCourse ? datedOf(members, material) : [],
  }
}

/** Sums and counts that went on, with the place of each figure. */
export const seriesPart = (all: readonly Series[], material: Material): Promise<Part<Sequence>> =>
  partOf(all, material.limit, (one) => sequenceOf(one, material))
