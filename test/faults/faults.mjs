#!/usr/bin/env node
// Kills the program at random moments, breaks its files and its disk, and tells what was lost.
//
//   npm run faults                      6 kills of ingest and 6 of the review desk, and all other faults
//   npm run faults -- --kills 200       as many kills of each
//
// Runs the tests of this folder on what `npm run build` made, and ends with 1 where anything was lost.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({ options: { kills: { type: 'string', default: '6' } } })

if (!/^[1-9]\d{0,4}$/.test(options.kills)) {
  throw new RangeError(`Expected --kills as a whole number above 0, such as 200; came "${options.kills}".`)
}

const folder = mkdtempSync(join(tmpdir(), 'variorum-faults-'))
const file = join(folder, 'tally.jsonl')
const vitest = join('node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/faults'], {
  stdio: 'inherit',
  env: { ...process.env, VARIORUM_KILLS: options.kills, VARIORUM_TALLY: file },
})

const lines = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : []
rmSync(folder, { recursive: true, force: true })
const rows = lines.map((line) => JSON.parse(line))
const counted = rows.filter(({ tried }) => tried !== undefined)
const widest = Math.max(...counted.map(({ what }) => what.length), 0)
console.log(`${'fault'.padEnd(widest)}  ${'tried'.padStart(6)}  ${'lost'.padStart(5)}`)
for (const { what, tried, lost } of counted) {
  console.log(`${what.padEnd(widest)}  ${String(tried).padStart(6)}  ${String(lost).padStart(5)}`)
}
for (const { what } of rows.filter(({ tried }) => tried === undefined)) console.log(`\n${what}`)
process.exitCode = status ?? 1
