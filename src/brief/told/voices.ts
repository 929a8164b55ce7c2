import type { Cited } from '../brief.ts'
import { dayInWords } from '../day-in-words.ts'
import { type Block, paragraph, plain } from './page.ts'
import { sentenceOf, type Telling, voicesIn } from './telling.ts'

/** A sentence by itself, with its source. */
const quoteOf = (cited: Cited, { named, note, source }: Telling): Block => {
  const day = source(cited.source)?.day
  const dated = day === null || day === undefined ? [] : [plain(`, ${dayInWords(day)}`)]
  return { kind: 'quote', line: [sentenceOf(cited), note(cited), plain(' — '), named(cited.source), ...dated] }
}

/** Who says so: the first in a whole sentence, so that it is plain of what; the others in the words that matter. */
export const voicesBlocks = ([lead, ...others]: readonly Cited[], telling: Telling): readonly Block[] => [
  ...(lead === undefined ? [] : [quoteOf(lead, telling)]),
  ...(others.length === 0 ? [] : [paragraph(plain('Also '), ...voicesIn(others, telling), plain('.'))]),
]
