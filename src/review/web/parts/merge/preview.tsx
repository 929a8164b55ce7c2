import type { ComponentChildren } from 'preact'
import type { ComparisonTouched, DisputeTouched, MergePreview, Some } from '../../../contract/index.ts'
import { Sign } from '../sign.tsx'

interface ListProps<T> {
  readonly title: string
  readonly some: Some<T>
  readonly children: (one: T) => ComponentChildren
}

const List = <T extends { readonly id?: string; readonly title?: string }>({ title, some, children }: ListProps<T>) =>
  some.count === 0 ? null : (
    <section>
      <h3>{title}</h3>
      <ul>
        {some.shown.map((one) => (
          <li key={one.id ?? one.title}>{children(one)}</li>
        ))}
        {some.more > 0 && <li class="meta">and {some.more.toLocaleString('en-US')} more</li>}
      </ul>
    </section>
  )

const Dispute = ({ of: { title, words, pairs, was } }: { readonly of: DisputeTouched }) => {
  const [first = '', second = ''] = words
  return (
    <>
      <Sign of="conflict" />
      {title} <span class="meta">{was !== 0 && was !== pairs ? `${was} → ${pairs} pairs` : ''}</span>
      <span class="row-words">
        {first} <span class="sign-conflict">≠</span> {second}
      </span>
    </>
  )
}

/** One figure of what changes: how many, and what becomes of them. */
type Figure = readonly [count: number, one: string, more: string]

const figuresOf = ({ kind, disputes, comparisons, slots, judgements }: MergePreview): readonly Figure[] => {
  const meets = kind === 'merge' ? ['slot joins', 'slots join'] : ['slot parts', 'slots part']
  return [
    [disputes.come.count, 'dispute appears', 'disputes appear'],
    [disputes.gone.count, 'dispute vanishes', 'disputes vanish'],
    [disputes.changed.count, 'dispute changes', 'disputes change'],
    [comparisons.come.count, 'other comparison is new', 'other comparisons are new'],
    [comparisons.gone.count, 'other comparison is gone', 'other comparisons are gone'],
    [slots.count, meets[0] ?? '', meets[1] ?? ''],
    [judgements.count, 'judgement loses its dispute', 'judgements lose their dispute'],
  ]
}

const Figures = ({ preview }: { readonly preview: MergePreview }) => {
  const figures = figuresOf(preview).filter(([count]) => count > 0)
  if (figures.length === 0)
    return <p class="meta">No dispute and no comparison changes: what is held for one is told so from then on.</p>
  return (
    <ul class="figures">
      {figures.map(([count, one, more]) => (
        <li key={more}>
          <strong>{count.toLocaleString('en-US')}</strong> {count === 1 ? one : more}
        </li>
      ))}
    </ul>
  )
}

interface DisputesProps {
  readonly title: string
  readonly some: Some<DisputeTouched>
}

const Disputes = ({ title, some }: DisputesProps) => (
  <List title={title} some={some}>
    {(dispute) => <Dispute of={dispute} />}
  </List>
)

interface ComparisonsProps {
  readonly title: string
  readonly some: Some<ComparisonTouched>
}

const Comparisons = ({ title, some }: ComparisonsProps) => (
  <List title={title} some={some}>
    {({ verdict, explanation, times }) => (
      <>
        {verdict === 'reconciled' ? <Sign of="explained" /> : <span class="sign" />}
        {explanation} {times > 1 && <span class="meta">{times.toLocaleString('en-US')}×</span>}
      </>
    )}
  </List>
)

/** A line in words with what is said of it beside. */
const Line = ({ words, beside }: Readonly<Record<'words' | 'beside', string>>) => (
  <>
    {words} <span class="meta">{beside}</span>
  </>
)

const Slots = ({ preview: { kind, slots } }: { readonly preview: MergePreview }) => (
  <List title={kind === 'merge' ? 'Slots that join' : 'Slots that part'} some={slots}>
    {({ title, sides }) => (
      <>
        {title} <span class="row-words">{sides.join(kind === 'merge' ? ' + ' : ' | ')}</span>
      </>
    )}
  </List>
)

/** What a merge or split changes: how much of each sort, then which. */
export const Preview = ({ preview }: { readonly preview: MergePreview }) => {
  const { words, comes, disputes, comparisons, judgements } = preview
  return (
    <>
      <p>{words}</p>
      <Figures preview={preview} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section class="changes" aria-label="What this changes" tabIndex={0}>
        <Disputes title="Disputes that appear" some={disputes.come} />
        <Disputes title="Disputes that vanish" some={disputes.gone} />
        <Disputes title="Disputes that change" some={disputes.changed} />
        <List title="Judgements that lose their dispute" some={judgements}>
          {({ title, words: judged, person }) => <Line words={`${title}: ${judged}`} beside={person} />}
        </List>
        <List title="What there is then" some={comes}>
          {({ name, holds }) => <Line words={name} beside={holds} />}
        </List>
        <Slots preview={preview} />
        <Comparisons title="Other comparisons that are new" some={comparisons.come} />
        <Comparisons title="Other comparisons that are gone" some={comparisons.gone} />
      </section>
    </>
  )
}
