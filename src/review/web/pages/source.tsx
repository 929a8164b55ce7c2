import { useMemo, useRef, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { SourceShown } from '../../contract/index.ts'
import { addressOf } from '../address.ts'
import { useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import { inAddress, LAYERS, type Layer, layersIn, switched } from '../layers.ts'
import { LayerSwitches } from '../parts/layer-switches.tsx'
import { Margin } from '../parts/margin.tsx'
import { Prose } from '../prose.tsx'

const MetaData = ({ shown: { source, author, earlier } }: { readonly shown: SourceShown }) => (
  <section>
    <h2>{source.name}</h2>
    <dl class="facts">
      {author !== null && <dt>By</dt>}
      {author !== null && <dd>{author}</dd>}
      {source.published !== null && <dt>Published</dt>}
      {source.published !== null && (
        <dd>
          {source.published.day}
          {!source.published.said && ' (guessed)'}
        </dd>
      )}
      {source.kind !== null && <dt>Kind</dt>}
      {source.kind !== null && <dd>{source.kind}</dd>}
      <dt>File</dt>
      <dd>{source.path}</dd>
      {earlier > 0 && <dt>Before</dt>}
      {earlier > 0 && (
        <dd>
          <a href={`/sources/${source.id}/revisions`}>{earlier === 1 ? '1 revision' : `${earlier} revisions`}</a>
        </dd>
      )}
    </dl>
  </section>
)

/** Which layers are on stands in the address, so that a link shows the same. */
const useLayers = () => {
  const { path, query } = useRoute()
  const { route } = useLocation()
  const on = useMemo(() => layersIn(query.layers), [query.layers])
  const before = useRef<ReadonlySet<Layer>>(on)
  const show = (layers: ReadonlySet<Layer>): void => {
    route(addressOf(path, {}, { claim: query.claim, at: query.at, layers: inAddress(layers) }), true)
  }
  const all = (): void => {
    if (on.size > 0) before.current = on
    show(on.size > 0 ? new Set() : before.current)
  }
  return { on, toggle: (layer: Layer) => show(switched(on, layer)), all }
}

const useClaims = (shown: SourceShown, chosen: string | null, on: ReadonlySet<Layer>) => {
  const [selected, select] = useState(chosen)
  const [block, showBlock] = useState<number | null>(null)
  const listed = shown.claims.filter(({ sign }) => on.has(sign))
  const at = listed.findIndex(({ id }) => id === selected)
  const choose = (claim: string | null): void => {
    select(claim)
    showBlock(null)
  }
  const move = (by: number): void => choose(listed[Math.min(listed.length - 1, Math.max(0, at + by))]?.id ?? null)
  return {
    selected,
    claim: listed[at],
    block: block ?? listed[at]?.block ?? shown.found[0]?.block,
    choose,
    showBlock,
    move,
  }
}

interface Moves {
  readonly move: (by: number) => void
  readonly toggle: (layer: Layer) => void
  readonly all: () => void
}

const useArticleKeys = (
  { source }: SourceShown,
  claim: SourceShown['claims'][number] | undefined,
  does: Moves,
): void => {
  const { route } = useLocation()
  const { move, toggle, all } = does
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    0: all,
    d: () => route(`/sources/${source.id}/revisions`),
    f: () => claim && route(`/sources/${source.id}/file?at=${claim.start}-${claim.end}`),
    Enter: () => claim?.dispute != null && route(`/disputes/${claim.dispute}?state=all`),
    ...Object.fromEntries(LAYERS.map(([layer], index) => [`${index + 1}`, () => toggle(layer)])),
  })
}

const Article = ({ shown, chosen }: { readonly shown: SourceShown; readonly chosen: string | null }) => {
  const { on, toggle, all } = useLayers()
  const { selected, claim, block, choose, showBlock, move } = useClaims(shown, chosen, on)
  useArticleKeys(shown, claim, { move, toggle, all })
  const marks = useMemo(() => shown.marks.filter(({ sign }) => on.has(sign)), [shown, on])
  const layers = useMemo(() => shown.layers.filter(({ layer }) => on.has(layer)), [shown, on])
  return (
    <main id="main" class="source">
      <div class="side">
        <MetaData shown={shown} />
        <LayerSwitches shown={shown} on={on} onSwitch={toggle} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <article class="text" tabIndex={0} aria-label="Article">
        <h1 class={shown.blocks[0]?.text === shown.source.title ? 'unseen' : ''}>
          {shown.source.title ?? shown.source.path}
        </h1>
        <Prose
          blocks={shown.blocks}
          marks={marks}
          layers={layers}
          found={shown.found}
          {...(block !== undefined && { at: block })}
        />
      </article>
      <nav class="side" aria-label="Claims">
        <Margin shown={shown} on={on} selected={selected} onSelect={choose} onShow={showBlock} />
      </nav>
    </main>
  )
}

/** An article as it reads, with what was read out of it and what became of that. */
export const SourcePage = () => {
  const { params, query } = useRoute()
  const { value, error } = useLoaded<SourceShown>(addressOf(`/sources/${params.id}`, {}, { at: query.at }))
  if (value !== null) return <Article key={value.source.id} shown={value} chosen={query.claim ?? null} />
  return <main id="main">{error !== null && <p role="alert">{error}</p>}</main>
}
