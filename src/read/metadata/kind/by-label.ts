import { type Cue, firstKind, kindIn, type Opened, type Signs } from './cue.ts'

/** A label stands among the first blocks, and is short. */
const HEAD = 8
const LONGEST = 100

/** "no. 12", "12/2031". */
const NUMBER = '(?:\\s+(?:no\\.?|nr\\.?|#)?\\s*\\d[\\d/.-]*)?'

/** Whole lines, or whole parts of one ("Opinion | Pay the ferrymen"), by which a text says of itself what it is. */
const LABELS: Signs = [
  [
    'opinion',
    /^(?:opinions?|op-?eds?|(?:the )?editorials?|columns?|commentary|comment|viewpoints?|letters?(?: to the editor)?|guest (?:essay|column|post)|open letter)$/i,
  ],
  [
    'primary',
    new RegExp(
      `^(?:for immediate release|(?:press|media|news) (?:release|statement|notice|communiqu[eé])${NUMBER}|communiqu[eé]${NUMBER}|(?:full )?transcript|full text|judge?ment|judge?ment of the court|remarks as (?:delivered|prepared(?: for delivery)?)|check against delivery)$`,
      'i',
    ),
  ],
  // The report of a body on itself: "Progress report no. 3", "Annual report 2030", "Interim report to the donors".
  [
    'primary',
    /^(?:annual|quarterly|interim|progress|situation|activity) report (?:(?:no\.? )?\d|to the |and accounts\b|for the (?:year|quarter))/i,
  ],
  [
    'analysis',
    new RegExp(
      `^(?:(?:news |data )?analysis|explainers?|explained|backgrounder|(?:policy|research|issues?|working|discussion|briefing) (?:brief|note|paper|memo)${NUMBER})$`,
      'i',
    ),
  ],
]

/** A speech under its own heading: whose it is, and where or before whom it was held. */
const SPEECH: Signs = [
  [
    'primary',
    /^(?:Remarks|Speech|Address|Statement|Testimony) (?:by|of) (?:the )?(?:\p{Lu}[\p{L}.'’-]*,? ){2,8}(?:at|to|before|on|in) /u,
  ],
]

/** Sections of a site: where two of them stand together, they are its navigation and say nothing of the text. */
const SECTIONS =
  /^(?:home|news|latest|world|nation(?:al)?|local|politics|business|economy|markets|sports?|culture|arts|life(?:style)?|science|tech(?:nology)?|health|travel|weather|video|podcasts?|opinions?|editorials?|columns?|letters|comment|analysis)$/i

const partsOf = (text: string): readonly string[] =>
  text
    .split(/\s*[|·•]\s*|\s+[–—]\s+|:\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The blocks of the head, each in its parts; of a navigation, none. */
const headOf = ({ drafts }: Opened): readonly (readonly string[])[] => {
  const head = drafts
    .slice(0, HEAD)
    .filter(({ role, text }) => role !== 'furniture' && role !== 'comment' && text.length <= LONGEST)
    .map(({ text }) => partsOf(text))
  const named = (parts: readonly string[] | undefined): number =>
    (parts ?? []).filter((part) => SECTIONS.test(part)).length
  return head.filter(
    (parts, at) => named(parts) === 0 || named(head[at - 1]) + named(parts) + named(head[at + 1]) === 1,
  )
}

/** A label is the first part of a line, or its last: "Opinion: …", "… | Letters". */
const labelIn = (parts: readonly string[]) =>
  firstKind([parts[0] ?? '', parts.at(-1) ?? ''], (part) => kindIn(LABELS, part)) ?? kindIn(SPEECH, parts.join(' '))

/** The kind by what a text calls itself above its first words. */
export const byLabel: Cue = (opened) => firstKind(headOf(opened), labelIn)
