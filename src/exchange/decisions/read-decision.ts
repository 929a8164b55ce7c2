import { z } from 'zod'
import { contentId } from '../../domain/index.ts'
import type { AllDecisions } from '../../store/index.ts'
import { NAMES, SORTS } from './sorts.ts'

/** A decision out of a file, and its sort. */
export interface ReadDecision {
  readonly name: keyof AllDecisions
  readonly decision: AllDecisions[keyof AllDecisions][number]
}

/** Why a line is not taken, and what to do. */
export interface Fault {
  readonly reason: string
  readonly remedy: string
}

const LINE = z.looseObject({ type: z.string(), id: z.string() })

const RESTORE = 'Restore the line as it was (git knows it), or have the file exported again.'

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const TYPES = NAMES.map((name) => SORTS[name].type).join(', ')

const inShort = ({ issues: [issue] }: z.ZodError): string =>
  issue === undefined ? 'it has another shape' : `${issue.path.join('.') || 'the line'}: ${issue.message}`

/** Reads one line of a file of decisions; gives the fault of one that is not as it was written. */
export const readDecision = (line: string): ReadDecision | Fault => {
  const head = LINE.safeParse(parsed(line))
  if (!head.success) return { reason: 'it is no JSON object with a type and an id', remedy: RESTORE }
  const { type, id, ...said } = head.data
  const name = NAMES.find((each) => SORTS[each].type === type)
  if (name === undefined)
    return {
      reason: `"${type}" is no sort of decision that this Variorum knows (${TYPES})`,
      remedy: 'Import it with the Variorum that wrote it, or a newer one.',
    }
  const shaped = SORTS[name].shape.safeParse(said)
  if (!shaped.success) return { reason: inShort(shaped.error), remedy: RESTORE }
  const own = contentId('decision', shaped.data)
  if (own !== id)
    return {
      reason: `it was altered after it was written: it says ${id}, and its content gives ${own}`,
      remedy: `${RESTORE} A decision is changed by a new one, never in place.`,
    }
  return { name, decision: { id, ...shaped.data } as ReadDecision['decision'] }
}
