import type { Span } from '../../domain/index.ts'
import type { Clause } from './clauses.ts'
import { draft, type Recognise } from './draft.ts'
import type { Trigger } from './triggers.ts'

/** "on Monday", "in 1996", "at the Leeds fair" between a verb and "by". */
const WHEN = "(?: (?:on|in|at|last|yesterday|today)(?: [\\p{L}\\d’'-]+){0,4}?)?"

/** What stands between "by" and a name: "the physician", "Interior Minister". */
const TITLE = "(?:(?:the|an?|its|their) )?(?:(?!(?:of|in|at|for|from|and|or|with|to) )[\\p{L}’'-]+ ){0,4}"

/** "were replaced by [Orrin Works]", "was founded in 1911 by the physician [Agnes Doe]": whoever did it, did it alone. */
const BY = new RegExp(
  `\\b(?:was|were|is|are|be|been|being) (?:\\p{Ll}+ ){0,2}(?<verb>\\p{Ll}+)${WHEN} by ${TITLE}$`,
  'u',
)

/** "Founded in 1911 by [Agnes Doe], the school": a participle that opens its sentence, or an aside. */
const DONE_BY = new RegExp(`(?:^|, )(?<verb>\\p{L}\\p{Ll}*(?:ed|lt|en|wn|ld|ght))${WHEN} by ${TITLE}$`, 'u')

/** What several may do at once, or one after the other: "was praised by [Agnes Doe]". */
const SHARED =
  /^(?:sign|prais|criticiz|criticis|welcom|back|support|endors|condemn|attend|visit|join|accompani|follow|watch|see|seen|saw|heard|met|meet|hit|struck|affect|us|quot|report|describ|call|ask|told|told|warn|urg|known|believ|deni|reject|oppos|surround|influenc|inspir)(?:e?d|ed)?$/

/** Acts that one alone does to a thing: "[Anna Doe] founded the orphanage", "and [Orrin Works] bought it". */
const ALONE =
  /^ (?:(?:has|had|later|then|also|itself) ){0,2}(?<verb>founded|established|created|wrote|painted|composed|designed|invented|discovered|won|owns|owned|bought|acquired|built|scored|isolated|directed)\b/u

/** "[Orrin Works], the contractor that replaced": the one that did it. */
const THE_ONE = /^, the (?:[\p{L}-]+ ){0,3}[\p{L}-]+ (?:that|which|who) (?<verb>\p{Ll}+)\b/u

/** Who did a thing, told by the passive or by a relative clause: `replace.agent`, for people and bodies; unique. */
export const soleAgents: Recognise = (view, clauses) => {
  const { text } = view.document
  const { start, end } = view.sentence.span
  return view.entity
    .filter(({ body }) => body.label === 'ORG' || body.label === 'PERSON')
    .flatMap(({ body, span }) => {
      const [before, behind] = [
        { start, end: span.start },
        { start: span.end, end },
      ]
      const act =
        actIn(clauses, text, before, BY) ??
        actIn(clauses, text, before, DONE_BY) ??
        actIn(clauses, text, behind, THE_ONE) ??
        actIn(clauses, text, behind, ALONE)
      if (act === null) return []
      const value = { type: 'entity' as const, name: body.name }
      const { clause, trigger } = act
      return draft(view, clause, { slot: `${trigger.name}.agent`, value, words: span, trigger, scope: 'unique' })
    })
}

interface Act {
  readonly clause: Clause
  readonly trigger: Trigger
}

/** The verb that a pattern names in a stretch of the sentence, with its clause; null where it names none. */
function actIn(clauses: readonly Clause[], text: string, { start, end }: Span, pattern: RegExp): Act | null {
  const found = pattern.exec(text.slice(start, end))
  const verb = found?.groups?.verb
  if (found === null || verb === undefined || SHARED.test(verb)) return null
  const at = start + found.index + found[0].lastIndexOf(verb)
  for (const clause of clauses) {
    const trigger = clause.triggers.find(({ isVerb, span }) => isVerb && span.start === at)
    if (trigger !== undefined) return { clause, trigger }
  }
  return null
}
