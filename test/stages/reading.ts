import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Annotation, BlockBody, Role } from '../../src/domain/index.ts'
import { type DocumentLayers, runPipeline } from '../../src/pipeline/index.ts'
import { entities } from '../../src/stages/entities/index.ts'
import { sentences } from '../../src/stages/sentences/index.ts'
import { tokens } from '../../src/stages/tokens.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const noFile = (): string => ''

const listed = [sentences, tokens, entities].map((factory) => ({ stage: factory({}, noFile), options: {}, files: {} }))

/** One block for each paragraph of a text, all of one role. */
const blocksOf = (text: string, role: Role): readonly Annotation<BlockBody>[] =>
  [...text.matchAll(/\S(?:(?!\n\n)[\s\S])*/g)].map(({ 0: words, index }) => ({
    span: { start: index, end: index + words.trimEnd().length },
    body: { role },
  }))

/** The sentence, token and entity layers of a text whose paragraphs have one role. */
export const reading = (text: string, role: Role = 'body'): DocumentLayers => {
  const document = { text, published: null, author: null, publisher: null, title: null }
  return runPipeline({ name: 'reading', description: '', stages: listed }, document, blocksOf(text, role)).layers
}

/** The rows of a file of cases. */
export const casesIn = <Case>(name: string): readonly Case[] =>
  readFileSync(join(ROOT, 'test', 'cases', name), 'utf8')
    .trim()
    .split('\n')
    .map((line): Case => JSON.parse(line))
