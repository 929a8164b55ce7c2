import type { Entry } from './ledger.ts'
import { alike } from './names.ts'

/** Words that part one figure from all the others of its noun. */
const FURTHER =
  /\b(?:other|others|another|further|additional|more(?! than)|extra|remaining|new|first|last|second|third)\b/i

/** An average is held only against an average. */
const AVERAGE = /\b(?:average|mean|median|typical|typically)\b/i

const PERIOD =
  /^(?: of (?:[\p{L}-]+ ?){1,3}?)?,? ?(?:(?:may|can|could|will) [^.;,]{3,30}?)?(?:a|an|per|each|every) (second|minute|hour|day|night|week|month|quarter|year|season|person|head)\b/u

/** "$2 million a day", where the figure holds its period. */
const PER = / (?:a|an|per|each|every) (second|minute|hour|day|night|week|month|quarter|year|season|person|head)$/u

/** "four concerts a week" and "90 concerts a year" are two rates. */
export const periodOf = ({ claim, source }: Entry): string | null =>
  PERIOD.exec(source.text.slice(claim.body.words.end, claim.body.words.end + 60))?.[1] ??
  PER.exec(source.text.slice(claim.body.words.start, claim.body.words.end))?.[1] ??
  null

/** Both say whose or which they are, and it is not the same: "14 Norse boats", "the 20 boats of the Danes". */
export function isApart(a: Entry, b: Entry): boolean {
  if (FURTHER.test(words(a)) !== FURTHER.test(words(b)) || AVERAGE.test(beside(a)) !== AVERAGE.test(beside(b)))
    return true
  if (periodOf(a) !== periodOf(b) || STILL.test(behind(a)) !== STILL.test(behind(b))) return true
  if (areOfOtherStages(a, b) || areOtherSpans(a, b)) return true
  if (SCOPES.some((scope) => scope.test(clause(a)) !== scope.test(clause(b)))) return true
  const [x, y] = [namesIn(a.claim.body.scope), namesIn(b.claim.body.scope)]
  return x.length > 0 && y.length > 0 && !x.some((name) => y.some((other) => alike(name, other)))
}

/** Words that widen a figure to all there is, or narrow it to a beginning: held only against their like. */
const SCOPES: readonly RegExp[] = [
  /\b(?:nationwide|countrywide|(?:across|throughout|in) the (?:whole |entire )?(?:country|nation|land)|across all \p{L}+)\b/iu,
  /\bin (?:the|its|their) first (?:full )?(?:year|month|quarter|season|week)\b/i,
  /\b(?:every|each) (?:day|night|week|month|quarter|year|season)\b/i,
]

const clause = ({ claim: { span }, source }: Entry): string => source.text.slice(span.start, span.end)

/** "after six minutes", "thirteen minutes before the hour": lengths of time that lead to different moments. */
function areOtherSpans(a: Entry, b: Entry): boolean {
  const [x, y] = [a, b].map(directionOf)
  return x !== null && y !== null && x !== y
}

function directionOf(entry: Entry): 'after' | 'before' | null {
  const [ahead, after] = [beside(entry), behind(entry)]
  if (!/\b(?:minute|hour|day|week|month|year)s?$/i.test(ahead)) return null
  if (/^ (?:before|earlier|ahead of|short of)\b/i.test(after)) return 'before'
  if (/^ (?:after|later|into)\b/i.test(after)) return 'after'
  return /\b(?:after|within) (?:\S+ ){0,2}\S+$/i.test(ahead) ? 'after' : null
}

/** "the second and largest stage", "the third stage", in the clauses of two figures. */
function areOfOtherStages(a: Entry, b: Entry): boolean {
  const [x, y] = [a, b].map(({ claim, source }) => [
    ...new Set([...source.text.slice(claim.span.start, claim.span.end).matchAll(STAGE)].map(([, ordinal]) => ordinal)),
  ])
  return x?.length === 1 && y?.length === 1 && x[0] !== y[0]
}

const STAGE =
  /\b(first|second|third|fourth|fifth|last) (?:and \p{L}+ )?(?:stage|phase|round|wave|batch|tranche|leg|session)\b/gu

/** "60 are still held": those who are left are not those who were handed over. */
const STILL = /^ (?:are|is|were|was) still\b/

const behind = ({ claim, source }: Entry): string =>
  source.text.slice(claim.body.words.end, claim.body.words.end + BESIDE)

/** The words right before a figure, and the figure. */
const beside = ({ claim: { span, body }, source }: Entry): string =>
  source.text.slice(Math.max(span.start, body.words.start - BESIDE), body.words.end)

const BESIDE = 30

const words = ({ claim, source }: Entry): string => source.text.slice(claim.body.words.start, claim.body.words.end)

const namesIn = (scope: string | null): readonly string[] =>
  [...(scope?.matchAll(/\p{Lu}[\p{L}-]+/gu) ?? [])].map(([name]) => name)
