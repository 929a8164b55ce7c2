import type { Cited, Explained } from '../brief.ts'
import { dayInWords } from '../day-in-words.ts'
import { ruledLine } from './disputed.ts'
import { moreBlock } from './more.ts'
import { type Block, joined, type Line, part, plain, strong } from './page.ts'
import { type Telling, voicesIn } from './telling.ts'

/** A reason with its days in words; what it quotes stays as it is. */
const inWords = (why: string): string =>
  why
    .split(/(“[^”]*”)/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(/\b\d{4}-\d\d-\d\d\b/g, dayInWords)))
    .join('')

/** Where the reason quotes all of the words, their footnotes are enough. */
const placesOf = (voices: readonly Cited[], why: string, telling: Telling): Line =>
  voices.every(({ words }) => words.every(({ text }) => why.includes(text)))
    ? voices.map(telling.note)
    : [plain(' '), ...voicesIn(voices, telling), plain('.')]

const itemOf = ({ subject, arithmetic, why, voices, ruled }: Explained, telling: Telling): Line => {
  const people = joined(ruled.map(ruledLine), ' ')
  const reason =
    ruled.length > 0 ? people : [plain(arithmetic === null ? inWords(why) : `${arithmetic}. ${inWords(why)}`)]
  return [strong(`${subject}:`), plain(' '), ...reason, ...placesOf(voices, why, telling)]
}

const COMMAND = 'variorum conflicts --all'

/** What differs with an innocent reason. */
export const explainedBlocks = (telling: Telling): readonly Block[] => {
  const { explained, compatible } = telling.brief
  const { items, more } = explained
  if (items.length === 0 && compatible === 0) return []
  const list = { kind: 'list' as const, items: items.map((one) => itemOf(one, telling)) }
  return [
    part('What differs and is explained', 'explained'),
    ...(items.length === 0 ? [] : [list]),
    ...moreBlock(more, 'explained difference', COMMAND),
    ...moreBlock(compatible, 'pair whose words leave room for both', COMMAND, 'pairs whose words leave room for both'),
  ]
}
