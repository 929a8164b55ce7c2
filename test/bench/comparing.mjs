import { performance } from 'node:perf_hooks'
import { compareSources } from '../../dist/compare/index.js'
import { generateArticles } from './generate.mjs'
import { analyse, newsPipeline, read } from './throughput.mjs'

/** @param {ReturnType<typeof newsPipeline>} pipeline @param {import('./generate.mjs').Article} article As comparing sees it. */
const comparedSource = async (pipeline, article) => {
  const source = await read(article)
  const { title, author, publisher, published } = source.metadata
  const known = Object.entries({ title, author, publisher, published }).map(([key, field]) => [
    key,
    field?.value ?? null,
  ])
  const { name: id } = article
  const claims = analyse(pipeline, source).layers.claim.map((claim, at) => ({
    ...claim,
    source: id,
    id: `${id} ${at}`,
  }))
  return { id, path: id, text: source.text, ...Object.fromEntries(known), claims }
}

/**
 * What it gave, and the seconds that it took: on the wall, and of the processor with the threads that collect garbage.
 * @template T @param {() => T} work
 */
const timed = (work) => {
  const start = { wall: performance.now(), usage: process.cpuUsage() }
  const result = work()
  const { user, system } = process.cpuUsage(start.usage)
  return { result, seconds: (performance.now() - start.wall) / 1000, processorSeconds: (user + system) / 1e6 }
}

/**
 * Time that comparing takes without reading, analysis and database: of all articles, and of one more where the others
 * were compared before.
 * @param {{ count: number, seed: number }} order
 */
export const measureComparing = async ({ count, seed }) => {
  const pipeline = newsPipeline()
  const sources = []
  for (const article of generateArticles({ count: count + 1, seed }))
    sources.push(await comparedSource(pipeline, article))
  const { result: known, ...spent } = timed(() => compareSources({ sources: sources.slice(0, count) }))
  const { processorSeconds: oneMore } = timed(() => compareSources({ sources, known }))
  return { articles: count, comparisons: known.comparisons.length, ...spent, oneMore }
}
