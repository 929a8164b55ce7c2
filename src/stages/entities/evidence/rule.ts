import type { EntityLabel } from '../../../domain/index.ts'
import type { Context } from '../context.ts'

/** What speaks for a label (or against it, with a negative weight), and how much. */
export interface Rule {
  readonly label: EntityLabel
  readonly weight: number
  readonly holds: (context: Context) => boolean
}
