import type { Cited, Explained } from '../brief.ts'
import { ruledLine } from './disputed.ts'
import { moreBlock } from './more.ts'
import { type Block, joined, type Line, part, plain, strong } from './page.ts'
import { type Telling, voicesIn } from './telling.ts'

/** Where the reason quotes all of the words, their footnotes are enough. */
const placesOf = (voices: readonly Cited[], why: string, telling: Telling): Line =>
  voices.every(({ words }) => words.every(({ text }) => why.includes(text)))
    ? voices.map(telling.note)
    : [plain(' '), ...voicesIn(voices, telling), plain('.')]

const itemOf = ({ subject, arithmetic, why, voices, ruled }: Explained, telling: Telling): Line => {
  const people = joined(ruled.map(ruledLine), ' ')
  const reason = ruled.length > 0 ? people : [plain(arithmetic === null ? why : `${arithmetic}. ${why}`)]
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
