import type { Layers, Span } from '../../domain/index.ts'
import type { SentenceView } from './sentence-view.ts'

type Token = Layers['token']

/** Verbs that only tell who spoke: "the ministry said on Thursday". Others ("announced") are events of their own. */
const SAYING = /^(?:said|says|told|tells|added|wrote|explained|replied|insisted|acknowledged|admitted|stated|noted)$/

/** Verbs of the same sort that date an act of their own too. */
const DECLARING = /^(?:announced|announces|confirmed|confirms|reported|reports|declared|disclosed|revealed|claimed)$/

/** How many words may stand between saying and its time: "told reporters at a news conference in Selm on Friday". */
const REACH = 10

/** Whether a time is that of the saying alone: "five boats were seized, the ministry said on Thursday". */
export const isOfSaying = (view: SentenceView, time: Span): boolean => saidThen(view, time, SAYING)

/** The same, or of the announcement: "five boats were seized, the ministry announced on Thursday". */
export const isOfTelling = (view: SentenceView, time: Span): boolean =>
  saidThen(view, time, SAYING) || saidThen(view, time, DECLARING)

function saidThen({ token }: SentenceView, time: Span, verbs: RegExp): boolean {
  const first = token.findIndex(({ span }) => span.end > time.start)
  const behind = token.findIndex(({ span }) => span.start >= time.end)
  const next = behind < 0 ? undefined : token[behind]
  if (first < 0) return false
  // "Officials on Wednesday said": the time stands between speaker and verb.
  if (next !== undefined && verbs.test(next.body.norm) && isNounBefore(token, first)) return true
  const verb = token.findLastIndex(({ body }, at) => at < first && verbs.test(body.norm))
  if (verb < 0 || first - verb > REACH || isParticiple(token, verb)) return false
  const between = token.slice(verb + 1, first)
  if (between.every(isLead)) return true
  return !between.some(startsReport) && (next === undefined || !/^(?:VB[DPZ]?$|MD|NN)/.test(next.body.tag))
}

const isLead = ({ body }: Token): boolean => /^(?:IN|RB)/.test(body.tag) && body.norm !== 'that'

/** What is said begins with "that" or has a verb of its own; "of the strike on Monday" is said of the strike. */
const startsReport = ({ body }: Token): boolean =>
  /^(?:VB|MD|W)/.test(body.tag) || /^(?:that|of|about|["“”])$/.test(body.norm)

const isNounBefore = (token: readonly Token[], at: number): boolean => {
  let before = at - 1
  while (before >= 0 && isLead(token[before] as Token)) before -= 1
  return /^(?:NN|PRP)/.test(token[before]?.body.tag ?? '')
}

/** "the reported losses": no saying. */
const isParticiple = (token: readonly Token[], at: number): boolean =>
  /^(?:DT|PRP\$|JJ)/.test(token[at - 1]?.body.tag ?? '')
