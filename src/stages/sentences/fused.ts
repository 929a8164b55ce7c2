import type { Span } from '../../domain/index.ts'

/** A caption, a date or a place without a stop, as it stands before the first sentence of a paragraph. */
const LEAD = String.raw`\p{Lu}[^.;:!?…"“”\n]{6,110}[\p{L}\p{N})]`
/** Words that open a sentence as its place or time. */
const OPENER = '(?:In|On|At|During|After|Before|Since|Under|By|According to)'
/** "the north of the city", "Tuesday", "May 3", "2015": no title ends in a small letter or figure before a comma. */
const PLACE_OR_TIME = String.raw`(?:[^,.;:!?…"“”()\n]{0,80}\s)?(?:\p{Ll}{3,}|\d{1,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`
const FUSED = new RegExp(String.raw`^(${LEAD}\s+)(?=${OPENER} ${PLACE_OR_TIME},\s[^\n]{0,60}?\b\p{Ll}{3})`, 'u')

/** How far a sentence is looked for behind what runs into it. */
const REACH = 240

/**
 * Where the first sentence of a block begins that runs on from a caption or date whose line end was lost ("The harbour
 * in 1998 On Tuesday, the council met"), as an offset of the text; none as a rule.
 */
export const fusedStarts = (text: string, block: Span): readonly number[] => {
  const found = FUSED.exec(text.slice(block.start, Math.min(block.end, block.start + REACH)))
  return found?.[1] === undefined ? [] : [block.start + found[1].length]
}
