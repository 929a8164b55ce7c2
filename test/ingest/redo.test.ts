import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { variorum } from '../cli/run.ts'
import { scratchFolder } from '../store/sample.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const SOURCES = join(ROOT, 'sources', 'harbour-tunnel')

/** The pipeline of the package with a codebook of one's own, in a folder where it may be changed. */
const ownPipeline = () => {
  const folder = scratchFolder()
  mkdirSync(join(folder, 'codebooks'))
  const pipeline = join(folder, 'news.yaml')
  copyFileSync(join(ROOT, 'pipelines', 'news.yaml'), pipeline)
  const codebook = join(folder, 'codebooks', 'default.yaml')
  copyFileSync(join(ROOT, 'pipelines', 'codebooks', 'public-bodies.yaml'), codebook)
  const ingest = (db: string) => variorum('ingest', SOURCES, '--db', join(folder, db), '--pipeline', pipeline, '--json')
  const exported = async (db: string) => (await variorum('export', '--db', join(folder, db))).out
  const stages = async (db: string) => JSON.parse((await variorum('stats', '--db', join(folder, db), '--json')).out)
  return { pipeline, codebook, ingest, exported, stages }
}

describe('what a change makes stale', () => {
  it('is the layer of a changed codebook alone, and the outcome that of a new database', async () => {
    const { codebook, ingest, exported, stages } = ownPipeline()
    await ingest('a.db')
    const before = await exported('a.db')
    copyFileSync(join(ROOT, 'pipelines', 'codebooks', 'default.yaml'), codebook)
    const { changes, conflicts } = JSON.parse((await ingest('a.db')).out)
    expect(changes).toMatchObject({ redone: 4, unchanged: 0 })
    const after = await exported('a.db')
    expect(after).not.toBe(before)
    await ingest('b.db')
    expect(after).toBe(await exported('b.db'))
    expect(conflicts).toBeGreaterThan(0)
    expect((await stages('a.db')).coverage.stages).toEqual((await stages('b.db')).coverage.stages)
  })

  it('is a layer that the pipeline no longer has', async () => {
    const { pipeline, ingest, exported } = ownPipeline()
    await ingest('a.db')
    const lines = readFileSync(pipeline, 'utf8').split('\n')
    writeFileSync(pipeline, lines.filter((line) => !/frames|codebook/.test(line)).join('\n'))
    await ingest('a.db')
    await ingest('b.db')
    expect(await exported('a.db')).toBe(await exported('b.db'))
    expect(await exported('a.db')).not.toContain('"type":"frame"')
  })
})
