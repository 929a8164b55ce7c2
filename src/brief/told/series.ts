import type { Figure, Sequence } from '../brief.ts'
import { chartOf } from './chart-of.ts'
import { moreBlock } from './more.ts'
import { type Block, heading, type Line, paragraph, part, plain, strong } from './page.ts'
import { type Telling, voicesIn } from './telling.ts'

const figureLine = ({ value, voices }: Figure, telling: Telling): Line => [
  strong(value),
  plain(' — '),
  ...voicesIn(voices, telling),
]

const blocksOf = ({ subject, arithmetic, figures, chart }: Sequence, telling: Telling): readonly Block[] => [
  heading(`${subject}: ${arithmetic.join(' · ')}`),
  { kind: 'list', items: figures.map((figure) => figureLine(figure, telling)) },
  ...(chart.length === 0 ? [] : [chartOf(`${subject}: ${arithmetic.join(', ')}`, chart, 'steps')]),
]

/** Sums and counts that went on. */
export const seriesBlocks = (telling: Telling): readonly Block[] => {
  const { items, more } = telling.brief.series
  if (items.length === 0) return []
  return [
    part('Figures that fit together', 'explained'),
    paragraph(plain('Parts with their sum, and counts that went on (→).')),
    ...items.flatMap((one) => blocksOf(one, telling)),
    ...moreBlock(more, 'series', 'variorum conflicts --series', 'series'),
  ]
}
