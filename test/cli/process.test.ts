import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { scratchFolder } from '../store/sample.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const PROGRAM = join(ROOT, 'bin', 'variorum.js')
const run = promisify(execFile)

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist', 'cli', 'main.js'))) throw new Error('expected a build: run "npm run build" first')
})

/** A folder whose articles make an export of some hundred kilobytes, more than a pipe holds. */
const corpus = async () => {
  const folder = scratchFolder()
  const sentence = (day: number) => `On ${(day % 28) + 1} May 2031 some ${day + 40} miners died at Coal Hill. `
  writeFileSync(join(folder, 'a.md'), Array.from({ length: 400 }, (_, day) => sentence(day)).join(''))
  await run(process.execPath, [PROGRAM, 'ingest', 'a.md'], { cwd: folder })
  return folder
}

describe('the program', () => {
  it('works in db/variorum.db below the current folder and writes an export whole', async () => {
    const folder = await corpus()
    expect(existsSync(join(folder, 'db', 'variorum.db'))).toBe(true)
    const { stdout, stderr } = await run(process.execPath, [PROGRAM, 'export'], { cwd: folder, maxBuffer: 1 << 28 })
    expect(stderr).toBe('')
    expect(stdout.length).toBeGreaterThan(200_000)
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toHaveProperty('type')
  })

  it('ends quietly when the reader of its export goes away', async () => {
    const folder = await corpus()
    const exporting = spawn(process.execPath, [PROGRAM, 'export'], { cwd: folder })
    const heard: Buffer[] = []
    exporting.stderr.on('data', (data: Buffer) => heard.push(data))
    await once(exporting.stdout, 'data')
    exporting.stdout.destroy()
    const [code] = await once(exporting, 'exit')
    expect([code, Buffer.concat(heard).toString()]).toEqual([0, ''])
  })

  it('shows no colours and no progress where no terminal is', async () => {
    const folder = await corpus()
    const { stdout, stderr } = await run(process.execPath, [PROGRAM, 'ingest', 'a.md'], { cwd: folder })
    expect([stderr, stdout.includes('\u001b')]).toEqual(['', false])
  })

  it('gives its exit code to the shell', async () => {
    const folder = scratchFolder()
    await expect(run(process.execPath, [PROGRAM, 'verify'], { cwd: folder })).rejects.toMatchObject({ code: 1 })
    await expect(run(process.execPath, [PROGRAM, 'verify', '--what'], { cwd: folder })).rejects.toMatchObject({
      code: 2,
    })
  })
})
