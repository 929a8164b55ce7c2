#!/usr/bin/env node
// Many broken articles and some without end, through the threads of an ingest with their limits. Prints what is at fault.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import PQueue from 'p-queue'
import { analysts } from '../../dist/ingest/index.js'
import { articles, bombs } from './inputs.mjs'
import { faultOf } from './judged.mjs'

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    bytes: { type: 'string', default: '2000000' },
    seconds: { type: 'string', default: '120' },
  },
})

const BATCH = 1000
const threads = availableParallelism()
const pool = analysts({
  ...{ module: join(import.meta.dirname, '..', '..', 'dist', 'cli', 'analysing.js'), pipeline: 'news' },
  ...{ threads, seconds: Number(values.seconds), megabytes: 2048 },
})
const queue = new PQueue({ concurrency: threads })
const faults = []
const tally = { inputs: 0, refused: 0, bytes: 0 }

/** What grows without end may be ended by its limits; all else has to be read or refused for its content. */
const tryOne = async (name, path, bytes, mayBeEnded = false) => {
  const received = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  const started = performance.now()
  const done = await pool.analyse({ found: { file: path, path }, received, kept: new Map(), given: {} })
  tally.inputs += 1
  tally.bytes += bytes.length
  if ('refusal' in done) tally.refused += 1
  const rule = 'refusal' in done ? done.refusal.rule : 'read'
  const isEnded = mayBeEnded && (rule === 'too-slow' || rule === 'out-of-memory')
  const fault = isEnded ? null : faultOf(done)
  if (fault !== null) {
    const file = join(tmpdir(), `variorum-fuzz-${received.sha256.slice(0, 8)}-${path}`)
    writeFileSync(file, bytes)
    faults.push(`${name}: ${fault} (${file})`)
    console.log(`at fault  ${faults.at(-1)}`)
  }
  return { seconds: (performance.now() - started) / 1000, rule }
}

for (const [name, made] of Object.entries(bombs)) {
  const [path, text] = made(Number(values.bytes))
  const { seconds, rule } = await tryOne(name, path, Buffer.from(text), true)
  console.log(`${name.padEnd(32)} ${rule.padEnd(14)} ${seconds.toFixed(1)} s`)
}

const wanted = Number(values.inputs)
for (let first = 0; first < wanted; first += BATCH) {
  const numRuns = Math.min(BATCH, wanted - first)
  for (const { path, bytes } of fc.sample(articles, { numRuns, seed: Number(values.seed) + first }))
    queue.add(() => tryOne(`seed ${Number(values.seed) + first}`, path, bytes))
  await queue.onIdle()
  // On a terminal one line that changes; in a log one line for each tenth batch, so that a run which is cut off has told something.
  const far = `${tally.inputs} inputs, ${tally.refused} refused, ${faults.length} at fault`
  if (process.stderr.isTTY) process.stderr.write(`\r${far}`)
  else if (first % (10 * BATCH) === 0) console.error(far)
}
await pool.close()
console.log(
  `${tally.inputs.toLocaleString('en-US')} inputs of ${(tally.bytes / 1e6).toFixed(1)} MB: ${tally.refused} refused, ${faults.length} at fault`,
)
process.exitCode = faults.length === 0 ? 0 : 1
