import { clauseAt, draft, type Recognise } from './draft.ts'

const WORD = "\\p{Lu}[\\p{L}\\p{N}’'&-]*"
const NAME = `(?<name>${WORD}(?: (?:(?:of|and|for|the|de) ){0,2}${WORD})*)`
const UNTIL = '(?:until|till|before|up to) (?:\\p{L}+ )?[\\p{L}\\d]+'

/** Phrases that give what a thing was called before, or elsewhere. */
const PHRASES: readonly RegExp[] = [
  // "which until 2019 traded as Sorrel", "was known until 2020 as Old Law"
  new RegExp(
    `${UNTIL},? (?:was |were |had been )?(?:known|called|named|styled|traded|trading|operated|sold) ?(?:as )?(?:the )?${NAME}`,
    'u',
  ),
  new RegExp(`(?:known|called|named|styled|traded|operated|sold) ${UNTIL} (?:as )?(?:the )?${NAME}`, 'u'),
  // "known as the Harbor Office until 2011"
  new RegExp(`(?:known|traded|operated|sold) as (?:the )?${NAME}(?: \\(\\p{Lu}+\\))? ${UNTIL}`, 'u'),
  // "(until 2020: Swallow)"
  new RegExp(`\\(${UNTIL}:? (?:the )?${NAME}\\)`, 'u'),
  // "formerly the Harbor Office", "previously known as Sorrel"
  new RegExp(`\\b(?:formerly|previously|once|originally)(?: known as| called| named)? (?:the )?${NAME}`, 'u'),
  // "changed its name from Sorrel"
  new RegExp(`(?:changed (?:its|his|her|their) name|was renamed|renamed) from (?:the )?${NAME}`, 'u'),
  // "the Point, which the pilots call Hook Rock"
  new RegExp(`which (?:[\\p{Ll}]+ ){1,4}calls? (?:the )?${NAME}`, 'u'),
]

/** A word that each of the phrases has, to look for first. */
const SIGN = /until|till|before|up to|formerly|previously|once|originally|name| call/

/** What a thing was called before: `name.former`, "the agency, known as the Harbor Office until 2011". */
export const formerNames: Recognise = (view, clauses) => {
  const { start, end } = view.sentence.span
  const text = view.document.text.slice(start, end)
  if (!SIGN.test(text)) return []
  for (const phrase of PHRASES) {
    const found = phrase.exec(text)
    const name = found?.groups?.name
    if (found === null || name === undefined) continue
    const from = start + found.index + found[0].lastIndexOf(name)
    const words = { start: from, end: from + name.length }
    const clause = clauseAt(clauses, words)
    return clause === undefined
      ? []
      : [draft(view, clause, { slot: 'name.former', value: { type: 'entity', name }, words })]
  }
  return []
}
