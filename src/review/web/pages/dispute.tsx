import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Reason } from '../../../domain/index.ts'
import type { DisputeShown, JudgementAsked } from '../../contract/index.ts'
import { type Loaded, useLoaded } from '../api.ts'
import { useKeys } from '../keys.ts'
import { Key } from '../parts/key.tsx'
import { NotesPart } from '../parts/notes.tsx'
import { People } from '../parts/people.tsx'
import { Positions } from '../parts/positions.tsx'
import { Reasons, reasonInWords } from '../parts/reasons.tsx'
import { Sign } from '../parts/sign.tsx'
import { ValuesInTime } from '../parts/values-in-time.tsx'
import { Witnesses } from '../parts/witnesses.tsx'
import type { Notes } from '../use-notes.ts'

const Ruled = ({ shown }: { readonly shown: DisputeShown }) => {
  const { ruled } = shown
  if (ruled === null) return null
  const right = shown.positions.find(({ value }) => value === ruled.right)?.label
  const what = { conflict: 'Conflict', 'no-conflict': 'Not a conflict', later: 'Look later' }[ruled.ruling]
  const because = ruled.reason === null ? '' : `: ${reasonInWords(ruled.reason)}`
  return (
    <p class="ruled">
      <strong>
        {what}
        {because}
      </strong>
      {right !== undefined && `, right is ${right}`}
      {ruled.noneRight && ', none is right'} · {ruled.person}, {ruled.decidedAt.slice(0, 16).replace('T', ' ')}
      {ruled.isWidened && ' · new evidence since'}
    </p>
  )
}

/** So many are shown at first. */
const FIRST = 4

const Explained = ({ shown }: { readonly shown: DisputeShown }) => {
  const [all, showAll] = useState(false)
  const left = shown.explained.length - FIRST
  if (shown.explained.length === 0) return null
  return (
    <section class="explained">
      <h2>
        <Sign of="explained" /> What does not differ
      </h2>
      <ul>
        {shown.explained.slice(0, all ? undefined : FIRST).map(({ id, rule, explanation, words: [a, b] }) => (
          <li key={id}>
            <q>{a}</q>, <q>{b}</q>. {explanation} <span class="rule">{rule}</span>
          </li>
        ))}
      </ul>
      {left > 0 && !all && (
        <button type="button" class="quiet" onClick={() => showAll(true)}>
          and {left} more
        </button>
      )}
    </section>
  )
}
const Beside = ({ shown }: { readonly shown: DisputeShown }) => {
  const [why, askWhy] = useState(false)
  const tried = useLoaded<readonly string[]>(why ? `/disputes/${shown.id}/tried` : null)
  useKeys({ y: () => askWhy(true) })
  return (
    <aside>
      <h2>Witnesses</h2>
      {shown.positions.map(({ value, label, witnesses }) => (
        <section key={value} aria-label={`Witnesses of ${label}`}>
          <strong>{label}</strong>
          <Witnesses witnesses={witnesses} />
        </section>
      ))}
      <h2>Tried, and not enough to explain it</h2>
      {why ? (
        <p class="tried">{tried.error ?? tried.value?.join(' · ') ?? '…'}</p>
      ) : (
        <button type="button" class="quiet" onClick={() => askWhy(true)}>
          <Key of="y" /> show
        </button>
      )}
      {shown.history.length > 0 && <h2>History</h2>}
      <ol class="history">
        {shown.history.map(({ id, words, note, person, decidedAt, isWithdrawn, isOverruled }) => (
          <li key={id}>
            {isWithdrawn || isOverruled ? <s>{words}</s> : words}
            {isOverruled && ' overruled'} · {person}, {decidedAt.slice(0, 16).replace('T', ' ')}
            {note !== '' && <span class="note">{note}</span>}
          </li>
        ))}
      </ol>
    </aside>
  )
}

interface BarProps {
  readonly shown: DisputeShown
  readonly note: string
  readonly readOnly: boolean
  readonly place: string
  readonly onDecide: (asked: JudgementAsked) => void
  readonly onUndo: () => void
}

