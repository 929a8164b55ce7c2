#!/usr/bin/env node
// How well each stage reads text that nobody here wrote: halves of public test sets, beside a peer in the same run.
//
//   npm run bench:extraction -- FOLDER                   all layers
//   npm run bench:extraction -- FOLDER --layer times     one layer, with what it gets wrong
//   npm run bench:extraction -- FOLDER --json
//
// FOLDER holds golden_rules/, recognizers/, chrono/ and gum/ as JSON lines; sets that are not there are left out.
// Runs on what `npm run build` made.
import { parseArgs } from 'node:util'
import { measureAttributions } from './attributions.mjs'
import { measureEntities } from './entities.mjs'
import { measureQuantities } from './quantities.mjs'
import { missesOf, tableOf } from './report.mjs'
import { measureSentences } from './sentences.mjs'
import { measureTimes } from './times.mjs'

const LAYERS = {
  sentences: measureSentences,
  quantities: measureQuantities,
  times: measureTimes,
  entities: measureEntities,
  attributions: measureAttributions,
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { layer: { type: 'string' }, json: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (folder === undefined) throw new RangeError('Expected the folder of the test sets; came nothing.')
const chosen = Object.entries(LAYERS).filter(([layer]) => options.layer === undefined || layer === options.layer)
if (chosen.length === 0) throw new RangeError(`Expected --layer as one of ${Object.keys(LAYERS).join(', ')}.`)

const rows = []
for (const [, measure] of chosen) rows.push(...(await measure(folder)))
if (options.json) console.log(JSON.stringify(rows, null, 2))
else {
  if (options.layer !== undefined) console.log(`${missesOf(rows)}\n`)
  console.log(tableOf(rows))
}
