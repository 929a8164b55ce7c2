import type { Store, StoredClaim } from '../../store/index.ts'
import { claimTitle } from '../../telling/claim-title.ts'
import { sourceName } from '../../telling/source-name.ts'
import { valueInShort } from '../../telling/value-in-short.ts'
import type { Sign, SourceRow, SourceShown } from '../contract/index.ts'
import { leftBehind, marksByHand } from './annotations/shown.ts'
import { carriedOver } from './carried-over.ts'
import type { Desk, Opened } from './desk.ts'
import { layersOf } from './layers.ts'
import { blockOf, correctedKey, marksOf, stretchesAt, textBlocks } from './pane.ts'
import { sourceInShort } from './queue.ts'
import { visible } from './words.ts'

/** What became of a claim, and against whom. */
interface Outcome {
  readonly sign: Sign
  readonly note: string
  readonly dispute: string | null
}

const othersOf = (
  claim: StoredClaim,
  among: readonly { readonly sides: readonly { readonly source: string }[] }[],
  { board }: Desk,
) => {
  const ids = new Set(among.flatMap(({ sides }) => sides.map(({ source }) => source)))
  ids.delete(claim.source)
  return [...ids].flatMap((id) => board.sources.get(id) ?? []).map((source) => visible(sourceName(source)))
}

const outcomeOf = (claim: StoredClaim, desk: Desk): Outcome => {
  const { disputes } = desk.board
  const dispute = disputes.find(({ comparisons }) => comparisons.some(({ claims }) => claims.includes(claim.id)))
  if (dispute !== undefined) {
    const own = dispute.comparisons.filter(({ claims }) => claims.includes(claim.id))
    const against = othersOf(claim, own, desk)
    return { sign: 'conflict', note: `against ${against.join(', ') || 'itself'}`, dispute: dispute.id }
  }
  const explained = desk.explained.ofSource(claim.source).find(({ claims }) => claims.includes(claim.id))
  if (explained !== undefined) return { sign: 'explained', note: visible(explained.explanation), dispute: null }
  return { sign: 'claim', note: claim.witnesses === 1 ? 'rests on one source' : '', dispute: null }
}

const wordsIn = ({ document }: Opened, { body: { words } }: StoredClaim): string =>
  document.text.slice(words.start, words.end)

/** What a claim is about, as a heading. */
export const titleOfClaim = (claim: StoredClaim, opened: Opened, { board }: Desk): string =>
  visible(claimTitle(claim, wordsIn(opened, claim), board))

const claimShown = (claim: StoredClaim, opened: Opened, desk: Desk): SourceShown['claims'][number] => ({
  ...{ id: claim.id, ...outcomeOf(claim, desk), title: titleOfClaim(claim, opened, desk) },
  ...correctedKey(claim),
  value: visible(valueInShort(claim.body.value)),
  ...{ block: blockOf(opened, claim.span), start: claim.span.start, end: claim.span.end },
})

/** Which article, and which place in it (in code points, "120-162"). */
interface Asked {
  readonly id: string
  readonly at: string | undefined
}

/** An article as it reads, with its claims; null where there is none of this id. */
export const sourceShown = async ({ id, at }: Asked, desk: Desk, store: Store): Promise<SourceShown | null> => {
  if (!desk.board.sources.has(id)) return null
  const opened = await desk.open(id)
  const { claims } = await store.claims({ sources: [id] })
  const shown = claims.map((claim) => claimShown(claim, opened, desk))
  return {
    source: sourceInShort(opened.document),
    earlier: (await store.earlier(id)).length,
    author: opened.document.metadata.author === undefined ? null : visible(opened.document.metadata.author.value),
    blocks: textBlocks(opened),
    marks: claims.flatMap((claim, index) => marksOf(opened, { claim, sign: shown[index]?.sign ?? 'claim' })),
    layers: [...(await layersOf(opened, store)), ...(await marksByHand(opened, store))],
    leftBehind: await leftBehind(opened, store),
    decided: await carriedOver(
      id,
      claims.map((claim) => claim.id),
      store,
    ),
    ...{ claims: shown, found: stretchesAt(opened, at) },
  }
}

/** All sources with how much there is of each. */
export const sourceRows = async ({ board }: Desk, store: Store): Promise<readonly SourceRow[]> => {
  const figures = new Map((await store.figures()).map((each) => [each.id, each]))
  return [...board.sources.values()].map((source) => {
    const { words = 0, claims = 0, conflicts = 0 } = figures.get(source.id) ?? {}
    return { ...sourceInShort(source), words, claims, conflicts }
  })
}
