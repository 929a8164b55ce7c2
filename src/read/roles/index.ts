import type { Draft } from '../draft.ts'
import { bios } from './bios.ts'
import { bylines } from './bylines.ts'
import { captions } from './captions.ts'
import { comments, remarks } from './comments.ts'
import { furniture } from './furniture.ts'
import { headings } from './headings.ts'
import { join } from './join.ts'
import { pages } from './pages.ts'
import { references } from './references.ts'
import { segments } from './segments.ts'
import type { Context, Pass } from './shape.ts'
import { tail } from './tail.ts'

/**
 * In this order: what readers wrote hides all else; lines of the site and page have to be known before the halves of a
 * paragraph can meet across them; what is left and short is a heading.
 */
const PASSES: readonly Pass[] = [
  comments,
  segments,
  furniture,
  tail,
  pages,
  captions,
  bylines,
  join,
  references,
  headings,
  bios,
  remarks,
]

/** Gives each block the role that its words and its place tell, where the format does not state it. */
export const settleRoles = (drafts: readonly Draft[], context: Context): readonly Draft[] =>
  PASSES.reduce<readonly Draft[]>((settled, pass) => pass(settled, context), drafts)
