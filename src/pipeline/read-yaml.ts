import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import { PipelineError } from './pipeline-error.ts'

type Path = readonly PropertyKey[]

/** The checked content of a YAML file; `lineOf` gives the line (from 1) of a key or list item, or of its nearest parent. */
export interface YamlFile<Data> {
  readonly data: Data
  readonly lineOf: (path: Path) => number
}

/** One step down: the node that shows where `key` stands, and the node that holds its value. */
const stepInto = (node: Node | null, key: PropertyKey): { at: Node; value: Node | null } | null => {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(key)]
    return item === undefined ? null : { at: item, value: item }
  }
  if (!isMap<Node, Node | null>(node)) return null
  const pair = node.items.find((candidate) => isScalar(candidate.key) && candidate.key.value === key)
  return pair === undefined ? null : { at: pair.key, value: pair.value }
}

const offsetOf = (document: Document.Parsed, path: Path): number => {
  let node: Node | null = document.contents
  let offset = node?.range?.[0] ?? 0
  for (const key of path) {
    const step = stepInto(node, key)
    if (step === null) break
    offset = step.at.range?.[0] ?? offset
    node = step.value
  }
  return offset
}

/** The path of an issue; an unknown key is shown where it stands. */
const issuePath = (issue: z.core.$ZodIssue): Path =>
  issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path

const told = (issue: z.core.$ZodIssue): string => {
  const where = issue.path.length === 0 ? '' : `"${issue.path.map(String).join('.')}": `
  return `${where}${issue.message}. See the files in pipelines/ for the shape.`
}

/** Nobody writes so, and the parser takes seconds over it. */
const DEEP = /(?:[[{]\s*){40}/

/** Aliases of aliases and endless brackets make the parser itself give up. */
const parsed = ({ file, text }: { readonly file: string; readonly text: string }) => {
  const lines = new LineCounter()
  const deep = text.search(DEEP)
  if (deep >= 0) {
    const line = text.slice(0, deep).split('\n').length
    throw new PipelineError(
      { file, line },
      'expected YAML that can be read; these brackets stand too deep. Remove them.',
    )
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const content: unknown = document.errors.length > 0 ? null : document.toJS()
    return { document, content, lines }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PipelineError({ file, line: 1 }, `expected YAML that can be read; ${reason}. Write it without aliases.`)
  }
}

/** Reads a YAML file into data of a zod shape; throws a PipelineError with the line of the first fault. */
export const readYaml = <Shape extends z.ZodType>(input: {
  readonly file: string
  readonly text: string
  readonly shape: Shape
}): YamlFile<z.output<Shape>> => {
  const { file, shape } = input
  const { document, content, lines } = parsed(input)
  const lineOf = (path: Path): number => lines.linePos(offsetOf(document, path)).line
  const fault = [...document.errors, ...document.warnings][0]
  if (fault !== undefined) {
    const line = lines.linePos(fault.pos[0]).line
    throw new PipelineError({ file, line }, `expected YAML; ${fault.message}. Correct the line.`)
  }
  if (document.contents === null) throw new PipelineError({ file, line: 1 }, 'expected content; the file is empty.')
  const result = shape.safeParse(content)
  if (result.success) return { data: result.data, lineOf }
  const issue = result.error.issues[0]
  if (issue === undefined) throw new PipelineError({ file, line: 1 }, 'the file has not the expected shape.')
  throw new PipelineError({ file, line: lineOf(issuePath(issue)) }, told(issue))
}
