import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { CodingAsked, CodingShown, FramesShown } from '../../contract/index.ts'
import { useKeys } from '../keys.ts'
import type { DeskPage, PageProps } from '../page.ts'
import { Choices } from '../parts/frames/choices.tsx'
import { Codings } from '../parts/frames/codings.tsx'
import { headOf, Matrix } from '../parts/frames/matrix.tsx'
import { Key } from '../parts/key.tsx'
import { type CellKeys, useFrames } from '../use-frames.ts'
import { useOutbox } from '../use-outbox.ts'
import { useUndo } from '../use-undo.ts'

type Frames = ReturnType<typeof useFrames>

/** What was answered on this page, by question: what was asked and is answered is not asked again, but stays in its place. */
type Answers = ReadonlyMap<string, CodingAsked['status']>

const count = (number: number, one: string): string =>
  `${number.toLocaleString('en-US')} ${one}${number === 1 ? '' : 's'}`

const Head = ({ shown, csv }: { readonly shown: FramesShown; readonly csv: string }) => (
  <header>
    <p class="meta">
      {shown.codebook}
      {shown.codebooks.find(({ name }) => name === shown.codebook)?.isStored === false &&
        ', tried on the sources, not stored'}
      {' · '}
      {count(shown.sentences, 'sentence')}, {shown.judged} judged
      {shown.rejected > 0 && `, ${shown.rejected} rejected and not counted`}
      {' · '}
      <a href={csv} download="frames.csv">
        CSV of this table
      </a>
    </p>
    <h1>Who frames whom, and how</h1>
    <p>A holder is the author, or whoever the author quotes or describes. Numbers are sentences.</p>
  </header>
)

const Pages = ({ shown, onPage }: { readonly shown: FramesShown; readonly onPage: (page: number) => void }) =>
  shown.pages === 1 ? null : (
    <p class="pages">
      <button type="button" class="quiet" disabled={shown.page === 1} onClick={() => onPage(shown.page - 1)}>
        <Key of="[" /> before
      </button>{' '}
      page {shown.page} of {shown.pages}, {shown.total.toLocaleString('en-US')} rows{' '}
      <button type="button" class="quiet" disabled={shown.page === shown.pages} onClick={() => onPage(shown.page + 1)}>
        <Key of="]" /> next
      </button>
    </p>
  )

const askedOf = ({ id }: CodingShown, codebook: string, status: CodingAsked['status']): CodingAsked => ({
  ...{ id, codebook, status, decidedAt: new Date().toISOString() },
})

/** What a person does with the sentences: moves, judges and goes on, takes back. */
const useJudging = ({ shown, list, reload }: Frames, { onDecided, desk }: PageProps) => {
  const { route } = useLocation()
  const [chosen, select] = useState<string | null>(null)
  const at = Math.max(
    0,
    list.findIndex(({ id }) => id === chosen),
  )
  const refresh = (): void => {
    reload()
    onDecided()
  }
  const { progress, said, say, send, forget } = useOutbox(refresh)
  const [answers, setAnswers] = useState<Answers>(new Map())
  const current = list[at]
  const nextOpen = (): CodingShown | undefined =>
    list.slice(at + 1).find(({ id, own }) => own === null && !progress.has(id)) ?? list[at + 1]
  const judge = (status: CodingAsked['status']): void => {
    if (current === undefined || shown.value === null || desk?.readOnly === true) return
    const { codebook } = shown.value
    send({ subject: current.id, path: '/codings', body: askedOf(current, codebook, status) })
    setAnswers((old) => new Map(old).set(current.id, status))
    select(nextOpen()?.id ?? current.id)
  }
  const undo = useUndo(({ words }) => {
    say(words)
    for (const { id } of list) forget(id)
    setAnswers(new Map())
    refresh()
  })
  useKeys({
    j: () => select(list[at + 1]?.id ?? current?.id ?? null),
    k: () => select(list[at - 1]?.id ?? current?.id ?? null),
    a: () => judge('accepted'),
    r: () => judge('rejected'),
    u: undo,
    'ctrl+z': undo,
    o: () => current !== undefined && route(`/sources/${current.source.id}?at=${current.at}`),
  })
  return { progress, answers, said, selected: current?.id ?? null, select, judge, undo }
}

const cellInWords = ({ row, group, column }: CellKeys): string =>
  [row, group, column].flatMap((part) => (part === undefined ? [] : [headOf(part)])).join(' × ') || 'All'

