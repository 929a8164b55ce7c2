import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareSources } from '../../src/compare/index.ts'
import { type ComparedSource, type Comparison, contentId } from '../../src/domain/index.ts'
import { loadPipeline, runPipeline } from '../../src/pipeline/index.ts'
import { readSource } from '../../src/read/index.ts'
import { STAGES } from '../../src/stages/index.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const PIPELINES = join(ROOT, 'pipelines')

const news = loadPipeline({
  file: 'pipelines/news.yaml',
  text: readFileSync(join(PIPELINES, 'news.yaml'), 'utf8'),
  stages: STAGES,
  read: (relative) => readFileSync(join(PIPELINES, relative), 'utf8'),
})

/** One short article of a case. */
interface Article {
  readonly publisher: string
  readonly published: string
  readonly text: string
}

/** A row of test/cases/compare/*.jsonl. */
export interface Case {
  readonly name: string
  readonly kind?: string
  /** The settler that explains the pair, where a case asks for one. */
  readonly rule?: string
  readonly a: Article
  readonly b: Article
}

/** The rows of a file of cases. */
export const casesOf = (file: string): readonly Case[] =>
  readFileSync(join(ROOT, 'test', 'cases', 'compare', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Reads an article through the whole chain and gives it as compare sees it. */
async function compared({ publisher, published, text }: Article, name: string): Promise<ComparedSource> {
  const markdown = `---\ntitle: ${name}\npublisher: ${publisher}\npublished: ${published}\n---\n\n${text}\n`
  const outcome = await readSource({ path: `${name}.md`, bytes: new TextEncoder().encode(markdown) })
  if ('refusal' in outcome) throw new Error(`case ${name} was refused: ${outcome.refusal.reason}`)
  const { source } = outcome
  const document = { text: source.text, published, author: null, publisher, title: name }
  const { layers } = runPipeline(news, document, source.blocks)
  const claims = layers.claim.map((claim) => ({ ...claim, source: name, id: contentId('claim', { name, claim }) }))
  return { id: name, path: source.path, text: source.text, title: name, publisher, author: null, published, claims }
}

/** Both articles of a case, under names of their own. */
export const sourcesOf = async ({ name, a, b }: Case): Promise<readonly ComparedSource[]> => [
  await compared(a, `${name}, a`),
  await compared(b, `${name}, b`),
]

/** What the two articles of a case make of each other. */
export const comparisonsOf = async (each: Case): Promise<readonly Comparison[]> =>
  compareSources({ sources: await sourcesOf(each) }).comparisons
