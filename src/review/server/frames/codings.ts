import { codingOf } from '../../../coding/framings.ts'
import { answeredKeys, type Question } from '../../../coding/suggestions.ts'
import { type CodingReview, codingKey, type Span, standingReviews } from '../../../domain/index.ts'
import { mostDoubtful } from '../../../framing/most-doubtful.ts'
import type { CodingList, CodingShown } from '../../contract/index.ts'
import { blockOf, placeOf } from '../pane.ts'
import { sourceInShort } from '../queue.ts'
import type { Site } from '../site.ts'
import { visible } from '../words.ts'
import type { Chosen } from './chosen.ts'
import type { Framed, Voiced } from './framed.ts'
import type { FramesQuery } from './query.ts'
import { sidesOf } from './table.ts'

/** So many sentences of a cell are listed, and so many questions asked. */
const MOST = 500
const ASKED = 20

/** The framings of a cell; of rejected ones too, as one may want to take that back. */
const inCell = (chosen: Chosen, query: FramesQuery): readonly Voiced[] => {
  const { rows, columns, each } = sidesOf(chosen, query)
  const fits = (wanted: string | undefined, key: string | undefined): boolean => wanted === undefined || wanted === key
  return chosen.all.filter(
    (one) =>
      fits(query.row, rows.keyOf(one)) &&
      fits(query.column, columns.keyOf(one)) &&
      fits(query.group, each?.keyOf(one) ?? query.group),
  )
}

/** What the person at the desk said, by key of the question. */
const ownVerdicts = (reviews: readonly CodingReview[], person: string): ReadonlyMap<string, CodingShown['own']> =>
  new Map(
    standingReviews(reviews).flatMap(({ person: who, coding, status }) =>
      who === person && status !== 'unreviewed' ? [[codingKey(coding), status] as const] : [],
    ),
  )

/** Where a sentence stands: its place in code points, and its paragraph, from 1. */
const standsAt = async (source: string, span: Span, { read }: Site) => {
  const opened = await (await read()).open(source)
  return { at: placeOf(opened, span), paragraph: blockOf(opened, span) + 1 }
}

const framingShown = async (framing: Voiced, own: ReturnType<typeof ownVerdicts>, site: Site): Promise<CodingShown> => {
  const { source, found, sentence, status } = framing
  const { frame, target, holder, polarity, shift, score, cues } = found.body
  const id = codingKey(codingOf(framing))
  return {
    ...{ id, source: sourceInShort(source), ...(await standsAt(source.id, found.span, site)) },
    words: visible(sentence),
    cues: cues.map(({ start, end }) => ({ start: start - found.span.start, end: end - found.span.start })),
    ...{ frame, target: visible(target), holder: visible(holder), polarity, shift, score },
    ...{ verdict: status === 'unreviewed' ? null : status, own: own.get(id) ?? null },
  }
}

/** The sentences of a cell. */
export const cellShown = async (chosen: Chosen, query: FramesQuery, site: Site): Promise<CodingList> => {
  const own = ownVerdicts(await site.store.codingReviews(), site.person)
  const framings = inCell(chosen, query)
  const sources = new Set(framings.map(({ source }) => source.id)).size
  const codings = await Promise.all(framings.slice(0, MOST).map((framing) => framingShown(framing, own, site)))
  return { codings, read: sources, sources }
}

const questionShown = async (question: Question, site: Site): Promise<CodingShown> => {
  const { key, summary, found, words, frame, target, probability } = question
  const span = found?.span ?? { start: 0, end: 1 }
  return {
    ...{ id: key, source: sourceInShort(summary), ...(await standsAt(summary.id, span, site)), words: visible(words) },
    ...{ cues: [], frame, target: visible(target), holder: null, polarity: 'asserted', shift: null },
    ...{ score: probability, verdict: null, own: null },
  }
}

/** Which sentences to judge next: those of which least is known first, of the chosen target alone where there is one. */
export const nextCodings = async (
  { codebook }: Chosen,
  query: FramesQuery,
  { framed, site }: { readonly framed: Framed; readonly site: Site },
): Promise<CodingList> => {
  const answered = answeredKeys(await site.store.codingReviews())
  const { found, read, sources } = await framed.questionsSoFar(codebook)
  const open = found.filter(
    ({ key, target }) => !answered.has(key) && (query.target === undefined || visible(target) === query.target),
  )
  const codings = await Promise.all(mostDoubtful(open, ASKED).map((question) => questionShown(question, site)))
  return { codings, read, sources }
}
