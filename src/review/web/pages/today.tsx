import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { ChangeSection, TodayShown } from '../../contract/index.ts'
import { addressOf } from '../address.ts'
import { useLoaded } from '../api.ts'
import { collectionOf } from '../collection.ts'
import { useKeys } from '../keys.ts'
import type { DeskPage } from '../page.ts'
import { Key } from '../parts/key.tsx'
import { Section } from '../parts/today/changes.tsx'
import { FirstRun } from '../parts/today/first-run.tsx'
import { Gone } from '../parts/today/gone.tsx'
import { Ingest } from '../parts/today/ingest.tsx'
import { moment, Period } from '../parts/today/period.tsx'

/** The last run that was seen of a collection, and of all sources. */
const seenKey = (): string => ['variorum.seen', collectionOf(window.location.pathname) ?? []].flat().join(' ')

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

/** Sections of disputes; those that stand no more come after them. */
const OF_DISPUTES: ReadonlySet<ChangeSection['name']> = new Set(['new', 'widened', 'settled'])

const Sections = ({ of }: { readonly of: TodayShown['sections'] }) => (
  <>
    {of.map((section) => (
      <Section key={section.name} section={section} />
    ))}
  </>
)

const News = ({ shown }: PartProps) => {
  const { route, query } = useLocation()
  const since = (run: number): void => route(addressOf('/today', query, { from: `${run}` }), true)
  const gonePath = addressOf('/today/gone', {}, { from: query.from, to: query.to })
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
        <Period shown={shown} />
        <h1>{shown.headline}</h1>
        <Articles shown={shown} />
        <Actions shown={shown} />
        <Sections of={shown.sections.filter(({ name }) => OF_DISPUTES.has(name))} />
        {shown.gone > 0 && <Gone key={gonePath} count={shown.gone} path={gonePath} />}
        <Sections of={shown.sections.filter(({ name }) => !OF_DISPUTES.has(name))} />
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
