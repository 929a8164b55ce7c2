import { PipelineError } from '../pipeline/pipeline-error.ts'
import { StoreError } from '../store/index.ts'
import { OutputClosed } from './terminal.ts'

/** A wrong argument that only a command can tell: ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** An error as it is told to a person, and the exit code that goes with it. */
export interface PlainFault {
  readonly words: string
  readonly code: 0 | 1 | 2
}

/** The words for an error that ended a command; the trace of an unforeseen one is shown only under DEBUG=variorum. */
export const faultInWords = (error: unknown): PlainFault => {
  if (error instanceof OutputClosed) return { words: '', code: 0 }
  if (error instanceof UsageError) return { words: error.message, code: 2 }
  if (error instanceof StoreError || error instanceof PipelineError) return { words: error.message, code: 1 }
  const trace = process.env.DEBUG === 'variorum' && error instanceof Error ? `\n${error.stack}` : ''
  const message = error instanceof Error ? error.message : String(error)
  return { words: `${message}. Run again with DEBUG=variorum and report what it says.${trace}`, code: 1 }
}
