import { bySpan, type Layers, overlaps, quote } from '../../domain/index.ts'
import { type StageFactory, stage, type View } from '../../pipeline/stage.ts'
import { hasVerb } from './bare-clause.ts'
import { clauseOf } from './clause.ts'
import { creditsOf } from './credits.ts'
import { introduction } from './introduction.ts'
import { type LooseQuote, looseQuotes, peopleIn } from './loose-quotes.ts'
import { quotedReports, reportsOf } from './passage-reports.ts'
import { type Passage, passagesOf } from './passages.ts'
import { saidIn } from './quotes.ts'
import type { Report } from './reports.ts'
import { signedWords } from './signed.ts'
import { type Speakers, speakersOf } from './speakers.ts'
import { PRONOUNS } from './word-classes.ts'

type Speech = Layers['speech']

/**
 * What the walk over a document keeps: `turn` is who spoke last in direct speech, and in which block; `introduced` whose
 * words the paragraph `block` holds, as the one before it tells.
 */
interface Walk {
  readonly text: string
  readonly speakers: Speakers
  readonly found: Speech[]
  waiting: { readonly passage: Passage; readonly loose: LooseQuote }[]
  turn: { readonly speaker: string | null; readonly block: number; readonly direct: boolean } | null
  introduced: { readonly speaker: string; readonly block: number; readonly cue: string } | null
}

/** A passage of more items than this is a list or a table run together; reading it could cost more than linear time. */
const LONGEST_PASSAGE = 1000

/** Notes what a report says, and what is reported within it; its "I" and "we" are the `voice` in whose words it stands. */
const writeReport = (walk: Walk, report: Report, voice: string | null): string | null => {
  const { passage, phrase, contents, cue, extent, at } = report
  const pronoun = phrase === null || phrase.name !== null ? undefined : passage.items[phrase.from]?.norm
  const isVoice = passage.quoted && PRONOUNS.get(pronoun ?? '') === 'author'
  const speaker = isVoice ? voice : walk.speakers.resolve(phrase, at, passage.items)
  const clause = clauseOf(walk.text, passage.span, extent, cue)
  const spoken = contents.some(({ direct }) => direct)
  // A reported clause of nobody known tells no reader anything; quoted words stand for themselves.
  if (speaker === null && !spoken) return null
  for (const { span, direct } of contents)
    walk.found.push({ span, body: { speaker, cue: quote(walk.text, cue), direct, clause } })
  return speaker
}

const addReport = (walk: Walk, report: Report): string | null => {
  const { passage, phrase, contents, cue, at } = report
  const speaker = writeReport(walk, report, null)
  const spoken = contents.some(({ direct }) => direct)
  if (speaker === null && !spoken) return null
  if (speaker !== null) walk.speakers.spoke(speaker, phrase, at)
  addInner(walk, report.inner, speaker)
  // What figures or a report tell is no turn to speak: a quotation after it is not theirs.
  walk.turn = isSource(quote(walk.text, cue)) ? null : { speaker, block: passage.block, direct: spoken }
  return speaker
}

const addInner = (walk: Walk, inner: readonly Report[], voice: string | null): void => {
  for (const report of inner) addInner(walk, report.inner, writeReport(walk, report, voice))
}

const isSource = (cue: string): boolean => /^according to$/iu.test(cue)

/** Quoted words without their last comma, which belongs to the sentence around them. */
const addLoose = (walk: Walk, passage: Passage, loose: LooseQuote, speaker: string | null): void => {
  const { outer } = loose.quote
  const clause = clauseOf(walk.text, passage.span, outer, outer)
  walk.found.push({ span: saidIn(walk.text, loose.quote), body: { speaker, cue: null, direct: true, clause } })
  addInner(walk, quotedReports(walk.text, passage, loose.at), speaker)
}

/** Whoever spoke last in the paragraph goes on; a paragraph that opens with a quotation goes on from direct speech. */
const goesOn = (walk: Walk, passage: Passage): string | null => {
  const { turn } = walk
  if (turn === null) return null
  if (turn.block === passage.block) return turn.speaker
  return turn.direct && turn.block === passage.block - 1 ? turn.speaker : null
}

