import { type Annotation, type BlockBody, type Layers, quote, type Role } from '../../domain/index.ts'
import { type StageFactory, stage } from '../../pipeline/stage.ts'
import { sentenceRole } from './role.ts'
import { type Cut, splitSentences } from './split.ts'

const CUTS: Partial<Record<Role, Cut>> = { heading: 'whole', byline: 'lines', table: 'lines', furniture: 'lines' }

const sentencesOf = (text: string, block: Annotation<BlockBody>, index: number): Layers['sentence'][] => {
  const spans = splitSentences(text, block.span, CUTS[block.body.role])
  return spans.map((span, place) => {
    const position = spans.length === 1 ? 'only' : place === 0 ? 'first' : 'other'
    return { span, body: { role: sentenceRole(quote(text, span), block.body.role, position), block: index } }
  })
}

/** Makes the stage that cuts each block into sentences and gives each its role; it has no options. */
export const sentences: StageFactory = () =>
  stage({
    name: 'sentences',
    reads: ['block'],
    writes: 'sentence',
    version: 3,
    run: ({ document, layers }) => layers.block.flatMap((block, index) => sentencesOf(document.text, block, index)),
  })
