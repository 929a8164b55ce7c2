import type { SourceSummary } from '../../store/index.ts'
import { webAddress } from '../address-at.ts'
import type { BriefSource, Part } from '../brief.ts'
import type { Material } from '../material.ts'

/** Sources that are not cited are listed too, as long as there are no more than so many in all. */
const LISTED = 60

const told = (source: SourceSummary, name: string): BriefSource => {
  const { title, publisher, published, kind } = source.metadata
  return {
    ...{ id: source.id, name, title: title?.value ?? null, outlet: publisher?.value ?? null },
    ...{ day: published?.value ?? null, isDaySaid: published?.said ?? false },
    kind: kind === undefined || kind.value === 'unknown' ? null : kind.value,
    ...{ address: webAddress(source.metadata), path: source.path, sha256: source.sha256 },
  }
}

const byDay = (a: BriefSource, b: BriefSource): number => {
  const [one, other] = [a, b].map(({ day, path }) => `${day ?? '9999'} ${path}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

/** The sources of a brief in the order of their days; all that are cited stand in it. */
export const sourcesOf = (
  all: readonly SourceSummary[],
  cited: ReadonlySet<string>,
  { names }: Material,
): Part<BriefSource> => {
  const listed = all.length <= LISTED ? all : all.filter(({ id }) => cited.has(id))
  const items = listed.map((source) => told(source, names.get(source.id) ?? source.path)).sort(byDay)
  return { items, more: all.length - items.length }
}
