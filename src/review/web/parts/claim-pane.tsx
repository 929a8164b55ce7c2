import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { ClaimShown, Mark } from '../../contract/index.ts'
import { Prose } from '../prose.tsx'
import { Sign } from './sign.tsx'
import { Witnesses } from './witnesses.tsx'

const Words = ({ shown }: { readonly shown: ClaimShown }) => {
  const marks = useMemo((): readonly Mark[] => {
    const { id: claim, sign, block, at } = shown
    return [...shown.pane.marks, { claim, sign, block, ...at, part: 'words' }]
  }, [shown])
  return <Prose blocks={shown.pane.blocks} marks={marks} />
}

const History = ({ shown }: { readonly shown: ClaimShown }) => (
  <>
    {shown.history.length > 0 && <h2>History</h2>}
    <ol class="history">
      {shown.history.map(({ id, words, note, person, decidedAt, isWithdrawn }) => (
        <li key={id} class={isWithdrawn ? 'withdrawn' : ''}>
          {words} · {person}, {decidedAt.slice(0, 16).replace('T', ' ')}
          {note !== '' && <span class="note">{note}</span>}
        </li>
      ))}
    </ol>
  </>
)

const Compared = ({ shown }: { readonly shown: ClaimShown }) => (
  <>
    <h2>Held against others</h2>
    {shown.comparisons.length === 0 && <p class="meta">No other source speaks of it.</p>}
    <ul>
      {shown.comparisons.map(({ id, verdict, explanation, dispute }) => (
        <li key={id}>
          {verdict === 'conflict' && <Sign of="conflict" />}
          {verdict === 'reconciled' && <Sign of="explained" />}
          {explanation} {dispute !== null && <a href={`/disputes/${dispute}?state=all`}>its dispute</a>}
        </li>
      ))}
    </ul>
  </>
)

interface PaneProps {
  readonly shown: ClaimShown
  /** The editor, in the place of the words while the claim is corrected. */
  readonly children: ComponentChildren
  /** What people noted on it; absent where that is not written here. */
  readonly notes?: ComponentChildren
}

/** A claim: its words in their paragraph, what became of it, and what people said of it. */
export const ClaimPane = ({ shown, children, notes }: PaneProps) => (
  <section class="claim-open" aria-label="The claim">
    <h2>
      {shown.slot}: {shown.edited ?? shown.value}
      {shown.edited !== null && <span class="meta"> read as {shown.value}</span>}
    </h2>
    <p class="meta">
      {shown.source.name} · paragraph {shown.pane.paragraph} of {shown.pane.paragraphs} ·{' '}
      <a href={`/sources/${shown.source.id}?claim=${shown.id}`}>open</a>
      {shown.witnesses === 1 && shown.lineage[0]?.others.length === 0 && ' · rests on one source'}
    </p>
    {children ?? <Words shown={shown} />}
    {notes}
    <Compared shown={shown} />
    {shown.lineage.length > 0 && <h2>Witnesses</h2>}
    <Witnesses witnesses={shown.lineage} />
    <History shown={shown} />
  </section>
)
