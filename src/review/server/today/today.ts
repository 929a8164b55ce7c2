import { framingSection } from '../../../coding/framing-section.ts'
import type { Run } from '../../../store/index.ts'
import {
  bringing,
  disputeRow,
  headlineOf,
  type News,
  newsIn,
  type Period,
  type PeriodAsked,
  periodOf,
  type Section,
  sectionsOf,
  type Telling,
} from '../../../telling/changes/index.ts'
import { countOf } from '../../../telling/count-of.ts'
import type { ChangeRow, TodayShown } from '../../contract/index.ts'
import type { Desk } from '../desk.ts'
import { sourceInShort } from '../queue.ts'
import type { Site } from '../site.ts'
import { visible } from '../words.ts'
import { rowShown, sectionShown } from './shown.ts'

/** So many rows of a section are shown, and of claims that rest on one source. */
export const MOST = { rows: 10, claims: 5 }

/** What the page is made from: the changes of a period, with the desk as it stands. */
interface Making {
  readonly desk: Desk
  readonly site: Site
  readonly period: Period
  readonly telling: Telling
}

const KINDS: readonly (readonly [key: string, name: string])[] = [
  ['new', 'New sources'],
  ['changed', 'Changed'],
  ['redone', 'Analysed again'],
  ['alias', 'Known under another name'],
  ['unchanged', 'Unchanged, not read again'],
  ['skipped', 'Skipped, other types'],
  ['refused', 'Refused'],
]

const ingestOf = (period: Period): TodayShown['ingest'] =>
  KINDS.map(([key, name]) => ({
    ...{ name, count: period.within.reduce((sum, { counts }) => sum + (counts[key] ?? 0), 0) },
  })).filter(({ name, count }) => count > 0 || name === 'New sources' || name === 'Refused')

const TOTALS = [
  ['sources', 'Sources'],
  ['claims', 'Claims'],
  ['disputes', 'Disputes'],
] as const

const countsAt = ({ runs }: Period, run: number): Run['counts'] =>
  runs.findLast((each) => each.run <= run && each.finished !== null)?.counts ?? {}

const totalsOf = (period: Period): TodayShown['totals'] => {
  const [before, after] = [countsAt(period, period.from), countsAt(period, period.to)]
  return TOTALS.map(([key, name]) => ({ name, before: before[key] ?? 0, after: after[key] ?? 0 }))
}

/** The database keeps how sources compare now, and only counts of how they did before. */
const goneOf = (period: Period, fresh: number): number => {
  const disputes = totalsOf(period).find(({ name }) => name === 'Disputes')
  return disputes === undefined ? 0 : Math.max(0, disputes.before + fresh - disputes.after)
}

/** What the database cannot tell. */
const untoldOf = ({ within }: Period): readonly string[] =>
  within.some(({ finished }) => finished === null) ? ['A run was broken off: run "variorum ingest" again.'] : []

/** Disputes that were decided before and have new evidence since, and how many decisions nothing new speaks of. */
const decisionsOf = async ({
  desk,
  telling,
}: Making): Promise<{ readonly touched: readonly ChangeRow[]; readonly untouched: number }> => {
  const { board, standing } = desk
  const decided = board.disputes.filter((dispute) => standing(dispute)?.judgement.ruling != null)
  const touched = decided.filter((dispute) => standing(dispute)?.isWidened)
  return {
    touched: (await Promise.all(touched.map((dispute) => disputeRow(dispute, telling)))).map(rowShown),
    untouched: decided.length - touched.length,
  }
}

const MOST_NOTES = 8
/** Most sources have no notes; of a thousand new ones, not all are asked. */
const MOST_ASKED = 40
const MOST_ARTICLES = 3

/** What reading the new sources had to say. */
const notesOf = async ({ desk, site, period }: Making): Promise<TodayShown['notes']> => {
  const fresh = [...desk.board.sources.values()].filter(({ id }) => period.isNew(id)).slice(0, MOST_ASKED)
  const notes: { readonly source: string; readonly words: string }[] = []
  for (const source of fresh) {
    if (notes.length >= MOST_NOTES) break
    for (const { reason } of await site.store.messages(source.id))
      notes.push({ source: sourceInShort(source).name, words: visible(reason) })
  }
  return notes.slice(0, MOST_NOTES)
}

/** The one thing to do next. */
const actionOf = ({ desk }: Making, { fresh, widened }: News): TodayShown['action'] => {
  const rows = desk.board.disputes.filter((dispute) => {
    const standing = desk.standing(dispute)
    return standing === null || standing.isWidened || standing.isDivided || standing.judgement.ruling === 'later'
  })
  const isChanged = new Set([...fresh, ...widened].map(({ id }) => id))
  const changed = rows.filter(({ id }) => isChanged.has(id))
  const [first] = changed.length > 0 ? changed : rows
  if (first === undefined) return null
  const what = changed.length > 0 ? countOf(changed.length, 'changed dispute') : countOf(rows.length, 'open dispute')
  const name = changed.length > 0 && widened.length === 0 ? countOf(changed.length, 'new dispute') : what
  return {
    words: `Review ${changed.length === 1 ? 'the' : ''} ${name}`.replace('  ', ' '),
    path: `/disputes/${first.id}`,
  }
}

const makingOf = async (period: Period, site: Site): Promise<Making> => {
  const desk = await site.read()
  const { board, standing, open } = desk
  const textOf = async (source: string): Promise<string> => (await open(source)).document.text
  return { desk, site, period, telling: { reader: site.store, board, standing, textOf, period, most: MOST } }
}

const choicesOf = (period: Period): TodayShown['runs'] =>
  bringing(period).map(({ run, started }) => ({
    ...{ run, started, sources: period.arrivals.filter((arrival) => arrival.run === run).length },
  }))

/** Keeps how framing shifted, by period, until the sources change. */
type Kept = (name: string, make: () => Promise<Section>) => Promise<Section>

/** It is read from the framings of all sources, and is another once people judge framings. */
const framingOf = async ({ site, period, telling }: Making, kept: Kept): Promise<Section> => {
  const judged = (await site.store.codingReviews()).length
  return kept(JSON.stringify([period.from, period.to, judged]), () => framingSection(telling))
}

/** What is new between two runs; null where nothing was ever taken in. */
export const todayShown = async (asked: PeriodAsked, site: Site, kept: Kept): Promise<TodayShown | null> => {
  const period = await periodOf(site.store, asked)
  if (period === null) return null
  const making = await makingOf(period, site)
  const news = newsIn(making.desk.board, period)
  const sections = [...(await sectionsOf(making.telling, news)), await framingOf(making, kept)]
  return {
    ...{ from: period.from, to: period.to, runs: choicesOf(period), headline: headlineOf(news) },
    articles: news.sources.slice(0, MOST_ARTICLES).map(sourceInShort),
    action: actionOf(making, news),
    sections: sections.filter(({ total }) => total > 0).map(sectionShown),
    ...{ ingest: ingestOf(period), totals: totalsOf(period), notes: await notesOf(making) },
    refused: period.within.flatMap(({ refusals }) =>
      refusals.map(({ path, reason, remedy }) => ({
        path: visible(path),
        reason: visible(reason),
        remedy: visible(remedy),
      })),
    ),
    ...(await decisionsOf(making)),
    ...{ gone: goneOf(period, news.fresh.length), untold: untoldOf(period) },
  }
}
