import { sourceNames } from '../coding/dimensions.ts'
import type { SourceSummary } from '../store/index.ts'
import { sourceName } from '../telling/source-name.ts'

/** Without an outlet a source is called by its title, a long one by what stands before its colon. */
const shortName = (source: SourceSummary): string => {
  const name = sourceName(source)
  return source.metadata.publisher === undefined ? (name.split(/[:–—] /)[0]?.trim() ?? name) : name
}

/** What a text calls each source, by id: its outlet where no other source has the same, else what parts it from those. */
export const namesInText = (sources: readonly SourceSummary[]): ReadonlyMap<string, string> => {
  const short = sources.map(shortName)
  const full = sourceNames(sources)
  const counts = new Map<string, number>()
  for (const name of short) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map(
    sources.map((source, at) => {
      const name = short[at] ?? source.path
      return [source.id, counts.get(name) === 1 ? name : (full.get(source.id) ?? name)]
    }),
  )
}
