import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { generateArticles, wordCount } from './generate.mjs'

const COMMAND = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url))
const MEGABYTE = 2 ** 20

/** Loaded before the command: leaves what the process used, all its threads together, in the file USAGE_FILE. */
const USAGE_HOOK = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs'
   import { isMainThread } from 'node:worker_threads'
   const leave = () => writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage()))
   if (isMainThread) process.on('exit', leave)`,
)}`

/** @param {string} folder @param {{ count: number, seed: number }} order Gives the number of words written. */
const writeArticles = (folder, order) => {
  let words = 0
  mkdirSync(folder)
  for (const { name, text } of generateArticles(order)) {
    writeFileSync(join(folder, name), text)
    words += wordCount(text)
  }
  return words
}

/**
 * Runs one command of the program on the database of `scratch`, in a process of its own.
 * @param {string} scratch @param {readonly string[]} words
 */
const run = (scratch, ...words) => {
  const usageFile = join(scratch, 'usage.json')
  const start = performance.now()
  execFileSync(process.execPath, ['--import', USAGE_HOOK, COMMAND, ...words, '--db', join(scratch, 'bench.db')], {
    env: { ...process.env, USAGE_FILE: usageFile },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const seconds = (performance.now() - start) / 1000
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usageFile, 'utf8'))
  return { seconds, processorSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }
}

/**
 * Time and highest memory of an ingest of `count` fresh articles into a fresh database, of the same once more, and of
 * checking and exporting that database.
 * @param {{ count: number, seed: number }} order
 */
export const measureIngest = (order) => {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  try {
    const words = writeArticles(join(scratch, 'articles'), order)
    const first = run(scratch, 'ingest', join(scratch, 'articles'))
    return {
      articles: order.count,
      words,
      ...first,
      millisecondsPerArticle: (first.processorSeconds * 1000) / order.count,
      databaseMegabytes: statSync(join(scratch, 'bench.db')).size / MEGABYTE,
      again: run(scratch, 'ingest', join(scratch, 'articles')),
      verify: run(scratch, 'verify'),
      export: run(scratch, 'export', '--format', 'jsonl'),
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * The exponent of processor time over size between two runs: 1 is linear, 2 quadratic. The fixed cost of a start pulls
 * it down. Processor time, since what else the machine does stretches the time on the wall.
 * @typedef {{ readonly articles: number, readonly processorSeconds: number }} Run
 * @param {Run} smaller @param {Run} larger
 */
export const growth = (smaller, larger) =>
  Math.log(larger.processorSeconds / smaller.processorSeconds) / Math.log(larger.articles / smaller.articles)
