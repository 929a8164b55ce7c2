import type { DateInterval, Layers, Span } from '../../domain/index.ts'
import { readOffice } from '../../lexicon/offices.ts'
import { RANKS } from '../../lexicon/roles.ts'
import { clauseAt, draft, type Recognise } from './draft.ts'
import { officePhrases } from './office-phrases.ts'
import type { SentenceView } from './sentence-view.ts'

/**
 * Who holds an exclusive office: `office.holder`, from the titles that stand beside a person's name. The office is the
 * subject's head, its body ("finance committee") the scope. A former, acting, deputy or elect holder has a slot of
 * its own: none of them excludes the holder.
 */
export const offices: Recognise = (view, clauses) =>
  view.entity
    .filter(({ body }) => body.label === 'PERSON')
    .flatMap((person) => {
      const clause = clauseAt(clauses, person.span)
      if (clause === undefined) return []
      return titlesOf(view, person).flatMap((title) => {
        const proposal = holderOf(view, person, title)
        return proposal === null ? [] : draft(view, clause, proposal)
      })
    })

/** "minister for the interior since 2021": the time is no part of the office. */
const TENURE = /,? (?:since|until|from|for the past|these) .*$/

/** How far back, in UTF-16 units, the body may be named that "it" stands for. */
const EARLIER = 300

/** The titles beside a mention, and those that the words around it give. */
function titlesOf({ document, sentence }: SentenceView, { span, body }: Layers['entity']): readonly string[] {
  const text = document.text.slice(sentence.span.start, sentence.span.end)
  const start = Math.max(0, span.start - sentence.span.start)
  const earlier = document.text.slice(Math.max(0, sentence.span.start - EARLIER), sentence.span.start)
  const own = officePhrases(text, { start, end: span.end - sentence.span.start }, earlier.split('\n').at(-1) ?? '')
  return [...new Set([...body.titles, ...own])]
}

function holderOf(view: SentenceView, { span, body }: Layers['entity'], title: string) {
  const read = readOffice(title.replace(TENURE, ''))
  if (!read?.exclusive || isRank(read.office, title)) return null
  const before = view.document.text.slice(view.sentence.span.start, span.start)
  const since = sinceWhen(view, span)
  const qualifier = read.qualifier ?? (PREDECESSOR.test(before) ? 'former' : null)
  return {
    slot: `office.${qualifier === null ? '' : `${qualifier}-`}holder`,
    value: { type: 'entity' as const, name: body.name },
    words: span,
    head: read.office,
    scope: bodyOf(view, span, read.body),
    ...(since !== null && { time: since }),
  }
}

/** ", who became director on ", ", who replaced her as chair on " between a name and a date. */
const ENTERED =
  /^, [^,.;]{3,60} since (?:the \p{Ll}+ (?:of|on) )?$|^,? (?:who )?(?:has |had )?(?:been|became|t(?:ook|akes|aken) (?:over|office)|(?:was|been) (?:appointed|named|elected|made|confirmed|sworn in)|replaced|succeeded|followed) [^,.;]{2,70}? (?:on|in|since)(?: the \p{Ll}+ (?:of|on))? $/u

/** The day since which somebody holds an office, where the sentence tells when it was taken. */
function sinceWhen({ document, time }: SentenceView, name: Span): DateInterval | null {
  const entered = time.find(
    ({ span, body }) =>
      span.start > name.end && body.from !== null && ENTERED.test(document.text.slice(name.end, span.start)),
  )
  return entered === undefined ? null : { type: 'date', from: entered.body.from, to: null, at: null }
}

/** "Captain Irma Doe" has a rank; "the captain, Irma Doe" has a ship, and a sheriff has a county either way. */
const isRank = (office: string, title: string): boolean =>
  office !== 'sheriff' && RANKS.has(office) && /^\p{Lu}/u.test(title)

/** "her predecessor, President Doe": the title is of the past. */
const PREDECESSOR = /\bpredecessors?,?(?: [\p{L}.-]+){0,4} $/u

/** "Ostria, under President Doe": the country stands before its government. */
const UNDER = /^(?:['’]s government)?,? (?:now )?(?:under|led by)(?: [\p{L}.-]+){0,3} $/u

/** "Her foreign minister, " before a name: the office is of the state whose head was told before. */
const SOMEBODYS = /\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[\p{L}-]+ ){0,4}[\p{L}-]+,? $/u

const HEADS = '(?:president|prime minister|premier|chancellor|king|queen|head of state|government)'

/** "the Tessarian president", "Tessaria's prime minister", "the president of Tessaria": a state told by its head. */
const STATE = new RegExp(
  `\\b(?<adjective>\\p{Lu}[\\p{L}-]+)(?:['’]s?)? ${HEADS}\\b|\\b${HEADS} of (?:the )?(?<name>\\p{Lu}[\\p{L}-]+)`,
  'gu',
)

/** A full name behind that head of state: "her" may be hers. */
const ANOTHER = /\p{Ll} \p{Lu}[\p{L}-]+ \p{Lu}\p{L}/u

/** The state whose head was told last, where nobody was named since. */
function stateBefore(words: string): string | null {
  const last = [...words.matchAll(STATE)].at(-1)
  if (last === undefined || ANOTHER.test(words.slice(last.index + last[0].length))) return null
  return (last.groups?.adjective ?? last.groups?.name)?.toLowerCase() ?? null
}

/** "the coast guard, whose commander, " before a name. */
const WHOSE = /\b(?:the|an?|its|their|our|this) (?<body>[\p{L}’'-]+(?: [\p{L}’'-]+){0,3}), whose [^;]*$/iu

/** The body of an office: what its title names, an acronym by its full name; the state of whose minister "her minister" is; else the country before "under". */
function bodyOf(view: SentenceView, person: Span, body: string | null): string | null {
  const { text } = view.document
  const { span } = view.sentence
  if (body === 'whose') return WHOSE.exec(text.slice(span.start, person.start))?.groups?.body?.toLowerCase() ?? null
  if (body !== null) return fullName(view, body)
  if (SOMEBODYS.test(text.slice(span.start, person.start)))
    return stateBefore(
      text
        .slice(Math.max(0, span.start - EARLIER), person.start)
        .split('\n')
        .at(-1) ?? '',
    )
  const country = view.entity.findLast(({ span, body: { label } }) => label === 'GPE' && span.end <= person.start)
  return country && UNDER.test(text.slice(country.span.end, person.start)) ? country.body.name.toLowerCase() : null
}

/** The entity whose mention in this sentence is the body as written ("PEC" → "provincial electoral commission"). */
function fullName(view: SentenceView, body: string): string {
  const { text } = view.document
  const named = view.entity.find(({ span }) => text.slice(span.start, span.end).toLowerCase() === body)
  return named === undefined ? body : named.body.name.toLowerCase()
}
