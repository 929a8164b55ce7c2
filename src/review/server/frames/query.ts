import { z } from 'zod'
import { DIMENSIONS, type Dimension } from '../../../coding/dimensions.ts'
import type { Layout } from '../../../coding/tables.ts'

const NAME = z.string().max(500)

/** What the address of the frames page asks for; "target" is a whole name. */
export const FRAMES_QUERY = z.object({
  codebook: NAME.optional(),
  target: NAME.optional(),
  rows: z.enum(DIMENSIONS).default('holder'),
  columns: z.enum(DIMENSIONS).default('frame'),
  by: z.enum(['month', 'quarter', 'year']).default('month'),
  page: z.coerce.number().int().min(1).default(1),
  // A cell: keys of its row, group and column; an absent one means all.
  row: NAME.optional(),
  group: NAME.optional(),
  column: NAME.optional(),
})

export type FramesQuery = z.output<typeof FRAMES_QUERY>

/** How framings are laid out: columns are parted by target, where neither side is the target and none is chosen. */
export const layoutOf = ({ rows, columns, target }: FramesQuery): Layout => {
  const isTarget = (side: Dimension): boolean => side === 'target'
  return { rows, columns, each: target !== undefined || isTarget(rows) || isTarget(columns) ? null : 'target' }
}
