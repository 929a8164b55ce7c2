/** A place in a file of a pipeline; `line` counts from 1. */
export interface FileLine {
  readonly file: string
  readonly line: number
}

/** A fault of a pipeline file, codebook or lexicon: "news.yaml:7: what was expected, what came, what to do". */
export class PipelineError extends Error {
  override readonly name = 'PipelineError'
  readonly file: string
  readonly line: number

  constructor(place: FileLine, detail: string) {
    super(`${place.file}:${place.line}: ${detail}`)
    this.file = place.file
    this.line = place.line
  }
}
