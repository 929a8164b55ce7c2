import { useMemo, useRef, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { SourceShown } from '../../contract/index.ts'
import { addressOf } from '../address.ts'
import { useLoaded } from '../api.ts'
import { type Keys, useKeys } from '../keys.ts'
import { inAddress, LAYERS, type Layer, layersIn, switched } from '../layers.ts'
import type { PageProps } from '../page.ts'
import { Annotate } from '../parts/annotate/annotate.tsx'
import { ChosenBar } from '../parts/annotate/chosen-bar.tsx'
import { LayerSwitches } from '../parts/layer-switches.tsx'
import { Margin } from '../parts/margin.tsx'
import { NotesPart } from '../parts/notes.tsx'
import { Standing } from '../parts/standing.tsx'
import { Prose } from '../prose.tsx'
import { useAnnotating } from '../use-annotating.ts'
import { useCursor } from '../use-cursor.ts'

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
      {source.kind !== null && (
        <dd>
          {source.kind.name}
          {!source.kind.said && ' (guessed)'}
        </dd>
      )}
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
  /** Keys that are there while words are chosen. */
  readonly more: Keys
}

const useArticleKeys = (
  { source }: SourceShown,
  claim: SourceShown['claims'][number] | undefined,
  does: Moves,
): void => {
  const { route } = useLocation()
  const { move, toggle, all, more } = does
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
    ...more,
  })
}

/** Enter on a button presses it, whatever else it means on the page. */
const press = ({ target }: KeyboardEvent, otherwise: () => void): void => {
  if (target instanceof HTMLButtonElement) target.click()
  else otherwise()
}

interface ArticleProps extends PageProps {
  readonly shown: SourceShown
  readonly chosen: string | null
  readonly reload: () => void
}

/** Words are chosen in the article and annotated; its claims are gone through, its layers switched. */
const useArticle = ({ shown, chosen, desk, onDecided, reload }: ArticleProps) => {
  const article = useRef<HTMLElement>(null)
  const layers = useLayers()
  const claims = useClaims(shown, chosen, layers.on)
  const cursor = useCursor(article, shown.blocks)
  const readOnly = desk?.readOnly ?? false
  const onSaved = (): void => {
    reload()
    onDecided()
  }
  const annotating = useAnnotating({ shown, claim: claims.claim?.id, readOnly, cursor, onSaved })
  const { undo, open } = annotating
  const adding: Keys = { i: () => cursor.begin(claims.claim?.block), u: undo, 'ctrl+z': undo }
  useArticleKeys(shown, claims.claim, {
    ...{ move: claims.move, toggle: layers.toggle, all: layers.all },
    more: {
      ...(readOnly ? {} : adding),
      ...cursor.keys,
      ...(cursor.chosen !== null && { Enter: (event) => press(event, () => open(null)) }),
    },
  })
  return { article, layers, claims, cursor, annotating, readOnly }
}

type Reading = ReturnType<typeof useArticle>

const Text = ({ shown, reading }: { readonly shown: SourceShown; readonly reading: Reading }) => {
  const { on } = reading.layers
  const { block } = reading.claims
  const marks = useMemo(() => shown.marks.filter(({ sign }) => on.has(sign)), [shown, on])
  const layers = useMemo(() => shown.layers.filter(({ layer }) => on.has(layer)), [shown, on])
  return (
    <article
      ref={reading.article}
      class="text"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
      tabIndex={0}
      aria-label="Article"
      onMouseUp={() => !reading.readOnly && reading.cursor.select()}
    >
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
  )
}

/** What is done with chosen words, and what is said aloud of it. */
const ByHand = ({ shown, reading }: { readonly shown: SourceShown; readonly reading: Reading }) => {
  const { cursor, annotating } = reading
  const { chosen, words, drop } = cursor
  const { asking, said, open, save, correct, close } = annotating
  return (
    <>
      {chosen !== null && (
        <ChosenBar
          {...{ words, hasClaim: correct !== null, onKind: open, onDrop: drop }}
          onCorrect={() => correct?.()}
        />
      )}
      {chosen !== null && asking !== null && (
        <Annotate
          {...{ source: shown.source.id, at: chosen, words, kind: asking.kind }}
          {...{ onSave: save, onCorrect: correct, onClose: close }}
        />
      )}
      <p class={chosen === null ? 'said' : 'said unseen'} role="status">
        {chosen === null ? said : `“${words}”`}
      </p>
    </>
  )
}

const Article = (props: ArticleProps) => {
  const { shown } = props
  const reading = useArticle(props)
  const { layers, claims } = reading
  return (
    <main id="main" class="source">
      <div class="side">
        <MetaData shown={shown} />
        <NotesPart on="source" id={shown.source.id} notes={props.notes} readOnly={reading.readOnly} />
        <LayerSwitches shown={shown} on={layers.on} onSwitch={layers.toggle} />
        <Standing source={shown.source.id} />
      </div>
      <Text shown={shown} reading={reading} />
      <nav class="side" aria-label="Claims">
        <Margin
          {...{ shown, on: layers.on, selected: claims.selected, onSelect: claims.choose, onShow: claims.showBlock }}
        />
      </nav>
      <ByHand shown={shown} reading={reading} />
    </main>
  )
}

/** An article as it reads, with what was read out of it, what became of that, and what people add by hand. */
export const SourcePage = (props: PageProps) => {
  const { params, query } = useRoute()
  const { value, error, reload } = useLoaded<SourceShown>(addressOf(`/sources/${params.id}`, {}, { at: query.at }))
  if (value !== null)
    return <Article key={value.source.id} shown={value} chosen={query.claim ?? null} reload={reload} {...props} />
  return <main id="main">{error !== null && <p role="alert">{error}</p>}</main>
}