const settle = (walk: Walk, passage: Passage, loose: LooseQuote): void => {
  if (loose.place === 'follows') {
    const speaker = goesOn(walk, passage)
    if (speaker === null) walk.waiting.push({ passage, loose })
    else {
      addLoose(walk, passage, loose, speaker)
      walk.turn = { speaker, block: passage.block, direct: true }
    }
    return
  }
  const speaker = loose.place === 'beside' ? (walk.turn?.speaker ?? null) : personFor(walk, passage, loose)
  if (speaker === null) return
  addLoose(walk, passage, loose, speaker)
  walk.speakers.spoke(speaker, null, loose.at)
  walk.turn = { speaker, block: passage.block, direct: true }
}

const personFor = (walk: Walk, passage: Passage, { place, at }: LooseQuote): string | null => {
  if (place === 'alone') return peopleIn(passage)[0] ?? null
  if (place === 'introduced') return walk.speakers.person(at)
  const from = passage.items[at + 1]?.kind === 'mark' ? at + 2 : at + 1
  return walk.speakers.resolve({ from, to: from + 1, name: passage.items[from]?.name ?? null }, from)
}

/** Quotations before the first cue of their paragraph belong to whom that cue names; without one, to nobody known. */
const takeWaiting = (
  walk: Walk,
  passage: Passage,
  reports: readonly Report[],
  speakers: readonly (string | null)[],
): void => {
  const index = reports.findIndex(({ contents }) => contents.some(({ direct }) => direct))
  const speaker = speakers[index] ?? null
  if (speaker !== null)
    for (const waiting of walk.waiting)
      if (waiting.passage.block === passage.block) addLoose(walk, waiting.passage, waiting.loose, speaker)
  if (speaker !== null || walk.waiting[0]?.passage.block !== passage.block) walk.waiting = []
}

/** A paragraph behind "the firm denied this:" is the firm's, without quotation marks, up to where others report again. */
const takeIntroduced = (walk: Walk, { span, block, items }: Passage, reports: readonly Report[]): void => {
  const { introduced } = walk
  if (introduced === null || introduced.block > block) return
  // A paragraph without a verb at its head is a heading or a list, one in quotation marks speaks for itself.
  const isProse = items[0]?.kind !== 'quote' && hasVerb(items, 0, items.length)
  if (introduced.block < block || reports.length > 0 || !isProse) {
    walk.introduced = null
    return
  }
  const { speaker, cue } = introduced
  walk.found.push({ span, body: { speaker, cue, direct: true, clause: clauseOf(walk.text, span, span, span) } })
}

const introduce = (walk: Walk, passage: Passage): void => {
  const report = introduction(walk.text, passage)
  const speaker = report === null ? null : walk.speakers.resolve(report.phrase, report.at)
  if (report === null || speaker === null) return
  walk.speakers.spoke(speaker, report.phrase, report.at)
  walk.introduced = { speaker, block: passage.block + 1, cue: quote(walk.text, report.cue) }
}

const readPassage = (walk: Walk, passage: Passage): void => {
  if (passage.items.length > LONGEST_PASSAGE) return
  walk.speakers.enter(passage)
  const reports = reportsOf(walk.text, passage)
  const speakers = reports.map((report) => addReport(walk, report))
  takeIntroduced(walk, passage, reports)
  takeWaiting(walk, passage, reports, speakers)
  for (const loose of looseQuotes(walk.text, passage, reports)) settle(walk, passage, loose)
  introduce(walk, passage)
}

/** A sentence that tells the speaker of words outranks what was guessed from their place, but no cue of their own. */
const withCredits = (found: readonly Speech[], credits: readonly Speech[]): Speech[] => {
  const cued = found.filter(({ body }) => body.cue !== null)
  const fresh = credits.filter(({ span }) => !cued.some((each) => overlaps(each.span, span)))
  const kept = found.filter(({ span }) => !fresh.some((credit) => overlaps(credit.span, span)))
  return [...kept, ...fresh].sort((a, b) => bySpan(a.span, b.span))
}

const run = ({ document, layers }: View<'sentence' | 'token' | 'entity'>): Speech[] => {
  const speakers = speakersOf(document, layers.entity)
  const walk: Walk = { text: document.text, speakers, found: [], waiting: [], turn: null, introduced: null }
  const passages = passagesOf(document.text, layers)
  for (const passage of passages) readPassage(walk, passage)
  return withCredits(walk.found, [...creditsOf(document.text, passages), ...signedWords(document.text, passages)])
}

/** Makes the stage that finds quoted and reported words with their speaker and cue; it has no options. */
export const speech: StageFactory = () =>
  stage({ name: 'speech', reads: ['sentence', 'token', 'entity'], writes: 'speech', version: 5, run })
