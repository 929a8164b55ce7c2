import type { Entry } from '../ledger.ts'
import type { Settler } from './settle.ts'

/** Words that tell since when something changed. */
const BASES: readonly (readonly [name: string, cues: RegExp])[] = [
  [
    'an earlier high or low',
    /\b(?:since|from|below|above) (?:its|their|the|a) (?:[\p{L}-]+ ){0,2}(?:peak|high|low|record|height|trough)\b/u,
  ],
  [
    'the month before',
    /\bmonth[- ](?:on|over|to)[- ]month\b|\b(?:than|from|on|over) (?:a|the|one) (?:previous )?month\b|\b[Ii]n (?:the month of )?\p{Lu}\p{Ll}+ alone\b|\bin a (?:single )?month\b/u,
  ],
  [
    'the year before',
    /\byear[- ](?:on|over|to)[- ]year\b|\b(?:than|from|on|over|of) (?:a|the|one) (?:previous )?year(?: (?:earlier|ago|before))?\b|\bannual(?:ly)?\b|\b(?:from|than in|over|on|between) (?:fiscal )?(?:year )?(?:19|20)\d\d\b|\bfrom [^,;.]{2,30} in (?:fiscal )?(?:year )?(?:19|20)\d\d\b/u,
  ],
  ['the week before', /\b(?:than|from|on|over) (?:a|the|one) (?:previous )?week\b|\ba week (?:earlier|ago|before)\b/u],
]

/** Two changes measured from two starting points: "0.4 percent in May alone", "6.1 percent higher than a year earlier". */
export const otherBase: Settler = {
  rule: 'other-base',
  kinds: ['number'],
  settle: ({ a, b }) => {
    if (a.claim.body.figure !== 'change' || b.claim.body.figure !== 'change') return null
    const [x, y] = [baseOf(a), baseOf(b)]
    if (x === null || y === null || x === y) return null
    return { verdict: 'compatible', explanation: `One is measured from ${x}, the other from ${y}.` }
  },
}

const baseOf = ({ claim, source }: Entry): string | null => {
  const sentence = source.text.slice(claim.span.start, claim.span.end)
  return BASES.find(([, cues]) => cues.test(sentence))?.[0] ?? null
}
