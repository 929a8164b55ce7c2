import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { UsageError } from '../plain-error.ts'

/** Figures by their names ("times.f1"), each a share between 0 and 1. */
type Figures = Readonly<Record<string, number>>

/** A figure that fell below its floor; `now` is null where it is no longer measured. */
export interface Fall {
  readonly figure: string
  readonly floor: number
  readonly now: number | null
}

const FLOORS = z.record(z.string(), z.number().min(0).max(1))

/** The floors of a file: what each figure may not fall below. A file that is still to be written holds none. */
export function readFloors(file: string, mayBeNew: boolean): Figures {
  if (mayBeNew && !existsSync(file)) return {}
  try {
    return FLOORS.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError)
      throw new UsageError(`"${file}" is no file of floors: ${error.message}`)
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError(`There is no file "${file}". --raise-floors writes it.`)
    throw error
  }
}

/** The figures that fell. */
export const falls = (floors: Figures, figures: Figures): readonly Fall[] =>
  Object.entries(floors)
    .map(([figure, floor]) => ({ figure, floor, now: figures[figure] ?? null }))
    .filter(({ floor, now }) => now === null || now < floor)

/** Writes floors that are as high as ever measured: none is lowered. */
export function raiseFloors(file: string, floors: Figures, figures: Figures): void {
  const raised = Object.keys({ ...floors, ...figures })
    .sort()
    .map((figure) => [figure, Math.max(floors[figure] ?? 0, figures[figure] ?? 0)])
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(raised), null, 2)}\n`)
}
