import type { Span } from '../../domain/index.ts'

/** The office that a verb of holding stands for. */
const OFFICE_OF_VERB: ReadonlyMap<string, string> = new Map([
  ['chaired', 'chair'],
  ['presided over', 'chair'],
  ['headed', 'head'],
  ['led', 'head'],
  ['run', 'head'],
  ['overseen', 'head'],
  ['directed', 'director'],
  ['commanded', 'commander'],
  ['managed', 'manager'],
])

const VERBS = [...OFFICE_OF_VERB.keys()].join('|')

/** "The commission of inquiry, chaired by Judge " before a name. */
const BY = new RegExp(
  `(?<body>(?:[\\p{L}’'-]+ ){0,5}?[\\p{L}’'-]+?),? (?:(?:which )?(?:is|was|(?:will|shall|would|is to|was to|is due to|has|had) (?:be|been)) )?(?<verb>${VERBS}) by(?: [\\p{L}.’-]+){0,5} $`,
  'u',
)

/** " is the mayor of Leeds," after a name; "was" and "had been" tell a former office. */
const IS =
  /^(?:, (?!who )[^,.;]{3,60}|, who [^,.;]{3,90}(?=, (?:has taken over|has been (?:named|appointed|elected|made)|took over|takes over) ))?,? (?:who )?(?<tense>is|has been|has taken over as|remains|serves as|became|(?:was|were|has been|had been) (?:named|appointed|elected|made|confirmed)(?: as)?|took over as|takes over as|was|had been|served as)(?: now| still)? (?:the |its |their |our |at the )?(?<office>(?!(?:led|headed|run|chaired|directed|managed|commanded) )[\p{L}][\p{L}’' -]{3,80}?)(?=(?<then> that (?:night|day|morning|evening)| at the time| on duty| on the night)?(?:[,.;:—]| \(| and | who | which | when | since | until | (?:in|on) [\p{Lu}\d]|$))/u

/** What a body's name runs up to. */
const BODY =
  "(?<body>it\\b|(?:the|its|their|our|this) [\\p{L}][\\p{L}’' -]{2,60}?)(?=[,.;:—]| \\(| and | since | from | until | in \\d| on | when | who | which |$)"

/** ", who has chaired the panel", "took the chair of the panel", ", who is in charge of the relief" after a name. */
const HOLDS = new RegExp(
  `^(?:, (?!who )[^,.;]{3,60},)?,? (?:(?:the|a|an) \\p{Ll}+ )?(?:who )?(?<past>had )?(?:has |now |then |still )*(?<verb>chair(?:s|ed)|presid(?:es|ed) over|head(?:s|ed)|direct(?:s|ed)|command(?:s|ed)|manag(?:es|ed)|leads|led|(?:will|shall|is to|is due to|would) (?:chair|preside over|head|direct|command|manage|lead)|took the chair of|takes the chair of|(?:is|was) in charge of|took charge of|takes charge of) ${BODY}`,
  'u',
)

const CHOSEN =
  '(?:hired|recruited|picked|selected|elected|appointed|named|confirmed|chose|chosen|made|installed|presented|introduced)(?: on \\p{Lu}\\p{Ll}+)?'

const CHOSEN_OFFICE =
  "(?: as)? (?:the |its |their |our )?(?<office>[\\p{L}][\\p{L}’' -]{3,60}?)(?=[,.;:—]| \\(| and | by | on | in | last | after | when |$)"

/** ", whom the council elected president", ", appointed administrator by the court" after a name. */
const CHOSEN_AFTER = new RegExp(
  `^, (?:whom [\\p{L}’' -]{2,40}? (?:has |have |had )?|newly |recently |just )?${CHOSEN}${CHOSEN_OFFICE}`,
  'u',
)

/** ", who replaced Anna Riis as chair of the board on 10 May", "has followed her as chief designer" after a name. */
const REPLACED = new RegExp(
  `^,? (?:who )?(?:has |had )?(?:replace[sd]|succeed(?:s|ed)|follow(?:s|ed)|t(?:akes|ook) over from) (?:[\\p{L}.’'-]+ ){1,4}?as${CHOSEN_OFFICE.replace('(?: as)?', '')}`,
  'u',
)

/** "The court has appointed Lena Dahl as administrator": what stands before the name, and behind it. */
const CHOOSES = new RegExp(`\\b${CHOSEN} (?:[\\p{L}.]+ ){0,2}$`, 'u')
const AS_OFFICE = new RegExp(`^${CHOSEN_OFFICE}`, 'u')

/** ", who took over the defence ministry" after a name. */
const TOOK_OVER =
  /^,? (?:who )?(?:took|takes|has taken) over (?:at )?(?:the |its |their )?(?:(?<portfolio>\p{Ll}[\p{L} ]{2,30}?) (?:ministry|department)\b|(?:ministry|department) of (?:the )?(?<of>\p{L}[\p{L} ]{2,30}?)(?=[,.;:—]| from | in | on | after |$))/iu

/**
 * The titles that the words around a name give it, as `readOffice` takes them: "chair of the commission of inquiry".
 * `earlier` are the words before the sentence, where "it" was named.
 */
export function officePhrases(sentence: string, name: Span, earlier: string): readonly string[] {
  const [before, after] = [sentence.slice(0, name.start), sentence.slice(name.end)]
  return [
    byTitle(before),
    asTitle(before),
    isTitle(after),
    holdersTitle(after, `${earlier}${before}`),
    chosenTitle(before, after),
    REPLACED.exec(after.slice(0, 160))?.groups?.office ?? null,
    wasTitle(before),
    portfolioTitle(after),
  ].filter((title) => title !== null)
}

/** "identified the driver as " before a name. */
const AS = /\b(?:identified|named|gave|introduced) the (?<office>[\p{L}][\p{L}’' -]{2,60}?) as (?:[\p{L}.]+ ){0,2}$/u

function asTitle(before: string): string | null {
  return AS.exec(before.slice(-120))?.groups?.office ?? null
}

/** "The captain of the ferry was " before a name, "Its chief executive is Ms ". */
const WAS =
  /(?:^|[.;:,] |\b(?:and|but|while|when) )(?:The|the|Its|its|Their|their) (?<office>[\p{L}][\p{L}’' -]{2,50}?) (?:was|is|had been|remains) (?:\p{Lu}[\p{L}]*\.? ){0,2}$/u

function wasTitle(before: string): string | null {
  return WAS.exec(before.slice(-100))?.groups?.office ?? null
}

function byTitle(before: string): string | null {
  const close = before.slice(-160)
  const found = close.includes(' by ') ? BY.exec(close)?.groups : undefined
  const office = OFFICE_OF_VERB.get(found?.verb ?? '')
  return office === undefined ? null : `${office} of ${afterArticle(found?.body ?? '')}`
}

/** "under way The independent board" → "independent board": the body begins after the last article. */
const afterArticle = (words: string): string =>
  words
    .split(/\b(?:the|a|an|its|their)\b/i)
    .at(-1)
    ?.trim() ?? words

function isTitle(after: string): string | null {
  const found = IS.exec(after.slice(0, 160))?.groups
  if (found?.office === undefined) return null
  const isPast =
    found.then === undefined &&
    !/^in (?:command|charge) of /.test(found.office) &&
    /^(?:was|had been|served as)$/.test(found.tense ?? '')
  return isPast ? `former ${found.office}` : found.office
}

function chosenTitle(before: string, after: string): string | null {
  const pattern = CHOOSES.test(before.slice(-60)) ? AS_OFFICE : CHOSEN_AFTER
  return pattern.exec(after.slice(0, 160))?.groups?.office ?? null
}

function portfolioTitle(after: string): string | null {
  const { portfolio, of } = TOOK_OVER.exec(after.slice(0, 120))?.groups ?? {}
  const name = portfolio ?? of
  return name === undefined ? null : `minister of ${name}`
}

/** "who headed the office when the first planes left": it is past. */
const OVER = /^ (?:when|until|from|in \d)/u

function holdersTitle(after: string, earlier: string): string | null {
  const found = HOLDS.exec(after.slice(0, 200))
  const { body: named, verb = '', past } = found?.groups ?? {}
  const body = named === 'it' ? lastBody(earlier) : named
  if (found === null || body === undefined) return null
  const isOver =
    past !== undefined ||
    (!/\bhas $/.test(found[0].split(verb)[0] ?? '') &&
      /(?:ed|led)(?: over)?$/.test(verb) &&
      OVER.test(after.slice(found[0].length)))
  return `${isOver ? 'former ' : ''}${officeOf(verb)} of ${afterArticle(body)}`
}

/** What somebody chairs or leads: "an inquiry was opened. Anna Riis, who will chair it". */
const LED =
  /\b(?:commission of inquiry|inquiry|investigation|commission|committee|panel|board|council|tribunal|task force|team|mission|delegation|operation|review|study|party|union|company|agency|authority)\b/gi

const lastBody = (earlier: string): string | undefined => earlier.match(LED)?.at(-1)?.toLowerCase()

/** The office that an active verb stands for: "took the chair of", "directs". */
const officeOf = (verb: string): string => {
  if (/chair|presid/.test(verb)) return 'chair'
  return /direct/.test(verb) ? 'director' : /command/.test(verb) ? 'commander' : /manag/.test(verb) ? 'manager' : 'head'
}
