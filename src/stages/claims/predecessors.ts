import { clauseAt, draft, type Recognise } from './draft.ts'

/** What stands before the one who held an office until then: "Doe, who replaced [Roe]", "Doe took over from [Roe]". */
const AFTER =
  /\b(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)|t(?:akes|ook|aken|aking) over (?:\p{Ll}+ ){0,4}from)(?: [\p{L}.’-]+){0,3} $/u

/** "[Roe], whom Doe succeeded", "[Roe] was replaced by Doe", "[Roe] stepped down". */
const BEFORE =
  /^(?:, who)? (?:(?:was|were|is|has been|had been) (?:later |since )?(?:replaced|succeeded|ousted)|(?:has |had )?(?:stepped down|resigned))\b|^, (?:whom|to whom) [^,.;]{0,40}\b(?:succeeded|replaced)\b/u

/** Who held an office until somebody else took it: `succeed.predecessor`. */
export const predecessors: Recognise = (view, clauses) => {
  const { text } = view.document
  const { start, end } = view.sentence.span
  return view.entity
    .filter(
      ({ body, span }) =>
        body.label === 'PERSON' && isPredecessor(text.slice(start, span.start), text.slice(span.end, end)),
    )
    .flatMap(({ body, span }) => {
      const clause = clauseAt(clauses, span)
      const value = { type: 'entity' as const, name: body.name }
      return clause === undefined ? [] : draft(view, clause, { slot: 'succeed.predecessor', value, words: span })
    })
}

const isPredecessor = (before: string, after: string): boolean => AFTER.test(before) || BEFORE.test(after)
