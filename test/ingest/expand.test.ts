import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expand } from '../../src/ingest/expand.ts'
import { scratchFolder } from '../store/sample.ts'

/** A folder with these files, each holding its own name. */
const folderOf = (...files: readonly string[]): string => {
  const folder = scratchFolder()
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), file)
  }
  return folder
}

const pathsOf = (...paths: readonly string[]) => expand(paths).files.map(({ path }) => path)

describe('expand', () => {
  it('goes through folders in order and names files relative to what was asked for', () => {
    const folder = folderOf('b.md', 'a/z.txt', 'a/b/c.html', 'a.MD')
    expect(pathsOf(folder)).toEqual(['a.MD', 'a/b/c.html', 'a/z.txt', 'b.md'])
    expect(pathsOf(join(folder, 'a'), join(folder, 'b.md'))).toEqual(['b.md', 'b/c.html', 'z.txt'])
  })

  it('counts hidden files and files of other types in folders', () => {
    const { files, skipped, refusals } = expand([folderOf('a.md', 'b.csv', '.c.md', '.git/d.md', 'e')])
    expect([files.length, skipped, refusals]).toEqual([1, 4, []])
  })

  it('refuses a file of another type that was named, and a name that leads nowhere', () => {
    const folder = folderOf('b.csv')
    const { refusals } = expand([join(folder, 'b.csv'), join(folder, 'none.md'), join(folder, 'b.csv', 'c.md')])
    expect(refusals.map(({ rule }) => rule)).toEqual(['unknown-type', 'not-found', 'not-found'])
  })

  it('refuses a link without a target where its name promises an article', () => {
    const folder = folderOf('a.md')
    symlinkSync('nowhere.md', join(folder, 'gone.md'))
    symlinkSync('nowhere.csv', join(folder, 'gone.csv'))
    const { files, skipped, refusals } = expand([folder])
    expect([files.length, skipped, refusals.length]).toEqual([1, 1, 1])
    expect(refusals[0]).toMatchObject({ path: join(folder, 'gone.md'), rule: 'not-found' })
  })

  it('follows links to files and folders, and none twice', () => {
    const folder = folderOf('a/one.md')
    symlinkSync('..', join(folder, 'a', 'up'))
    symlinkSync('a', join(folder, 'b'))
    symlinkSync(join('a', 'one.md'), join(folder, 'two.md'))
    expect(pathsOf(folder)).toEqual(['a/one.md', 'two.md'])
  })

  it('lists a file once that was named twice', () => {
    const folder = folderOf('a.md')
    expect(pathsOf(folder, folder, join(folder, 'a.md'))).toEqual(['a.md'])
  })
})
