import { moreBlock } from './more.ts'
import { type Block, paragraph, part, plain } from './page.ts'
import { sentenceOf, type Telling } from './telling.ts'

/** Sentences of which a figure, a day or the holder of an office has one witness. */
export const singleBlocks = (telling: Telling): readonly Block[] => {
  const { items, more } = telling.brief.single
  if (items.length === 0) return []
  const { named, note } = telling
  return [
    part('What rests on one source'),
    paragraph(plain('Figures, days and holders of offices of which no other source was found to say the same.')),
    {
      kind: 'list',
      items: items.map((cited) => [sentenceOf(cited), note(cited), plain(' — '), named(cited.source)]),
    },
    ...moreBlock(more, 'sentence', 'variorum claims'),
  ]
}
