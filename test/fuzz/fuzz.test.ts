import { createHash } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pipelineNamed } from '../../src/cli/pipeline-file.ts'
import { analystHere } from '../../src/ingest/index.ts'
import { articles, bombs } from './inputs.mjs'
import { faultOf } from './judged.mjs'

const pipeline = pipelineNamed('news')

const analysed = (path: string, bytes: Uint8Array) => {
  const received = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  const found = { file: join('in', path), path }
  return analystHere(pipeline).analyse({ found, received, kept: new Map(), given: {} })
}

describe('broken articles', () => {
  it('are refused or read, with every span true', async () => {
    await fc.assert(
      fc.asyncProperty(articles, async ({ path, bytes }) => {
        expect(faultOf(await analysed(path, bytes))).toBeNull()
      }),
      { numRuns: 100 },
    )
  })
})

describe('what grows without end', () => {
  it.each(Object.entries(bombs))('%s', async (_, made) => {
    const [path, text] = made(8000)
    expect(faultOf(await analysed(path, Buffer.from(text)))).toBeNull()
  })
})
