import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import compromise from 'compromise'
import { loadPipeline, runPipeline } from '../../dist/pipeline/index.js'
import { readSource } from '../../dist/read/index.js'
import { STAGES } from '../../dist/stages/index.js'
import { generateArticles, wordCount } from './generate.mjs'

const ARTICLES = 150
/** Both sides compile and fill their caches on these, before anything is measured. */
const WARM_UP = 20

/** The pipeline that is measured. */
export const newsPipeline = () => {
  const file = new URL('../../pipelines/news.yaml', import.meta.url)
  return loadPipeline({
    file: 'pipelines/news.yaml',
    text: readFileSync(file, 'utf8'),
    stages: STAGES,
    read: (relative) => readFileSync(new URL(relative, file), 'utf8'),
  })
}

/** @param {() => unknown} work Gives milliseconds. */
const timed = async (work) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** @param {import('./generate.mjs').Article} article */
export const read = async ({ name, text }) => {
  const outcome = await readSource({ path: name, bytes: Buffer.from(text) })
  if ('refusal' in outcome) throw new Error(`Expected ${name} to be read, came: ${outcome.refusal.reason}`)
  return outcome.source
}

/**
 * The same pipeline with a clock on each stage, which adds the milliseconds of every run to `spent`.
 * @param {ReturnType<typeof newsPipeline>} pipeline @param {Map<string, number>} spent
 */
const clocked = (pipeline, spent) => {
  const withClock = (/** @type {import('../../dist/pipeline/index.js').AnyStage} */ stage) => ({
    ...stage,
    run: (/** @type {Parameters<typeof stage.run>} */ ...given) => {
      const start = performance.now()
      const rows = stage.run(...given)
      spent.set(stage.name, (spent.get(stage.name) ?? 0) + performance.now() - start)
      return rows
    },
  })
  return { ...pipeline, stages: pipeline.stages.map((listed) => ({ ...listed, stage: withClock(listed.stage) })) }
}

/** @param {ReturnType<typeof newsPipeline>} pipeline @param {Awaited<ReturnType<typeof read>>} source */
export const analyse = (pipeline, source) => {
  const { title, author, publisher, published } = source.metadata
  const known = { title, author, publisher, published }
  const context = Object.fromEntries(Object.entries(known).map(([key, field]) => [key, field?.value ?? null]))
  return runPipeline(pipeline, { text: source.text, ...context }, source.blocks)
}

/**
 * Words a second: reading, the whole pipeline, and compromise's bare parse of the same canonical texts. The three take
 * turns article by article, so that whatever else the machine does meets them alike.
 * @param {{ seed: number }} order
 */
export const measureThroughput = async ({ seed }) => {
  /** @type {Map<string, number>} */
  const stages = new Map()
  const pipeline = clocked(newsPipeline(), stages)
  const spent = { read: 0, pipeline: 0, compromise: 0 }
  let words = 0
  let index = 0
  for (const article of generateArticles({ count: WARM_UP + ARTICLES, seed })) {
    const source = await read(article)
    const times = {
      read: await timed(() => read(article)),
      pipeline: await timed(() => analyse(pipeline, source)),
      compromise: await timed(() => compromise(source.text)),
    }
    index += 1
    if (index === WARM_UP) stages.clear()
    if (index <= WARM_UP) continue
    words += wordCount(source.text)
    for (const part of /** @type {const} */ (['read', 'pipeline', 'compromise'])) spent[part] += times[part]
  }
  const speed = (/** @type {number} */ milliseconds) => Math.round((words * 1000) / milliseconds)
  return {
    articles: ARTICLES,
    words,
    wordsPerSecond: {
      read: speed(spent.read),
      pipeline: speed(spent.pipeline),
      compromise: speed(spent.compromise),
    },
    stages: [...stages].map(([stage, milliseconds]) => ({ stage, share: milliseconds / spent.pipeline })),
    timesFasterThanCompromise: spent.compromise / spent.pipeline,
  }
}
