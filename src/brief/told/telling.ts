import { codePointOffsets, type Span } from '../../domain/index.ts'
import type { Brief, BriefSource, Cited } from '../brief.ts'
import { dayInWords } from '../day-in-words.ts'
import { joined, type Line, link, type Note, type Piece, plain, quiet, said } from './page.ts'

/** Puts a brief into words: names its sources and gives a number to each place that is cited. */
export interface Telling {
  readonly brief: Brief
  readonly source: (id: string) => BriefSource | undefined
  /** The name of a source, which leads to its place in the list. */
  readonly named: (id: string) => Piece
  /** A footnote for a place: each time a new number, in the order of the page. */
  readonly note: (cited: Cited) => Piece
  readonly notes: () => readonly Note[]
}

/** Where the words stand in their sentence, in UTF-16 units. */
const marksOf = ({ sentence, words }: Cited): readonly Span[] => {
  const { toUnit } = codePointOffsets(sentence.text)
  return words.map(({ start, end }) => ({ start: toUnit(start - sentence.start), end: toUnit(end - sentence.start) }))
}

const HAS_QUOTATION = /["“”«»]/

/** A sentence of a source with its words marked: in quotation marks, unless it has such marks itself. */
export const sentenceOf = (cited: Cited): Piece => {
  const { text } = cited.sentence
  if (HAS_QUOTATION.test(text)) return said(text, marksOf(cited))
  return said(
    `“${text}”`,
    marksOf(cited).map(({ start, end }) => ({ start: start + 1, end: end + 1 })),
  )
}

/** The words alone, in quotation marks. */
const wordsOf = ({ words }: Cited): Piece => said(`“${words.map(({ text }) => text).join(' … ')}”`)

/** "characters 512–524 of its text; line 9, column 14 of wire.md". */
const placeOf = ({ words: [first, ...others], sentence, line, column }: Cited, path: string): string => {
  const { start, end } = first !== undefined && others.length === 0 ? first : sentence
  const inText = `characters ${start}–${end} of its text`
  return line === null || column === null
    ? `${inText}; ${path}`
    : `${inText}; line ${line}, column ${column} of ${path}`
}

const opensAt = ({ address }: Cited): Line =>
  address === null ? [] : [plain(' '), link('Open the article there', address), plain('.')]

/** Places are the same when the same words of one source are meant. */
const keyOf = ({ source, words, sentence }: Cited): string =>
  [source, ...[...words, sentence].map(({ start, end }) => `${start}-${end}`)].join(' ')

/** Begins to tell a brief. */
export const tellingOf = (brief: Brief): Telling => {
  const numbers = new Map(brief.sources.items.map((source, at) => [source.id, { source, number: at + 1 }] as const))
  const notes: Note[] = []
  const known = new Map<string, number>()
  const named = (id: string): Piece => {
    const found = numbers.get(id)
    return found === undefined ? plain(id) : { kind: 'source', number: found.number, text: found.source.name }
  }
  const lineOf = (cited: Cited): Line => {
    const before = known.get(keyOf(cited))
    if (before !== undefined)
      return [plain(`As note ${before}: `), named(cited.source), plain(', '), wordsOf(cited), plain('.')]
    const { source, number } = numbers.get(cited.source) ?? {}
    const day = source?.day ? `, ${dayInWords(source.day)}` : ''
    return [
      ...[named(cited.source), plain(`${day} (source ${number ?? 0}): `), sentenceOf(cited)],
      quiet(` ${cited.corrected === null ? '' : `As ${cited.corrected}. `}At ${placeOf(cited, source?.path ?? '')}.`),
      ...opensAt(cited),
    ]
  }
  const note = (cited: Cited): Piece => {
    const number = notes.length + 1
    notes.push({ number, line: lineOf(cited) })
    if (!known.has(keyOf(cited))) known.set(keyOf(cited), number)
    return { kind: 'note', number }
  }
  return { brief, source: (id) => numbers.get(id)?.source, named, note, notes: () => notes }
}

/** The words of each source with its name: "“26 prisoners”, Meridian Wire¹; “26”, The Asel Lantern²". */
export const voicesIn = (voices: readonly Cited[], { named, note }: Telling): Line =>
  joined(
    voices.map((cited) => [wordsOf(cited), plain(', '), named(cited.source), note(cited)]),
    '; ',
  )
