import { useMemo, useState } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import type { Sign as SignName, SourceShown } from '../../contract/index.ts'
import { addressOf } from '../address.ts'
import { useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import { Key } from '../parts/key.tsx'
import { Sign } from '../parts/sign.tsx'
import { Prose } from '../prose.tsx'

const LAYERS: readonly (readonly [SignName, string])[] = [
  ['conflict', 'Conflicts'],
  ['explained', 'Explained'],
  ['claim', 'Other claims'],
]

type Off = ReadonlySet<SignName>

interface LayersProps {
  readonly shown: SourceShown
  readonly off: Off
  readonly onToggle: (layer: SignName) => void
}

const Layers = ({ shown, off, onToggle }: LayersProps) => (
  <section>
    <h2>Layers</h2>
    <ul class="layers">
      {LAYERS.map(([layer, name], index) => (
        <li key={layer}>
          <button type="button" aria-pressed={!off.has(layer)} onClick={() => onToggle(layer)}>
            <Key of={`${index + 1}`} /> <span class={`sample sample-${layer}`}>abc</span> {name}
            <span class="count">{shown.claims.filter(({ sign }) => sign === layer).length}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
)

interface MarginProps {
  readonly shown: SourceShown
  readonly selected: string | null
  readonly off: Off
  readonly onSelect: (claim: string) => void
}

const Margin = ({ shown, selected, off, onSelect }: MarginProps) => (
  <ul class="margin">
    {shown.claims
      .filter(({ sign }) => !off.has(sign))
      .map(({ id, sign, title, value, note, dispute }) => (
        <li key={id} class={id === selected ? 'selected' : ''}>
          <button type="button" onClick={() => onSelect(id)} aria-pressed={id === selected}>
            <Sign of={sign} /> <span class="clip">{title}</span> <strong class="clip">{value}</strong>
          </button>
          {note !== '' && <span class="meta">{note}</span>}
          {dispute !== null && <a href={`/disputes/${dispute}?state=all`}>its dispute</a>}
        </li>
      ))}
  </ul>
)

const MetaData = ({ shown: { source, author } }: { readonly shown: SourceShown }) => (
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
    </dl>
  </section>
)

const Article = ({ shown, chosen }: { readonly shown: SourceShown; readonly chosen: string | null }) => {
  const [off, setOff] = useState<Off>(new Set())
  const [selected, select] = useState(chosen)
  const toggle = (layer: SignName): void =>
    setOff((old) => new Set(old.has(layer) ? [...old].filter((each) => each !== layer) : [...old, layer]))
  const listed = shown.claims.filter(({ sign }) => !off.has(sign))
  const at = listed.findIndex(({ id }) => id === selected)
  const move = (by: number): void => select(listed[Math.min(listed.length - 1, Math.max(0, at + by))]?.id ?? null)
  const toggles = LAYERS.map(([layer], index) => [`${index + 1}`, () => toggle(layer)] as const)
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ...Object.fromEntries(toggles),
  })
  const block = listed[at]?.block ?? shown.found[0]?.block
  const marks = useMemo(() => shown.marks.filter(({ sign }) => !off.has(sign)), [shown, off])
  return (
    <main id="main" class="source">
      <div class="side">
        <MetaData shown={shown} />
        <Layers shown={shown} off={off} onToggle={toggle} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <article class="text" tabIndex={0} aria-label="Article">
        <h1 class={shown.blocks[0]?.text === shown.source.title ? 'unseen' : ''}>
          {shown.source.title ?? shown.source.path}
        </h1>
        <Prose blocks={shown.blocks} marks={marks} found={shown.found} {...(block !== undefined && { at: block })} />
      </article>
      <nav class="side" aria-label="Claims">
        <Margin shown={shown} selected={selected} off={off} onSelect={select} />
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
