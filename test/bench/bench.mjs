#!/usr/bin/env node
// How fast, and in how much memory: the pipeline beside compromise's bare parse, and ingest at growing sizes.
//
//   npm run bench                              words a second, then 100, 1,000 and 3,000 articles
//   npm run bench -- --sizes 100,1000          other sizes
//   npm run bench -- --compare 300,10000       only how comparing grows, without reading and database
//   npm run bench -- --desk 20,1000            only the review desk: waiting for its pages
//   npm run bench -- --json                    the figures as JSON on standard output
//
// Runs on what `npm run build` made. Each ingest has a process, a folder of generated articles and a database of its own.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { measureComparing } from './comparing.mjs'
import { measureDesk } from './desk.mjs'
import { growth, measureIngest } from './growth.mjs'
import { measureThroughput } from './throughput.mjs'

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,3000' },
    compare: { type: 'string' },
    desk: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})

/** @param {string} list "100,1000" */
const readSizes = (list) => {
  const sizes = list.split(',').map(Number)
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes.sort((a, b) => a - b)
  throw new RangeError(`Expected --sizes as whole numbers above 0, such as 100,1000; came "${list}".`)
}

const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en-US')
const tenths = (/** @type {number} */ value) => value.toFixed(1)
const line = (/** @type {string} */ text) => {
  if (!options.json) console.log(text)
}
const row = (/** @type {readonly string[]} */ cells) => line(cells.map((cell) => cell.padStart(13)).join(''))

/** @param {Awaited<ReturnType<typeof measureThroughput>>} figures */
const printThroughput = ({ articles, words, wordsPerSecond, stages, timesFasterThanCompromise }) => {
  line(`Words a second (${articles} generated articles, ${whole(words)} words, one thread)\n`)
  line(`  reading Markdown          ${whole(wordsPerSecond.read).padStart(12)}`)
  line(`  whole pipeline            ${whole(wordsPerSecond.pipeline).padStart(12)}`)
  for (const { stage, share } of stages) line(`    ${stage.padEnd(22)}  ${`${whole(share * 100)} %`.padStart(12)}`)
  line(`  compromise, bare parse    ${whole(wordsPerSecond.compromise).padStart(12)}`)
  line(`  pipeline : compromise     ${`${timesFasterThanCompromise.toFixed(2)} : 1`.padStart(12)}\n`)
}

/** @param {ReturnType<typeof measureIngest>} run @param {number | null} exponent */
const printIngest = (run, exponent) =>
  row([
    whole(run.articles),
    tenths(run.seconds),
    tenths(run.processorSeconds),
    tenths(run.millisecondsPerArticle),
    exponent === null ? '' : exponent.toFixed(2),
    whole(run.peakMegabytes),
    tenths(run.databaseMegabytes),
    tenths(run.again.processorSeconds),
  ])

/** @param {readonly ReturnType<typeof measureIngest>[]} runs */
const printReading = (runs) => {
  line('\nThe same databases, checked and exported\n')
  row(['articles', 'verify s', 'peak MB', 'export s', 'peak MB'])
  for (const { articles, verify, export: exported } of runs) {
    const cells = [verify, exported].flatMap(({ processorSeconds, peakMegabytes }) => [
      tenths(processorSeconds),
      whole(peakMegabytes),
    ])
    row([whole(articles), ...cells])
  }
}

const seed = Number(options.seed)
const sizes = readSizes(options.sizes)

/** @param {readonly number[]} counts */
const printComparing = async (counts) => {
  line('Comparing alone, on one thread\n')
  row(['articles', 'on the wall', 'processor s', 'growth', 'comparisons', 'one more, s'])
  const first = []
  for (const count of counts) {
    const run = await measureComparing({ count, seed })
    first.push(run)
    const [base] = first
    const exponent = base === run ? '' : growth(base, run).toFixed(2)
    const times = [tenths(run.seconds), tenths(run.processorSeconds), exponent]
    row([whole(count), ...times, whole(run.comparisons), tenths(run.oneMore)])
  }
  line('\ngrowth: exponent of processor time over size since the first row; 1 is linear, 2 is quadratic.')
  line('one more: processor seconds for one article more, where the others were compared before.')
  if (options.json) console.log(JSON.stringify({ node: process.version, comparing: first }, null, 2))
}

/** @param {readonly number[]} counts */
const printDesk = async (counts) => {
  line(
    'The review desk in Chromium, milliseconds; from the request to the first dispute (cold: to a server that has just started)\n',
  )
  row(['articles', 'claims', 'disputes', 'first paint', 'cold', 'dispute', 'next', 'slowest', 'decision'])
  const runs = []
  for (const count of counts) {
    const run = await measureDesk({ count, seed })
    runs.push(run)
    const { firstPaint, coldDispute, firstDispute, move, slowestMove, decision } = run
    const times = [firstPaint, coldDispute, firstDispute, move, slowestMove, decision]
    row([run.articles, run.claims, run.disputes, ...times].map(whole))
  }
  const [small, large] = [runs[0], runs.at(-1)]
  if (small !== undefined && large !== undefined && small !== large)
    line(
      `\n${whole(large.articles)} articles against ${whole(small.articles)}: next ${(large.move / small.move).toFixed(2)} : 1`,
    )
  line('next, decision: from the key to the frame that shows the next dispute; medians.')
  if (options.json) console.log(JSON.stringify({ node: process.version, desk: runs }, null, 2))
}

if (options.compare !== undefined) {
  await printComparing(readSizes(options.compare))
  process.exit(0)
}
if (options.desk !== undefined) {
  await printDesk(readSizes(options.desk))
  process.exit(0)
}
const throughput = await measureThroughput({ seed })
printThroughput(throughput)
line(`variorum ingest, each size into a fresh database (${availableParallelism()} processors)\n`)
row(['articles', 'on the wall', 'processor s', 'ms/article', 'growth', 'peak MB', 'database MB', 'again s'])
const runs = []
const exponents = []
for (const count of sizes) {
  const run = measureIngest({ count, seed })
  const before = runs.at(-1)
  const exponent = before === undefined ? null : growth(before, run)
  printIngest(run, exponent)
  runs.push(run)
  exponents.push(exponent)
}
printReading(runs)
line('\nSeconds are those of the processor, all threads together, but for the first column.')
line('growth: exponent of time over size since the row above; 1 is linear, 2 is quadratic.')
line('again: the same ingest once more, which finds nothing to do.')
if (options.json) {
  const ingest = runs.map((run, index) => ({ ...run, growth: exponents[index] }))
  console.log(
    JSON.stringify({ node: process.version, processors: availableParallelism(), throughput, ingest }, null, 2),
  )
}
