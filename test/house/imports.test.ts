import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { libraries, ROOT, type Room, rooms, type SourceFile, sourceFiles } from './architecture.ts'

interface Import {
  readonly from: SourceFile
  readonly to: string
  readonly typesOnly: boolean
}

const importsOf = (from: SourceFile): readonly Import[] => {
  const types = new Set([...from.text.matchAll(/^(?:import|export) type\b[^'"]*from '([^']+)'/gm)].map(([, to]) => to))
  return ts
    .preProcessFile(from.text)
    .importedFiles.map(({ fileName }) => ({ from, to: fileName, typesOnly: types.has(fileName) }))
}

const imports: readonly Import[] = sourceFiles.flatMap(importsOf)

const isOwn = ({ to }: Import): boolean => to.startsWith('.')
const isBuiltIn = ({ to }: Import): boolean => to.startsWith('node:')
const isLibrary = (found: Import): boolean => !isOwn(found) && !isBuiltIn(found)

/** The path below `src` that a relative import means. */
const target = ({ from, to }: Import): string => posix.join(posix.dirname(from.path), to)

const shown = (found: Import): string => `${found.from.path} → ${found.to}`

const roomOf = (name: string): Room | undefined => rooms.find((room) => room.name === name)

const allows = (listed: readonly string[], name: string): boolean => listed.includes('any') || listed.includes(name)

/** "@scope/name/part" → "@scope/name". */
const libraryOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const dependencies: readonly string[] = Object.keys(
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).dependencies,
)

describe('rooms', () => {
  it('each folder of src has its row in ARCHITECTURE.md', () => {
    const named = rooms.map(({ name }) => name)
    expect(sourceFiles.filter(({ room }) => !named.includes(room)).map(({ path }) => path)).toEqual([])
  })

  it('each row names only rooms that stand above it', () => {
    const early = rooms.flatMap((room, index) =>
      room.imports
        .filter((name) => name !== 'any')
        .filter((name) => !rooms.slice(0, index).some((above) => above.name === name))
        .map((name) => `${room.name} → ${name}`),
    )
    expect(early).toEqual([])
  })

  it('import only the rooms named beside them', () => {
    const wrong = imports.filter(isOwn).filter((found) => {
      const to = target(found).split('/')[0] ?? ''
      return to !== found.from.room && !allows(roomOf(found.from.room)?.imports ?? [], to)
    })
    expect(wrong.map(shown)).toEqual([])
  })

  it('use only the built-in modules named beside them', () => {
    const wrong = imports
      .filter(isBuiltIn)
      .filter(({ from, to }) => !allows(roomOf(from.room)?.node ?? [], to.replace('node:', '').split('/')[0] ?? ''))
    expect(wrong.map(shown)).toEqual([])
  })

  it('import files that are there, by their full names', () => {
    const paths = new Set(sourceFiles.map(({ path }) => path))
    const wrong = imports.filter(isOwn).filter((found) => !paths.has(target(found)) && !found.to.endsWith('.json'))
    expect(wrong.map(shown)).toEqual([])
  })
})

describe('libraries', () => {
  it('each has one row with its room and a reason', () => {
    const names = libraries.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(
      libraries.filter(({ rooms, reason }) => rooms.length === 0 || !rooms.every(roomOf) || reason === ''),
    ).toEqual([])
  })

  it('all dependencies of package.json are listed', () => {
    expect(dependencies.filter((name) => !libraries.some((library) => library.name === name))).toEqual([])
  })

  it('are imported in their rooms only', () => {
    const wrong = imports
      .filter(isLibrary)
      .filter(({ from, to }) => !libraries.find(({ name }) => name === libraryOf(to))?.rooms.includes(from.room))
    expect(wrong.map(shown)).toEqual([])
  })
})

describe('files', () => {
  it('do not import each other in a circle, types aside', () => {
    const next = new Map(sourceFiles.map(({ path }) => [path, imports.filter(({ from }) => from.path === path)]))
    const state = new Map<string, 'open' | 'closed'>()
    const circles: string[] = []
    const visit = (path: string): void => {
      state.set(path, 'open')
      for (const found of (next.get(path) ?? []).filter((one) => isOwn(one) && !one.typesOnly)) {
        const to = target(found)
        if (state.get(to) === 'open') circles.push(shown(found))
        if (!state.has(to)) visit(to)
      }
      state.set(path, 'closed')
    }
    for (const { path } of sourceFiles) if (!state.has(path)) visit(path)
    expect(circles).toEqual([])
  })
})
