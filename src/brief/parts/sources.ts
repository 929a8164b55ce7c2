import { sourceNames } from '../../coding/dimensions.ts'
import type { SourceSummary } from '../../store/index.ts'
import { sourceName } from '../../telling/source-name.ts'
import { webAddress } from '../address-at.ts'
import type { BriefSource, Part } from '../brief.ts'

/** Sources that are not cited are listed too, as long as there are no more than so many in all. */
const LISTED = 60

/** The name of each source: its outlet where no other source has the same, else what parts it from those. */
/** A long title is called by what stands before its colon. */
const shortName = (source: SourceSummary): string => {
  const name = sourceName(source)
  return source.metadata.publisher === undefined ? (name.split(/[:–—] /)[0]?.trim() ?? name) : name
}

const namesOf = (sources: readonly SourceSummary[]): ReadonlyMap<string, string> => {
  const short = sources.map(shortName)
  const full = sourceNames(sources)
  return new Map(
    sources.map((source, at) => {
      const name = short[at] ?? source.path
      return [source.id, short.indexOf(name) === short.lastIndexOf(name) ? name : (full.get(source.id) ?? name)]
    }),
  )
}

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
export const sourcesOf = (all: readonly SourceSummary[], cited: ReadonlySet<string>): Part<BriefSource> => {
  const names = namesOf(all)
  const listed = all.length <= LISTED ? all : all.filter(({ id }) => cited.has(id))
  const items = listed.map((source) => told(source, names.get(source.id) ?? source.path)).sort(byDay)
  return { items, more: all.length - items.length }
}
