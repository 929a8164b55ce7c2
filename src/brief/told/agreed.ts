import { countOf } from '../../telling/count-of.ts'
import type { Agreement } from '../brief.ts'
import { moreBlock } from './more.ts'
import { type Block, type Line, part, plain, strong } from './page.ts'
import { type Telling, voicesIn } from './telling.ts'

const itemOf = ({ subject, value, witnesses, voices }: Agreement, telling: Telling): Line => {
  const copies = voices.length > witnesses ? `, of ${voices.length} that say so` : ''
  const count = `${countOf(witnesses, 'independent source')}${copies}: `
  return [strong(`${subject}: ${value}`), plain(` — ${count}`), ...voicesIn(voices, telling), plain('.')]
}

/** Values that independent sources share. */
export const agreedBlocks = (telling: Telling): readonly Block[] => {
  const { items, more } = telling.brief.agreed
  if (items.length === 0) return []
  return [
    part('What is agreed'),
    { kind: 'list', items: items.map((one) => itemOf(one, telling)) },
    ...moreBlock(more, 'agreed value', 'variorum conflicts --all'),
  ]
}
