import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { UsageError } from '../plain-error.ts'

/** A whole coding of one sentence for one target, as a file holds it. */
const LINE = z.strictObject({
  source: z.string().min(1),
  quote: z.string().trim().min(1),
  target: z.string().trim().min(1),
  frames: z.array(z.string()),
})

/** A line of a file of codings; `line` counts from 1. */
export interface CodingLine extends z.infer<typeof LINE> {
  readonly line: number
}

/** An error of one line of a file. */
export const lineFault = (file: string, line: number, reason: string): UsageError =>
  new UsageError(`${file}:${line}: ${reason} Nothing was written.`)

const SHAPE = '{"source": "…", "quote": "…", "target": "…", "frames": ["…"]}'

const parsed = (file: string, line: number, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw lineFault(file, line, `no JSON: ${reason}. Write one object a line: ${SHAPE}.`)
  }
}

/** Reads a JSONL file of codings; an error names file, line, reason and remedy. Empty lines are nothing. */
export const codingLinesIn = (file: string, frames: readonly string[]): readonly CodingLine[] => {
  if (!existsSync(file)) throw new UsageError(`There is no file "${file}". Name a JSONL file: ${SHAPE} on each line.`)
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((text, index): CodingLine[] => {
    if (text.trim() === '') return []
    const line = index + 1
    const result = LINE.safeParse(parsed(file, line, text))
    if (!result.success) {
      const [issue] = result.error.issues
      const where = issue?.path.length ? `"${issue.path.join('.')}": ` : ''
      throw lineFault(file, line, `${where}${issue?.message}. Each line is ${SHAPE}.`)
    }
    const unknown = result.data.frames.find((frame) => !frames.includes(frame))
    if (unknown !== undefined)
      throw lineFault(file, line, `the codebook has no frame "${unknown}". Name any of: ${frames.join(', ')}.`)
    return [{ ...result.data, line }]
  })
}
