import type { Reader, SourceSummary } from '../store/index.ts'
import { seriesOf } from '../telling/series.ts'
import type { Brief, Cited, Resting } from './brief.ts'
import { type Material, materialOf } from './material.ts'
import { agreedOf } from './parts/agreed.ts'
import { disputedOf } from './parts/disputed.ts'
import { explainedOf } from './parts/explained.ts'
import { framedPart } from './parts/framed.ts'
import { seriesPart } from './parts/series.ts'
import { singleOf } from './parts/single.ts'
import { sourcesOf } from './parts/sources.ts'
import { verdictsOf } from './ruled.ts'
import { type Asked, scopeOf } from './scope.ts'
import { titleOf } from './title.ts'

/** What a brief is made of. `made` is an ISO time, UTC; `title` takes the place of the subject's own words. */
export interface BriefQuery extends Asked {
  readonly title: string | null
  readonly limit: number
  readonly made: string
}

const restingOf = async (reader: Reader, made: string): Promise<Resting> => {
  const { compared, lastRun } = await reader.coverage()
  return { made, ingested: lastRun?.finished ?? null, comparedFrom: await reader.fingerprint(), isCompared: compared }
}

/** All sources; or those of the claims that the brief is about, and what is cited beside them. */
const sourcesIn = async (material: Material, cited: ReadonlySet<string>): Promise<readonly SourceSummary[]> => {
  const { reader, board, scope } = material
  if (scope.claims === null) return [...board.sources.values()]
  const { claims } = await reader.claims({ ids: [...scope.claims] })
  return [...new Set([...claims.map(({ source }) => source), ...cited])].flatMap((id) => board.sources.get(id) ?? [])
}

type Parts = Omit<Brief, 'title' | 'things' | 'topic' | 'resting' | 'sources'>

const partsOf = async (material: Material): Promise<Parts> => {
  const { reader, board } = material
  const verdict = await verdictsOf(reader)
  const judged = board.disputes.map((dispute) => ({ dispute, verdict: verdict(dispute) }))
  const series = await seriesOf(reader, board)
  const inSeries = new Set(series.flatMap(({ comparisons }) => comparisons.map(({ id }) => id)))
  const explained = judged.filter((one) => one.verdict.isExplained)
  const open = judged.filter((one) => !one.verdict.isExplained)
  return {
    agreed: await agreedOf(material),
    disputed: await disputedOf(open, material),
    decided: open.filter(({ verdict: { state } }) => state === 'decided').length,
    series: await seriesPart(series, material),
    explained: await explainedOf(explained, inSeries, material),
    compatible: board.settled.filter(({ verdict: is }) => is === 'compatible').length,
    single: await singleOf(material),
    framed: await framedPart(material),
  }
}

/** Each place that the parts of a brief cite. */
export const citedIn = (parts: Parts): readonly Cited[] => [
  ...parts.agreed.items.flatMap(({ voices }) => voices),
  ...parts.disputed.items.flatMap(({ sides }) => sides.flatMap(({ voices }) => voices)),
  ...parts.series.items.flatMap(({ figures }) => figures.flatMap(({ voices }) => voices)),
  ...parts.explained.items.flatMap(({ voices }) => voices),
  ...parts.single.items,
  ...parts.framed.items.flatMap(({ holders, denied }) => [
    ...holders.items.flatMap(({ cells }) => cells.map(({ example }) => example)),
    ...denied.items.map(({ example }) => example),
  ]),
]

/** Reads a brief; an `UnknownSubject` where nothing is called as was asked. */
export const readBrief = async (reader: Reader, { title, limit, made, ...asked }: BriefQuery): Promise<Brief> => {
  const scope = await scopeOf(reader, asked)
  const material = await materialOf(reader, scope, limit)
  const parts = await partsOf(material)
  const cited = new Set(citedIn(parts).map(({ source }) => source))
  const sources = await sourcesIn(material, cited)
  const things = scope.topic === null ? (scope.things?.map(({ id, name }) => ({ id, name })) ?? null) : null
  return {
    ...{ title: title ?? (await titleOf(reader, scope, sources.length)), things, topic: scope.topic },
    resting: await restingOf(reader, made),
    ...parts,
    sources: sourcesOf(sources, cited, material),
  }
}