const useDecisions = ({ shown, note, readOnly, onDecide }: BarProps) => {
  const { route } = useLocation()
  const [asksWhy, askWhy] = useState(false)
  const said = { dispute: shown.id, ...(note.trim() !== '' && { note: note.trim() }) }
  const decide = (asked: Omit<JudgementAsked, 'dispute' | 'decidedAt'>): void => {
    const overrules = shown.people.filter(({ isOwn }) => !isOwn).map(({ id }) => id)
    const isSettling = shown.ruled?.isDivided === true && asked.ruling !== 'later' && overrules.length > 0
    if (!readOnly)
      onDecide({ ...said, ...asked, ...(isSettling && { overrules }), decidedAt: new Date().toISOString() })
  }
  const conflict = (right?: string): void => decide({ ruling: 'conflict', ...(right !== undefined && { right }) })
  const noneRight = (): void => decide({ ruling: 'conflict', noneRight: true })
  const open = (): void => {
    const pane = shown.positions[0]?.panes[0]
    if (pane !== undefined) route(`/sources/${pane.source.id}?claim=${pane.marks.at(-1)?.claim ?? ''}`)
  }
  const correct = (): void => {
    const claim = shown.positions[0]?.panes[0]?.marks.at(-1)?.claim
    if (claim !== undefined) route(`/claims/${claim}?edit=1`)
  }
  useKeys({
    c: () => conflict(),
    '0': noneRight,
    e: correct,
    x: () => !readOnly && askWhy(true),
    l: () => decide({ ruling: 'later' }),
    w: () => document.getElementById('why')?.focus(),
    o: open,
    ...Object.fromEntries(shown.positions.slice(0, 9).map(({ value }, at) => [`${at + 1}`, () => conflict(value)])),
  })
  const because = (reason: Reason, terms?: readonly string[]): void => {
    askWhy(false)
    decide({ ruling: 'no-conflict', reason, ...(terms !== undefined && { terms }) })
  }
  return { asksWhy, askWhy, conflict, noneRight, decide, because }
}

const DecisionBar = (props: BarProps) => {
  const { shown, readOnly, place, onUndo } = props
  const { asksWhy, askWhy, conflict, noneRight, decide, because } = useDecisions(props)
  return (
    <div class="bar" role="toolbar" aria-label="Decide">
      <button type="button" disabled={readOnly} onClick={() => conflict()}>
        <Key of="c" /> Conflict
      </button>
      <button type="button" disabled={readOnly} onClick={() => askWhy(true)}>
        <Key of="x" /> Not a conflict…
      </button>
      <button type="button" disabled={readOnly} onClick={() => decide({ ruling: 'later' })}>
        <Key of="l" /> Look later
      </button>
      <span class="right-is">Right is</span>
      {shown.positions.slice(0, 4).map(({ value, label }, index) => (
        <button type="button" class="quiet clip" key={value} disabled={readOnly} onClick={() => conflict(value)}>
          <Key of={`${index + 1}`} /> {label}
        </button>
      ))}
      <button type="button" class="quiet" disabled={readOnly} onClick={noneRight}>
        <Key of="0" /> none
      </button>
      <span class="gap" />
      <button type="button" class="quiet" disabled={readOnly} onClick={onUndo}>
        <Key of="u" /> Undo
      </button>
      <span class="place">
        <Key of="k" />
        <Key of="j" /> {place}
      </span>
      {asksWhy && <Reasons dispute={shown.id} onChoose={because} onClose={() => askWhy(false)} />}
    </div>
  )
}

const Head = ({ shown, error }: { readonly shown: DisputeShown; readonly error: string | null }) => (
  <header>
    <p class="meta">
      {shown.thing.name} · {shown.slot} · {shown.band} · {shown.pairs === 1 ? '1 pair' : `${shown.pairs} pairs`} ·{' '}
      <span class="rule">{shown.rule}</span>
    </p>
    <h1>{shown.title}</h1>
    <p>
      <strong class="sign-conflict">Conflict.</strong> {shown.summary}
    </p>
    {shown.people.length > 1 ? <People shown={shown} /> : <Ruled shown={shown} />}
    {error !== null && <p role="alert">{error}</p>}
  </header>
)

interface DisputeProps extends Pick<BarProps, 'readOnly' | 'place' | 'onDecide' | 'onUndo'> {
  readonly loaded: Loaded<DisputeShown>
  readonly notes: Notes
}

/** A dispute: who says what in which words, what explains the rest, and the keys to decide. */
export const DisputePane = ({ loaded, notes, ...bar }: DisputeProps) => {
  const [note, setNote] = useState('')
  const shown = loaded.value
  if (shown === null) return <div class="dispute">{loaded.error !== null && <p role="alert">{loaded.error}</p>}</div>
  return (
    <div class="dispute">
      <div class="scroll">
        <Head shown={shown} error={loaded.error} />
        <Positions positions={shown.positions} />
        <div class="below">
          <div>
            <ValuesInTime key={shown.id} shown={shown} />
            <Explained shown={shown} />
            <NotesPart on="dispute" id={shown.id} notes={notes} readOnly={bar.readOnly} />
            <label class="note-field" for="why">
              <Key of="w" /> Why, kept with your next decision
            </label>
            <textarea
              id="why"
              rows={2}
              value={note}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
              onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
            />
          </div>
          <Beside shown={shown} />
        </div>
      </div>
      <DecisionBar shown={shown} note={note} {...bar} />
    </div>
  )
}
