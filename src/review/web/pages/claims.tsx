import { useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { ClaimReviewAsked } from '../../contract/index.ts'
import { useKeys } from '../keys.ts'
import type { DeskPage, PageProps } from '../page.ts'
import { Bulk } from '../parts/bulk.tsx'
import { ClaimEditor } from '../parts/claim-editor.tsx'
import { ClaimFilters } from '../parts/claim-filters.tsx'
import { ClaimPane } from '../parts/claim-pane.tsx'
import { ClaimTable } from '../parts/claim-table.tsx'
import { Key } from '../parts/key.tsx'
import { NotesPart } from '../parts/notes.tsx'
import { ROWS, useClaims, useReviews } from '../use-claims.ts'
import { useMarked } from '../use-marked.ts'

type Bulked = 'accepted' | 'rejected' | null

/** The decisions of the page: of the open claim, of all that are marked, and corrections. */
const useDecisions = ({ desk, onDecided }: PageProps) => {
  const claims = useClaims()
  const { query } = useRoute()
  const marks = useMarked(claims)
  const { statuses, said, review, undo } = useReviews(claims, onDecided)
  const [edits, edit] = useState<string | null>(query.edit === undefined ? null : claims.selected)
  const [bulk, askBulk] = useState<Bulked>(null)
  const [note, setNote] = useState('')
  const readOnly = desk?.readOnly ?? false
  const { open } = claims
  const say = (asked: Omit<ClaimReviewAsked, 'decidedAt' | 'note'>): void => {
    if (readOnly || asked.claims.length === 0) return
    review({ ...asked, ...(note.trim() !== '' && { note: note.trim() }) })
    setNote('')
  }
  const confirm = (): void => {
    if (bulk !== null) say({ claims: marks.inView.map(({ id }) => id), status: bulk })
    askBulk(null)
    marks.clear()
  }
  const save = (asked: NonNullable<ClaimReviewAsked['edit']>): void => {
    if (open !== null) say({ claims: [open.id], status: 'edited', edit: asked })
    edit(null)
  }
  const decide = (status: 'accepted' | 'rejected'): void => {
    if (open !== null) say({ claims: [open.id], status })
  }
  const shown = { claims, marks, statuses, said, edits, bulk, note, readOnly }
  return { ...shown, edit, askBulk, setNote, confirm, save, decide, undo }
}

/** What a person does with the table by keys. */
const useWork = (props: PageProps) => {
  const work = useDecisions(props)
  const { claims, marks, readOnly, edit, askBulk, decide, undo } = work
  const { rows, selected, open, select } = claims
  const { route } = useLocation()
  const all = (status: 'accepted' | 'rejected'): void => {
    if (!readOnly && marks.inView.length > 0) askBulk(status)
  }
  const at = rows.findIndex(({ id }) => id === selected)
  const startEdit = (): void => {
    if (!readOnly && open !== null) edit(open.id)
  }
  useKeys({
    ...{ j: () => select(rows[at + 1]?.id), ArrowDown: () => select(rows[at + 1]?.id) },
    ...{ k: () => select(rows[at - 1]?.id), ArrowUp: () => select(rows[at - 1]?.id) },
    ...{ Home: () => select(rows[0]?.id), End: () => select(rows.at(-1)?.id) },
    ...{ a: () => decide('accepted'), r: () => decide('rejected'), e: startEdit, Escape: () => edit(null) },
    ...{ 'shift+a': () => all('accepted'), 'shift+r': () => all('rejected'), ' ': marks.press },
    ...{ u: () => void undo(), 'ctrl+z': () => void undo(), w: () => document.getElementById('why')?.focus() },
    o: () => open !== null && route(`/sources/${open.source.id}?claim=${open.id}`),
  })
  return { ...work, at, startEdit }
}

type Work = ReturnType<typeof useWork>

const Bar = ({
  work: { claims, readOnly, decide, startEdit, undo, marks, note, setNote, at },
}: {
  readonly work: Work
}) => (
  <div class="bar" role="toolbar" aria-label="Decide">
    <button type="button" disabled={readOnly} onClick={() => decide('accepted')}>
      <Key of="a" /> Accept
    </button>
    <button type="button" disabled={readOnly} onClick={() => decide('rejected')}>
      <Key of="r" /> Reject
    </button>
    <button type="button" disabled={readOnly} onClick={startEdit}>
      <Key of="e" /> Edit
    </button>
    {marks.inView.length > 0 && <span class="place">{marks.inView.length} marked</span>}
    <span class="gap" />
    <label class="note-line" for="why">
      <Key of="w" /> Why{' '}
      <input
        id="why"
        value={note}
        onInput={({ currentTarget }) => setNote(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
    </label>
    <button type="button" class="quiet" disabled={readOnly} onClick={() => void undo()}>
      <Key of="u" /> Undo
    </button>
    <span class="place">
      {(claims.list.value?.offset ?? 0) + at + 1} of {claims.list.value?.total.toLocaleString('en-US')}
    </span>
  </div>
)

const Turn = ({ claims }: { readonly claims: Work['claims'] }) => {
  const { total = 0, offset = 0 } = claims.list.value ?? {}
  if (total <= ROWS) return null
  return (
    <p class="turn">
      <button
        type="button"
        disabled={offset === 0}
        onClick={() => claims.filter({ offset: `${Math.max(0, offset - ROWS)}` })}
      >
        Earlier
      </button>{' '}
      {offset + 1}–{Math.min(total, offset + ROWS)}{' '}
      <button
        type="button"
        disabled={offset + ROWS >= total}
        onClick={() => claims.filter({ offset: `${offset + ROWS}` })}
      >
        Later
      </button>
    </p>
  )
}

/** The table of claims beside the one that is open. */
const Claims = (props: PageProps) => {
  const work = useWork(props)
  const { claims, marks, statuses, said, edits, edit, bulk, askBulk, confirm, save, readOnly } = work
  const { notes } = props
  const { list, rows, selected, open, error, select } = claims
  return (
    <main id="main" class="claims">
      <div class="claims-list">
        <h1>
          Claims <span class="count">{list.value?.total.toLocaleString('en-US')}</span>
        </h1>
        <ClaimFilters query={claims.query} onFilter={claims.filter} />
        {error !== null && <p role="alert">{error}</p>}
        {list.value?.total === 0 && <p class="empty">No claim fits these filters: clear one of them.</p>}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <section class="table" aria-label="Claims" tabIndex={0}>
          <ClaimTable
            rows={rows}
            onSelect={select}
            onMark={marks.toggle}
            {...{ selected, statuses, marked: marks.marked, notes }}
          />
        </section>
        <Turn claims={claims} />
      </div>
      {open !== null && (
        <ClaimPane key={open.id} shown={open} notes={<NotesPart on="claim" id={open.id} {...{ notes, readOnly }} />}>
          {edits === open.id ? <ClaimEditor shown={open} onSave={save} onClose={() => edit(null)} /> : null}
        </ClaimPane>
      )}
      <Bar work={work} />
      {bulk !== null && <Bulk status={bulk} rows={marks.inView} onConfirm={confirm} onClose={() => askBulk(null)} />}
      <p class="said" role="status">
        {said}
      </p>
    </main>
  )
}

/** The claims of all sources, to be accepted, rejected or corrected beside their words. */
export const CLAIMS: DeskPage = {
  path: '/claims',
  name: 'Claims',
  go: 'c',
  routes: { '/claims': Claims, '/claims/:id': Claims },
  keys: [
    {
      where: 'Claims',
      keys: [
        ['j k', 'next, previous'],
        ['Home End', 'first, last'],
        ['a r', 'accept, reject'],
        ['e', 'correct words and fields'],
        ['Space', 'mark; with ⇧ to here'],
        ['⇧a ⇧r', 'accept, reject all marked'],
        ['w', 'why, kept with the next decision'],
        ['o', 'open the source there'],
      ],
    },
  ],
}
