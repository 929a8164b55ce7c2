import type { Layers } from '../../src/domain/index.ts'
import { type DocumentLayers, runPipeline } from '../../src/pipeline/index.ts'
import { entities } from '../../src/stages/entities/index.ts'
import { sentences } from '../../src/stages/sentences/index.ts'
import { speech } from '../../src/stages/speech/index.ts'
import { tokens } from '../../src/stages/tokens.ts'

/** The paragraphs of a plain text, parted by empty lines, as body blocks. */
const blocksOf = (text: string): Layers['block'][] =>
  [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    body: { role: 'body' },
  }))

/** All layers up to speech of a text whose author and publisher are unknown. */
export const read = (text: string): DocumentLayers => {
  const stages = [sentences, tokens, entities, speech].map((make) => ({
    stage: make({}, () => ''),
    options: {},
    files: {},
  }))
  const document = { text, published: null, author: null, publisher: null, title: null }
  const run = runPipeline({ name: 'speech', description: '', stages }, document, blocksOf(text))
  if (run.ran.some(({ state }) => state === 'failed'))
    throw new Error(run.messages.map(({ reason }) => reason).join('; '))
  return run.layers
}
