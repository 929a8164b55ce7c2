import { dated, inWords } from '../describe.ts'
import type { Equation } from './equation.ts'
import { digitsOf, type Term, type Terms } from './term.ts'

/** Words by which a source tells that one figure took the place of another. */
const REPLACED = new RegExp(
  [
    String.raw`\b(?:corrected|revised|restated|updated|adjusted|recalculated|amended|reduced|lowered|raised|cut|brought) (?:(?:that|this|the|its|it) )?(?:(?:number|figure|toll|count|total|estimate) )?(?:down |up )?(?:from|to|as|by)\b`,
    // "Held up as proof", "up to 60": these tell of no other figure.
    String.raw`\b(?:down (?:from|to|by)|up (?:from|by))\b`,
    String.raw`\b(?:rose|risen|rises|fell|fallen|grew|grown|climbed|gone|went|jumped|increased|changed) (?:\p{L}+ )?from\b`,
    String.raw`\bearlier (?:version|figure|count|estimate|report)\b`,
    String.raw`\b(?:had|has|have) (?:first |at first |initially |originally )?(?:put|given|said|spoken|estimated|reported|announced)\b[^.]{0,60}\bnow\b`,
    String.raw`\bnow (?:says?|puts?|gives?|counts?|speaks?)\b`,
    String.raw`\bnot \S+ as (?:first|initially|earlier)\b`,
    String.raw`\b(?:first|originally|initially|earlier|previously) (?:put|given|announced|reported|estimated|stated|named|told|assumed)\b`,
    String.raw`\b(?:has (?:since )?been |was )(?:withdrawn|corrected|revised|restated)\b|\bwithdrew\b`,
    String.raw`\b(?:corrected|revised|recalculated) (?:number|figure|rate|total|estimate|count|value|toll)\b`,
  ].join('|'),
  'iu',
)

/** A figure that a source tells beside the one that took its place: "which spoke of 60 at first, now says 45". */
export const restatements = (terms: Terms): readonly Equation[] =>
  terms.runs.flatMap(([one, other, further]) => {
    if (one === undefined || other === undefined || further !== undefined || one.value === other.value) return []
    return isRestated(one) || isRestated(other)
      ? [...elsewhere(one, other, terms), ...elsewhere(other, one, terms)]
      : []
  })

const isRestated = ({ entry: { source, claim } }: Term): boolean =>
  REPLACED.test(source.text.slice(claim.span.start, claim.span.end))

const isPart = ({ dimension, entry }: Term): boolean => dimension === 'count' && entry.claim.body.figure === 'share'

/** The same figure in other sources, held against the one that took its place or that it replaced. */
const elsewhere = (one: Term, other: Term, terms: Terms): readonly Equation[] =>
  terms
    .between(one.dimension, one.value, one.value)
    .filter((each) => each.entry.source !== one.entry.source && !isPart(each))
    .filter((each) => terms.mayBelong(each, [one, other], digitsOf(one.entry) + 1))
    .map((each) => ({
      rule: 'restatement',
      terms: [each, other],
      words: `${dated(one.entry)} tells both ${inWords(one.entry)} and ${inWords(other.entry)}, and that one took the other's place`,
    }))
