import { basename } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './architecture.ts'

const LONGEST_FILE = 250
const LONGEST_FUNCTION = 40
const KEBAB_CASE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.tsx?$/
const EMPTY_NAMES = new Set(['utils.ts', 'util.ts', 'helpers.ts', 'helper.ts', 'common.ts', 'misc.ts', 'manager.ts'])

const linesOf = (text: string): number => text.split('\n').length - 1

interface LongFunction {
  readonly path: string
  readonly line: number
  readonly lines: number
}

/** The functions of a file that are longer than the limit, with the line (from 1) at which they start. */
const longFunctions = (path: string, text: string): readonly LongFunction[] => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineAt = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1
  const found: LongFunction[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) {
      const line = lineAt(node.getStart(file))
      const lines = lineAt(node.end) - line + 1
      if (lines > LONGEST_FUNCTION) found.push({ path, line, lines })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

describe('the size of things', () => {
  it(`no file has more than ${LONGEST_FILE} lines, tables of language facts aside`, () => {
    const long = sourceFiles.filter(({ room, text }) => room !== 'lexicon' && linesOf(text) > LONGEST_FILE)
    expect(long.map(({ path, text }) => `${path}: ${linesOf(text)}`)).toEqual([])
  })

  it(`no function has more than ${LONGEST_FUNCTION} lines`, () => {
    expect(sourceFiles.flatMap(({ path, text }) => longFunctions(path, text))).toEqual([])
  })

  it('files are named after what they hold, in kebab-case', () => {
    const odd = sourceFiles.filter(({ path }) => !KEBAB_CASE.test(basename(path)) || EMPTY_NAMES.has(basename(path)))
    expect(odd.map(({ path }) => path)).toEqual([])
  })
})