interface JudgeProps {
  readonly judging: ReturnType<typeof useJudging>
  readonly readOnly: boolean
}

const JudgeBar = ({ judging: { selected, judge, undo }, readOnly }: JudgeProps) => (
  <div class="bar" role="toolbar" aria-label="Judge">
    <button type="button" disabled={readOnly || selected === null} onClick={() => judge('accepted')}>
      <Key of="a" /> Accept
    </button>
    <button type="button" disabled={readOnly || selected === null} onClick={() => judge('rejected')}>
      <Key of="r" /> Reject
    </button>
    <button type="button" class="quiet" disabled={readOnly} onClick={undo}>
      <Key of="u" /> Undo
    </button>
  </div>
)

const Beside = ({ frames, judging, readOnly }: JudgeProps & { readonly frames: Frames }) => {
  const { cell, list, partly, listError, isListed, open } = frames
  const { progress, answers, selected, select } = judging
  return (
    <aside class="side frames-side" aria-label="Sentences">
      <h2>
        {cell === null
          ? 'To judge next, the least sure first'
          : `${cellInWords(cell)}: ${count(list.length, 'sentence')}`}
      </h2>
      {cell !== null && (
        <button type="button" class="quiet" onClick={() => open(null)}>
          <Key of="Esc" /> to judge next
        </button>
      )}
      {listError !== null && <p role="alert">{listError}</p>}
      {partly !== null && (
        <p class="meta partly">
          of the {partly.read.toLocaleString('en-US')} sources read so far, of {partly.sources.toLocaleString('en-US')}
        </p>
      )}
      {isListed && partly === null && list.length === 0 && <p class="empty">Every question is answered.</p>}
      <Codings {...{ list, selected, progress, answers }} onSelect={select} />
      <JudgeBar {...{ judging, readOnly }} />
    </aside>
  )
}

const EMPTY =
  'No sentence frames anybody in words that this codebook knows. Choose another codebook, or take in more articles: "variorum ingest FOLDER".'

/** Who frames whom and how: a matrix, and the sentences behind it. */
const Frames = (props: PageProps) => {
  const frames = useFrames()
  const judging = useJudging(frames, props)
  const [place, setPlace] = useState({ row: 0, column: 0 })
  const { shown, cell, change, open, csv } = frames
  const value = shown.value
  const target = useLocation().query.target ?? ''
  const turn = (page: number): void => change({ page: page === 1 ? undefined : `${page}` })
  useKeys({
    Escape: () => cell !== null && open(null),
    t: () => document.getElementById('target')?.focus(),
    w: () => value !== null && change({ rows: value.columns, columns: value.rows, cell: undefined, page: undefined }),
    '[': () => value !== null && value.page > 1 && turn(value.page - 1),
    ']': () => value !== null && value.page < value.pages && turn(value.page + 1),
  })
  return (
    <main id="main" class="frames">
      <div class="frames-main">
        {value !== null && <Head shown={value} csv={csv} />}
        {shown.error !== null && <p role="alert">{shown.error}</p>}
        {value !== null && <Choices shown={value} target={target} onChange={change} />}
        {value !== null && value.total === 0 && <p class="empty">{EMPTY}</p>}
        {value !== null && value.total > 0 && (
          <Matrix {...{ shown: value, open: cell, place, onPlace: setPlace, onOpen: open }} />
        )}
        {value !== null && value.table.more > 0 && (
          <p class="meta">{count(value.table.more, 'column')} more found no room: choose a target, or swap with w.</p>
        )}
        {value !== null && <Pages shown={value} onPage={turn} />}
      </div>
      <Beside frames={frames} judging={judging} readOnly={props.desk?.readOnly ?? false} />
      <p class="said" role="status">
        {judging.said}
      </p>
    </main>
  )
}

/** Framings by source, holder, target, frame and time. */
export const FRAMES: DeskPage = {
  path: '/frames',
  name: 'Frames',
  go: 'f',
  routes: { '/frames': Frames },
  keys: [
    {
      where: 'Frames',
      keys: [
        ['← → ↑ ↓', 'move by cell'],
        ['Enter', 'the sentences of the cell'],
        ['w', 'swap rows and columns'],
        ['t', 'choose a target'],
        ['[ ]', 'rows before, after'],
        ['j k', 'next, previous sentence'],
        ['a r', 'accept, reject'],
        ['o', 'open the source there'],
      ],
    },
  ],
}
