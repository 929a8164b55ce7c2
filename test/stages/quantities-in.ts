import type { Layers, Role } from '../../src/domain/index.ts'
import { loadPipeline, type PipelineRun, runPipeline } from '../../src/pipeline/index.ts'
import { quantities } from '../../src/stages/quantities/index.ts'
import { sentences } from '../../src/stages/sentences/index.ts'

const pipeline = loadPipeline({
  file: 'quantities.yaml',
  text: 'name: quantities\nstages: [sentences, quantities]',
  stages: { sentences, quantities },
  read: () => '',
})

/** Runs sentences and quantities over one block of a role. */
export const runOn = (text: string, role: Role = 'body'): PipelineRun => {
  const document = { text, published: null, author: null, publisher: null, title: null }
  const blocks: readonly Layers['block'][] =
    text === '' ? [] : [{ span: { start: 0, end: text.length }, body: { role } }]
  return runPipeline(pipeline, document, blocks)
}

/** The quantities of one block of a role. */
export const findIn = (text: string, role: Role = 'body'): readonly Layers['quantity'][] =>
  runOn(text, role).layers.quantity
