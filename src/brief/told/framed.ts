import type { FrameCell, Framed } from '../brief.ts'
import { moreBlock } from './more.ts'
import { type Block, heading, type Line, paragraph, part, plain, strong, table } from './page.ts'
import { sentenceOf, type Telling } from './telling.ts'

const COMMAND = 'variorum frames matrix --rows holder --columns frame'

/** "threat-vector" → "threat vector". */
const inWords = (frame: string): string => frame.replaceAll('-', ' ')

const tableOf = ({ frames, holders }: Framed): Block =>
  table(
    ['holder', ...frames.map(inWords)],
    holders.items.map(({ holder, cells }) => [
      holder,
      ...frames.map((frame) => `${cells.find((cell) => cell.frame === frame)?.count ?? '·'}`),
    ]),
  )

const exampleLine = (holder: string, { frame, example }: Omit<FrameCell, 'count'>, { note }: Telling): Line => [
  strong(`${holder}, ${inWords(frame)}:`),
  ...[plain(' '), sentenceOf(example), note(example)],
]

const deniedBlocks = ({ denied }: Framed, telling: Telling): readonly Block[] =>
  denied.items.length === 0
    ? []
    : [
        paragraph(plain('Denied, and not counted above:')),
        { kind: 'list', items: denied.items.map(({ holder, ...cell }) => exampleLine(holder, cell, telling)) },
        ...moreBlock(denied.more, 'denied framing', COMMAND),
      ]

const blocksOf = (framed: Framed, telling: Telling): readonly Block[] => {
  const examples = framed.holders.items.flatMap(({ holder, cells }) =>
    cells.map((cell) => exampleLine(holder, cell, telling)),
  )
  const counted: readonly Block[] = examples.length === 0 ? [] : [tableOf(framed), { kind: 'list', items: examples }]
  return [
    heading(framed.target),
    ...counted,
    ...moreBlock(framed.holders.more, 'holder', COMMAND),
    ...deniedBlocks(framed, telling),
  ]
}

/** Who frames whom how: counts of sentences, and one sentence for each count. */
export const framedBlocks = (telling: Telling): readonly Block[] => {
  const { items, more } = telling.brief.framed
  if (items.length === 0) return []
  return [
    part('How it is framed'),
    paragraph(plain('Sentences that show somebody in a frame, by who sees it so; one of each is quoted.')),
    ...items.flatMap((one) => blocksOf(one, telling)),
    ...moreBlock(more, 'framed name', COMMAND),
  ]
}
