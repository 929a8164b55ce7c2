import type { Pane, PositionShown } from '../../contract/index.ts'
import { Prose } from '../prose.tsx'
import { Key } from './key.tsx'

const publishedIn = ({ source: { published, kind } }: Pane): string =>
  [
    kind === null ? null : `${kind.said ? '' : '~'}${kind.name}`,
    published === null ? null : `${published.day}${published.said ? '' : ' (guessed)'}`,
  ]
    .filter((part) => part !== null)
    .join(' · ')

/** The claim that the pane is about: the one whose value words are in conflict. */
const claimIn = ({ marks }: Pane): string | undefined => marks.find(({ sign }) => sign === 'conflict')?.claim

const PaneShown = ({ pane }: { readonly pane: Pane }) => (
  <article class="pane">
    <h3>
      {pane.source.name} <span class="meta">{publishedIn(pane)}</span>
    </h3>
    <Prose blocks={pane.blocks} marks={pane.marks} />
    <p class="meta">
      paragraph {pane.paragraph} of {pane.paragraphs} ·{' '}
      <a href={`/sources/${pane.source.id}?claim=${claimIn(pane) ?? ''}`}>open</a>
      {pane.corrected !== undefined && ` · ${pane.corrected}`}
    </p>
  </article>
)

const witnessesOf = ({ witnesses }: PositionShown): string => {
  const [first] = witnesses
  if (witnesses.length !== 1 || first === undefined) return `${witnesses.length} independent witnesses`
  const sources = first.others.length + 1
  return sources === 1 ? 'rests on one source' : `one witness in ${sources} sources`
}

/** The values of a dispute side by side, each with its sources' own words. */
export const Positions = ({ positions }: { readonly positions: readonly PositionShown[] }) => (
  <div class={positions.length > 3 ? 'positions rows' : 'positions'}>
    {positions.map((position, index) => (
      <section key={position.value} aria-label={position.label}>
        <h2>
          <Key of={`${index + 1}`} /> <span class="position-label">{position.label}</span>
          <span class="meta" title={position.witnesses.map(({ name }) => name).join(', ')}>
            {'●'.repeat(Math.min(position.witnesses.length, 5))} {witnessesOf(position)}
          </span>
        </h2>
        <div class="panes">
          {position.panes.map((pane) => (
            <PaneShown key={pane.source.id} pane={pane} />
          ))}
        </div>
      </section>
    ))}
  </div>
)
