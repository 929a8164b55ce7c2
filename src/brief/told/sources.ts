import type { BriefSource } from '../brief.ts'
import { dayInWords } from '../day-in-words.ts'
import { moreBlock } from './more.ts'
import { type Block, type Line, link, part, plain, quiet, strong } from './page.ts'
import type { Telling } from './telling.ts'

/** So many signs of a SHA-256 tell files apart. */
const SHORT = 12

const lineOf = ({ title, outlet, name, day, isDaySaid, kind, address, path, sha256 }: BriefSource): Line => {
  const dated = day === null ? 'undated' : `${dayInWords(day)}${isDaySaid ? '' : ' (guessed)'}`
  const facts = [...(outlet === null || outlet === title ? [] : [outlet]), dated, ...(kind === null ? [] : [kind])]
  return [
    ...[strong(title ?? name), plain(`. ${facts.join(', ')}. `)],
    ...(address === null ? [plain(`${path}.`)] : [link(address, address), plain('.')]),
    quiet(` sha256 ${sha256.slice(0, SHORT)}`),
  ]
}

/** The sources, numbered as notes call them. */
export const sourcesBlocks = ({ brief }: Telling): readonly Block[] => [
  part('Sources'),
  { kind: 'sources', items: brief.sources.items.map(lineOf) },
  ...moreBlock(
    brief.sources.more,
    'source that nothing here cites',
    'variorum sources',
    'sources that nothing here cites',
  ),
]
