import { countOf } from '../../telling/count-of.ts'
import type { Difference, Ruled, Side, State } from '../brief.ts'
import { dayInWords } from '../day-in-words.ts'
import { chartOf } from './chart-of.ts'
import { moreBlock } from './more.ts'
import { type Block, heading, joined, type Line, paragraph, part, plain, strong } from './page.ts'
import type { Telling } from './telling.ts'
import { voicesBlocks } from './voices.ts'

const BANDS: Readonly<Record<Difference['band'], string>> = {
  sure: 'Sure',
  likely: 'Likely',
  look: 'Worth a look',
}

const STATES: Readonly<Record<State, string>> = {
  undecided: 'nobody has decided',
  decided: 'decided',
  later: 'put off',
  divided: 'people differ',
  widened: 'new evidence since the decision',
}

const MEANING =
  'Sure: these values exclude each other. Likely: so it reads. Worth a look: the words may leave room for both.'

/** "Anna Riis, 3 December 2026: conflict; right is “26 prisoners”. “The court counted them.”" */
export const ruledLine = ({ person, day, words, note }: Ruled): Line => [
  strong(person),
  plain(`, ${dayInWords(day)}: ${words}.${note === '' ? '' : ` Note: “${note}”`}`),
]

const countedSources = ({ witnesses }: Side, { named }: Telling): Line => [
  plain(` — ${countOf(witnesses.length, 'source', 'independent sources')}: `),
  ...joined(
    witnesses.map((id) => [named(id)]),
    ', ',
  ),
]

/** Sources that say so and count with another one: they copy it, or have their word from the same origin. */
const sameOrigin = ({ witnesses, voices }: Side, { named }: Telling): Line => {
  const others = voices.filter(({ source }) => !witnesses.includes(source)).map(({ source }) => [named(source)])
  return others.length === 0 ? [] : [plain('; of the same origin: '), ...joined(others, ', ')]
}

const sideBlocks = (side: Side, telling: Telling): readonly Block[] => {
  const head = paragraph(strong(side.value), ...countedSources(side, telling), ...sameOrigin(side, telling))
  return [head, ...voicesBlocks(side.voices, telling)]
}

const blocksOf = (one: Difference, at: number, telling: Telling): readonly Block[] => {
  return [
    heading(`${at + 1}. ${one.subject}?`),
    { kind: 'quiet', line: [plain(`${BANDS[one.band]}, ${STATES[one.state]}.`)] },
    ...one.sides.flatMap((side) => sideBlocks(side, telling)),
    ...(one.chart.length === 0 ? [] : [chartOf(one.subject, one.chart, 'apart')]),
    ...one.ruled.map((each) => paragraph(...ruledLine(each))),
  ]
}

/** Values that exclude each other, with a full sentence for each. */
export const disputedBlocks = (telling: Telling): readonly Block[] => {
  const { items, more } = telling.brief.disputed
  if (items.length === 0) return []
  return [
    part('What is disputed', 'conflict'),
    paragraph(plain(MEANING)),
    ...items.flatMap((one, at) => blocksOf(one, at, telling)),
    ...moreBlock(more, 'dispute', 'variorum conflicts'),
  ]
}
