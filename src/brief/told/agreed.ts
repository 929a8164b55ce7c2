import { countOf } from '../../telling/count-of.ts'
import type { Agreement } from '../brief.ts'
import { moreBlock } from './more.ts'
import { type Block, heading, part, plain } from './page.ts'
import type { Telling } from './telling.ts'
import { voicesBlocks } from './voices.ts'

const blocksOf = ({ subject, value, witnesses, voices }: Agreement, telling: Telling): readonly Block[] => {
  const copies = voices.length > witnesses ? `, of ${voices.length} that say so` : ''
  const count = `${countOf(witnesses, 'independent source')}${copies}.`
  return [heading(`${subject}: ${value}`), { kind: 'quiet', line: [plain(count)] }, ...voicesBlocks(voices, telling)]
}

/** Values that independent sources share. */
export const agreedBlocks = (telling: Telling): readonly Block[] => {
  const { items, more } = telling.brief.agreed
  if (items.length === 0) return []
  return [
    part('What is agreed'),
    ...items.flatMap((one) => blocksOf(one, telling)),
    ...moreBlock(more, 'agreed value', 'variorum conflicts --all'),
  ]
}
