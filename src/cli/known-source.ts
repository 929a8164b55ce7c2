import type { SourceSummary } from '../store/index.ts'
import { UsageError } from './plain-error.ts'

/** The beginning of an id that is long enough to be typed. */
export const shortId = (id: string): string => id.replace(/^source_/, '').slice(0, 6)

const isPrefix = (id: string, wanted: string): boolean =>
  /^(?:source_)?[0-9a-f]{4,}$/.test(wanted) && id.startsWith(`source_${wanted.replace('source_', '')}`)

const namesOf = ({ path, aliases, metadata }: SourceSummary): readonly string[] => [
  path,
  ...aliases,
  ...[metadata.title?.value, metadata.publisher?.value].filter((name) => name !== undefined),
]

/** The sources of which a path, title, outlet or id holds these words. */
const sourcesLike = (sources: readonly SourceSummary[], wanted: string): readonly SourceSummary[] => {
  const part = wanted.toLowerCase()
  return sources.filter(
    (source) => isPrefix(source.id, part) || namesOf(source).some((name) => name.toLowerCase().includes(part)),
  )
}

/** The same, where it is an error that there is none. */
export const someSourcesLike = (sources: readonly SourceSummary[], wanted: string): readonly SourceSummary[] => {
  const found = sourcesLike(sources, wanted)
  if (found.length > 0) return found
  throw new UsageError(`No source is called "${wanted}" or anything like it. "variorum sources" lists them all.`)
}

const LISTED = 8

/** The one source that has this name, or of which this is a part of a name. */
export const oneSourceLike = (sources: readonly SourceSummary[], wanted: string): SourceSummary => {
  const found = someSourcesLike(sources, wanted)
  const exact = found.filter((source) => namesOf(source).includes(wanted) || source.id === wanted)
  const [only, ...others] = exact.length > 0 ? exact : found
  if (only !== undefined && others.length === 0) return only
  const list = found.slice(0, LISTED).map(({ id, path }) => `  ${shortId(id)}  ${path}`)
  const more = found.length > LISTED ? [`  and ${found.length - LISTED} more`] : []
  throw new UsageError(
    [`"${wanted}" may be any of these; give more of its path, or its id:`, ...list, ...more].join('\n'),
  )
}
