import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { TodayShown } from '../../contract/index.ts'
import { addressOf } from '../address.ts'
import { useLoaded } from '../api.ts'
import { collectionOf } from '../collection.ts'
import { useKeys } from '../keys.ts'
import type { DeskPage } from '../page.ts'
import { Key } from '../parts/key.tsx'
import { Section } from '../parts/today/changes.tsx'
import { FirstRun } from '../parts/today/first-run.tsx'
import { Ingest } from '../parts/today/ingest.tsx'

/** The last run that was seen of a collection, and of all sources. */
const seenKey = (): string => ['variorum.seen', collectionOf(window.location.pathname) ?? []].flat().join(' ')

/** "2031-05-14 08:15" in the time of the reader. */
const moment = (iso: string): string =>
  new Date(iso).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })

/**
 * What was new since the last look in this browser: a look at the page without a period asks from the last run that it
 * saw. The period then stands in the address, so that loading it again shows the same.
 */
const useLastLook = (shown: TodayShown | null, onSince: (run: number) => void, isAsked: boolean): void => {
  useEffect(() => {
    if (shown === null) return
    const seen = Number(localStorage.getItem(seenKey()) ?? Number.NaN)
    localStorage.setItem(seenKey(), `${Math.max(shown.to, Number.isNaN(seen) ? 0 : seen)}`)
    if (!isAsked && seen < shown.from) onSince(seen)
  }, [shown])
}

interface PartProps {
  readonly shown: TodayShown
}

interface MomentProps {
  readonly id: string
  readonly name: string
  readonly value: string
  /** What stands for no run at all. */
  readonly end: readonly [value: string, words: string]
  readonly runs: TodayShown['runs']
  readonly onChoose: (run: string) => void
}

const Moment = ({ id, name, value, end, runs, onChoose }: MomentProps) => (
  <>
    <label for={id}>{name}</label>{' '}
    <select id={id} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
      <option value={end[0]}>{end[1]}</option>
      {runs.map(({ run, started, sources }) => (
        <option key={run} value={`${run}`}>
          {moment(started)}, {sources === 1 ? '1 source' : `${sources} sources`}
        </option>
      ))}
    </select>{' '}
  </>
)

interface PeriodProps extends PartProps {
  readonly until: string
  readonly onFrom: (run: string) => void
  readonly onTo: (run: string) => void
}

const Period = ({ shown: { runs, from, to }, until, onFrom, onTo }: PeriodProps) => {
  const last = runs.findLast(({ run }) => run <= to)
  // The last run that brought something is no moment to ask from: nothing came after it.
  const before = runs.filter(({ run }) => run < (last?.run ?? 0))
  const after = runs.slice(0, -1).filter(({ run }) => run > from)
  return (
    <p class="meta period">
      <Moment
        {...{ id: 'since', name: 'What is new since', value: `${from}`, end: ['0', 'the beginning'], runs: before }}
        onChoose={onFrom}
      />
      {(after.length > 0 || until !== '') && (
        <Moment {...{ id: 'until', name: 'until', value: until, end: ['', 'now'], runs: after }} onChoose={onTo} />
      )}
    </p>
  )
}

const Articles = ({ shown }: PartProps) => {
  const all = shown.ingest.find(({ name }) => name === 'New sources')?.count ?? 0
  const last = shown.runs.findLast(({ run }) => run <= shown.to)
  const more = all - shown.articles.length
  return (
    <p class="lead">
      {shown.articles.map(({ id, title, name, published }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a href={`/sources/${id}`}>{title ?? name}</a>
          {title !== null && title !== name && ` (${name}${published === null ? '' : `, ${published.day}`})`}
        </span>
      ))}
      {more > 0 && ` and ${more.toLocaleString('en-US')} more`}
      {last !== undefined && `. Taken in on ${moment(last.started)}.`}
    </p>
  )
}

const Actions = ({ shown: { action, articles } }: PartProps) => (
  <p class="actions">
    {action !== null && (
      <a class="primary" href={action.path}>
        <Key of="Enter" /> {action.words}
      </a>
    )}
    {articles[0] !== undefined && (
      <a class="secondary" href={`/sources/${articles[0].id}`}>
        <Key of="o" /> Read {articles.length === 1 ? 'the article' : 'the first article'}
      </a>
    )}
  </p>
)

const News = ({ shown }: PartProps) => {
  const { route, query } = useLocation()
  const since = (run: number | string): void => route(addressOf('/today', query, { from: `${run}` }), true)
  const until = (run: string): void => route(addressOf('/today', query, { to: run }), true)
  useLastLook(shown, since, query.from !== undefined)
  useKeys({
    Enter: (event) => {
      // A link or a choice that has the focus answers Enter itself.
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a, button') : null
      if (link !== null) link.click()
      else if (shown.action !== null) route(shown.action.path)
    },
    o: () => shown.articles[0] !== undefined && route(`/sources/${shown.articles[0].id}`),
  })
  return (
    <main id="main" class="today">
      <div class="today-main">
        <Period {...{ shown, until: query.to === undefined ? '' : `${shown.to}`, onFrom: since, onTo: until }} />
        <h1>{shown.headline}</h1>
        <Articles shown={shown} />
        <Actions shown={shown} />
        {shown.sections.map((section) => (
          <Section key={section.name} section={section} />
        ))}
        {shown.sections.length === 0 && <p class="empty">Nothing that is compared has changed.</p>}
      </div>
      <Ingest shown={shown} />
    </main>
  )
}

/** What changed since the last look; while there are no articles, what to do first. */
const Today = () => {
  const { query } = useLocation()
  const { value, error, isOf } = useLoaded<TodayShown | null>(
    addressOf('/today', {}, { from: query.from, to: query.to }),
  )
  if (error !== null)
    return (
      <main id="main" class="plain">
        <p role="alert">{error}</p>
      </main>
    )
  if (value !== null) return <News shown={value} />
  return isOf ? <FirstRun /> : <main id="main" />
}

/** The first page: what changed, and what to look at. */
export const TODAY: DeskPage = {
  path: '/today',
  name: 'Today',
  go: 't',
  routes: { '/today': Today },
  keys: [
    {
      where: 'Today',
      keys: [
        ['Enter', 'review what is new'],
        ['o', 'read the new article'],
      ],
    },
  ],
}
