import { type Framing, isDenied, judged, readFramings } from '../../coding/framings.ts'
import { groupBy } from '../../compare/group-by.ts'
import { groupsOf } from '../../framing/matrix.ts'
import type { Cited, Framed, FrameHolder, Part } from '../brief.ts'
import { type Material, partOf } from '../material.ts'

/** So many targets and, of each, so many holders are told. */
const TARGETS = 3
const HOLDERS = 6

/** The framings in the sentences of the scope, without those that people rejected. */
const framingsOf = async ({ reader, board, scope }: Material): Promise<readonly Framing[]> => {
  const all = judged(await readFramings(reader, { sources: [...board.sources.values()] }), await reader.codingReviews())
  const standing = all.filter(({ status }) => status !== 'rejected')
  if (scope.claims === null) return standing
  const { claims } = await reader.claims({ ids: [...scope.claims] })
  const bySource = groupBy(claims, ({ source }) => source)
  return standing.filter(({ source, found }) =>
    bySource.get(source.id)?.some(({ span }) => span.start < found.span.end && found.span.start < span.end),
  )
}

/** Who frames: an author by the name of the source. */
const holderIn =
  ({ names }: Material) =>
  ({ source, found: { body } }: Framing): string =>
    body.holder === 'author' ? `the author (${names.get(source.id) ?? source.path})` : body.holder

const citedFrom = ({ source, found }: Framing, { citer }: Material): Promise<Cited> =>
  citer.place(source.id, found.span, found.body.cues)

/** The surest framing stands for all of a cell. */
const surest = (framings: readonly Framing[]): Framing | undefined =>
  framings.toSorted((a, b) => b.found.body.score - a.found.body.score)[0]

const holderOf = async (holder: string, framings: readonly Framing[], material: Material): Promise<FrameHolder> => {
  const cells = groupsOf(framings, { keyOf: ({ found }) => found.body.frame, inOrder: false })
  const { items } = await partOf(cells, cells.length, async ({ key, items: inside }) => {
    const first = surest(inside)
    return first === undefined ? [] : [{ frame: key, count: inside.length, example: await citedFrom(first, material) }]
  })
  return { holder, cells: items.flat() }
}

const framedOf = async (target: string, framings: readonly Framing[], material: Material): Promise<Framed> => {
  const holderOfFraming = holderIn(material)
  const [denied, asserted] = [framings.filter(isDenied), framings.filter((one) => !isDenied(one))]
  const holders = groupsOf(asserted, { keyOf: holderOfFraming, inOrder: false })
  const frames = groupsOf(asserted, { keyOf: ({ found }) => found.body.frame, inOrder: false })
  return {
    ...{ target, frames: frames.map(({ key }) => key) },
    holders: await partOf(holders, HOLDERS, ({ key, items }) => holderOf(key, items, material)),
    denied: await partOf(denied, HOLDERS, async (framing) => ({
      ...{ holder: holderOfFraming(framing), frame: framing.found.body.frame },
      example: await citedFrom(framing, material),
    })),
  }
}

/** How the sources and those whom they quote frame whom, the most framed first. */
export const framedPart = async (material: Material): Promise<Part<Framed>> => {
  const targets = groupsOf(await framingsOf(material), { keyOf: ({ found }) => found.body.target, inOrder: false })
  return partOf(targets, Math.min(TARGETS, material.limit), ({ key, items }) => framedOf(key, items, material))
}
