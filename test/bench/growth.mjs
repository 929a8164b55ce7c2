import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { generateArticles, wordCount } from './generate.mjs'

const COMMAND = fileURLToPath(new URL('../../bin/variorum.js', import.meta.url))
const MEGABYTE = 2 ** 20

/** Loaded before the command: leaves the most memory that the process held, in kilobytes, in the file PEAK_FILE. */
const PEAK_HOOK = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs'
   import { isMainThread } from 'node:worker_threads'
   const leave = () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS))
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

/** Runs one ingest in a process of its own. @param {string} scratch */
const ingest = (scratch) => {
  const peakFile = join(scratch, 'peak')
  const start = performance.now()
  execFileSync(
    process.execPath,
    ['--import', PEAK_HOOK, COMMAND, 'ingest', join(scratch, 'articles'), '--db', join(scratch, 'bench.db')],
    { env: { ...process.env, PEAK_FILE: peakFile }, stdio: ['ignore', 'ignore', 'inherit'] },
  )
  const seconds = (performance.now() - start) / 1000
  return { seconds, peakMegabytes: Number(readFileSync(peakFile, 'utf8')) / 1024 }
}

/**
 * Time and highest memory of an ingest of `count` fresh articles into a fresh database, and of the same once more.
 * @param {{ count: number, seed: number }} order
 */
export const measureIngest = (order) => {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  try {
    const words = writeArticles(join(scratch, 'articles'), order)
    const { seconds, peakMegabytes } = ingest(scratch)
    return {
      articles: order.count,
      words,
      seconds,
      millisecondsPerArticle: (seconds * 1000) / order.count,
      peakMegabytes,
      databaseMegabytes: statSync(join(scratch, 'bench.db')).size / MEGABYTE,
      secondsAgain: ingest(scratch).seconds,
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * The exponent of time over size between two runs: 1 is linear, 2 quadratic. The fixed cost of a start pulls it down.
 * @param {ReturnType<typeof measureIngest>} smaller @param {ReturnType<typeof measureIngest>} larger
 */
export const growth = (smaller, larger) =>
  Math.log(larger.seconds / smaller.seconds) / Math.log(larger.articles / smaller.articles)
