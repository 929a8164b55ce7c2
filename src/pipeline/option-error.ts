import { z } from 'zod'
import { nearestHint } from './nearest.ts'
import type { StageOptions } from './stage.ts'

/** What a stage factory throws about one of its options; the loader adds file and line of that option. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
  readonly option: string

  constructor(option: string, detail: string) {
    super(`option "${option}": ${detail}`)
    this.option = option
  }
}

const assertKnown = (options: StageOptions, known: readonly string[]): void => {
  for (const option of Object.keys(options)) {
    if (known.includes(option)) continue
    const choice = known.length === 0 ? 'this stage has no options' : `expected ${known.join(', ')}`
    throw new OptionError(option, `unknown; ${choice}${nearestHint(option, known)}. Remove or rename it.`)
  }
}

/** Checks the options of a stage against a zod shape and gives them back typed; throws an OptionError. */
export const readOptions = <Shape extends z.ZodRawShape>(options: StageOptions, shape: Shape) => {
  assertKnown(options, Object.keys(shape))
  const result = z.object(shape).safeParse(options)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const option = String(issue?.path[0] ?? '')
  throw new OptionError(option, `${issue?.message}; came ${JSON.stringify(options[option]) ?? 'nothing'}. Correct it.`)
}
